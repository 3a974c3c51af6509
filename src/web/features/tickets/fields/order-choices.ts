import type { Field, Ticket, WorkOrder } from '../../../lib/api';
import type { CallAtHand } from './form-scope';

const isLive = (order: WorkOrder): boolean => order.state === 'open' || order.state === 'claimed';

/** The work orders a step could mean: those still in hand, the reader's own departments' before all others. */
export function orderChoices(ticket: Ticket): WorkOrder[] {
  const live = ticket.orders.filter(isLive);
  const own = live.filter((order) => order.own);
  return own.length > 0 ? own : live;
}

/** The fields that a person has to see: an order is only asked for when there are several, a call only within one. */
export function fieldsToAsk(form: readonly Field[], ticket: Ticket, call: CallAtHand | undefined): Field[] {
  return form.filter((field) => {
    if (field.type === 'order') return orderChoices(ticket).length > 1;
    if (field.type === 'call') return call !== undefined;
    // Nobody types it: it comes with the article that is shown.
    if (field.type === 'version') return false;
    return true;
  });
}
