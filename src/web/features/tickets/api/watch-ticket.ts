import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Ticket } from '../../../lib/api';
import { ticketKeys } from './keys';

/** PUT or DELETE /api/tickets/{id}/watch; shown at once, taken back when refused. */
export function useWatch(ticketId: string) {
  const client = useQueryClient();
  const show = (watching: boolean) =>
    client.setQueryData<Ticket>(ticketKeys.one(ticketId), (ticket) => ticket && { ...ticket, watching });
  return useMutation({
    mutationFn: (watching: boolean): Promise<unknown> => {
      const params = { path: { id: ticketId } };
      return watching
        ? answer(api.PUT('/api/tickets/{id}/watch', { params }))
        : answer(api.DELETE('/api/tickets/{id}/watch', { params }));
    },
    onMutate: show,
    onError: (_error, watching) => show(!watching),
  });
}
