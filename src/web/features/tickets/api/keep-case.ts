import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** POST /api/tickets/{id}/article: what was answered becomes the draft of an article, once. */
export const useKeepCase = (ticketId: string) =>
  useMutation({
    mutationFn: (key: string) =>
      answer(
        api.POST('/api/tickets/{id}/article', {
          params: { path: { id: ticketId } },
          headers: { 'Idempotency-Key': key },
        }),
      ),
  });
