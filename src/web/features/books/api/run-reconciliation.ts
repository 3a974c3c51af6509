import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { booksKeys } from './keys';

interface Running {
  day: string;
  /** The `Idempotency-Key` of the request. */
  key: string;
}

/** POST /api/reconciliations. Takes as long as the gateway does for its statement. */
export function useRunReconciliation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ day, key }: Running) =>
      answer(api.POST('/api/reconciliations', { body: { day }, headers: { 'Idempotency-Key': key } })),
    onSettled: () => client.invalidateQueries({ queryKey: booksKeys.reconciliation }),
  });
}
