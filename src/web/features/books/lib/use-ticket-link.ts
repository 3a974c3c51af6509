import { useMe } from '../../../lib/session';

/** The address of a reversal's ticket on the reader's own desk; null for those who read no tickets. */
export function useTicketLink(): (id: string) => string | null {
  const { rights } = useMe();
  const desk = rights.includes('call.register') ? '/console' : '/queue';
  return (id) => (rights.includes('queue.read') ? `${desk}?ticket=${id}` : null);
}
