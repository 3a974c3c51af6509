import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { announcementKeys } from './keys';

/** POST /api/announcements/{id}/receipts: "read and understood", of the edition on screen. */
export function useConfirmReading() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, edition, key }: { id: string; edition: number; key: string }) =>
      answer(
        api.POST('/api/announcements/{id}/receipts', {
          params: { path: { id } },
          body: { edition },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: announcementKeys.all }),
  });
}
