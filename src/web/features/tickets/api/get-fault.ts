import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Ticket } from '../../../lib/api';

/** GET /api/faults/{id}: what stands beside the ticket; anew with every version of it. */
export const useFault = ({ id, version }: Pick<Ticket, 'id' | 'version'>) =>
  useQuery({
    queryKey: ['fault', id, version],
    queryFn: () => answer(api.GET('/api/faults/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** GET /api/faults/{id}/maintainers: who can be given the repair, the suggested one first. */
export const useMaintainers = ({ id, version }: Pick<Ticket, 'id' | 'version'>) =>
  useQuery({
    queryKey: ['fault', id, version, 'maintainers'],
    queryFn: () => answer(api.GET('/api/faults/{id}/maintainers', { params: { path: { id } } })),
  });

export interface RemedyQuery {
  kind: string;
  symptom?: string;
  text?: string;
}

/** GET /api/faults/remedies: what is known to help. */
export const useRemedies = (query: RemedyQuery) =>
  useQuery({
    queryKey: ['fault', 'remedies', query],
    queryFn: ({ signal }) => answer(api.GET('/api/faults/remedies', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  });

/** GET /api/faults/form: what the report form has to know of an asset, or of a kind of equipment. */
export const useReportForm = (query: { label?: string; kind?: string }) =>
  useQuery({
    queryKey: ['fault', 'form', query],
    queryFn: ({ signal }) => answer(api.GET('/api/faults/form', { params: { query }, signal })),
    retry: false,
  });

/** GET /api/assets: assets whose label, model, serial number or place has what is typed. */
export const useAssetsLike = (q: string) =>
  useQuery({
    queryKey: ['assets', 'like', q],
    queryFn: ({ signal }) => answer(api.GET('/api/assets', { params: { query: { q, limit: 10 } }, signal })),
    placeholderData: keepPreviousData,
    enabled: q !== '',
  });
