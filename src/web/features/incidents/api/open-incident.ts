import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import type { components } from '../../../lib/api/schema';
import { incidentKeys } from '../../tickets';

export type OpenIncident = components['schemas']['OpenIncident'];

/** POST /api/incidents. */
export function useOpenIncident() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: OpenIncident; key: string }) =>
      answer(api.POST('/api/incidents', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: () => client.invalidateQueries({ queryKey: incidentKeys.all }),
  });
}
