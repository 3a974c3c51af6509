import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { booksKeys } from './keys';

interface Settling {
  id: string;
  version: number;
  note: string;
}

/** POST /api/reconciliations/differences/{id}/settle; the lists are read anew whatever came of it. */
export function useSettleDifference() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, version, note }: Settling) =>
      answer(
        api.POST('/api/reconciliations/differences/{id}/settle', { params: { path: { id } }, body: { version, note } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: booksKeys.reconciliation }),
  });
}
