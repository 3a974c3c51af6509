import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** POST /api/tickets/{id}/reveal: the number in full; who looked and why is recorded. Nothing of it is kept here. */
export const useRevealNumber = (ticketId: string) =>
  useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/api/tickets/{id}/reveal', { params: { path: { id: ticketId } }, body: { reason } })),
    gcTime: 0,
  });
