import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

const offered = 12;

/** GET /api/outlets/{id}: who they are, what is open, when they last called. */
export const useOutlet = (id: string | null) =>
  useQuery({
    queryKey: ['outlet', id],
    queryFn: () => answer(api.GET('/api/outlets/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });

/** GET /api/outlets: outlets whose code or name fits the words. */
export const useOutletSearch = (q: string, enabled: boolean) =>
  useQuery({
    queryKey: ['outlets', { q, limit: offered }],
    queryFn: () => answer(api.GET('/api/outlets', { params: { query: { q, limit: offered } } })),
    placeholderData: keepPreviousData,
    enabled: enabled && q !== '',
  });
