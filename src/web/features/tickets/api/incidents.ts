import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { incidentKeys, ticketKeys } from './keys';

export interface FittingQuery {
  countyId?: string;
  line?: string;
  topic?: string;
}

/** GET /api/incidents/open: open incidents that fit; those of the county before those of the whole branch. */
export const useFittingIncidents = (query: FittingQuery, enabled = true) =>
  useQuery({
    queryKey: incidentKeys.fitting(query),
    queryFn: ({ signal }) => answer(api.GET('/api/incidents/open', { params: { query }, signal })),
    enabled,
  });

/** GET /api/incidents/{id}. */
export const useIncident = (id: string) =>
  useQuery({
    queryKey: incidentKeys.one(id),
    queryFn: () => answer(api.GET('/api/incidents/{id}', { params: { path: { id } } })),
    placeholderData: keepPreviousData,
  });

/** POST /api/incidents/{id}/tickets: hangs tickets; of each it says whether it hangs, or why not. */
export function useHangTickets() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ incidentId, ticketIds, key }: { incidentId: string; ticketIds: string[]; key: string }) =>
      answer(
        api.POST('/api/incidents/{id}/tickets', {
          params: { path: { id: incidentId } },
          body: { ticketIds },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled: (_answer, _error, { ticketIds }) => {
      void client.invalidateQueries({ queryKey: incidentKeys.all });
      for (const id of ticketIds) void client.invalidateQueries({ queryKey: ticketKeys.one(id) });
    },
  });
}
