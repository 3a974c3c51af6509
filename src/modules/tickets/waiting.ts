import { DAY } from '../../shared/duration.js';
import { addCounted } from '../clocks/index.js';
import type { TicketDraft } from './ticket.draft.js';
import type { TicketRecord } from './ticket.record.js';

/** A partner who was asked something is reminded, and the ticket closed as unanswered, after so many workdays. */
export const waitingRules = { remindAfterWorkdays: 2, lapseAfterWorkdays: 5 } as const;

export const waitingTimer = 'ticket.waiting';

/** The timer that a step into or out of `waiting` sets or drops. */
export function waitingTimers(before: TicketRecord, draft: TicketDraft): { kind: string; at: number | null }[] {
  const isWaiting = draft.ticket.state === 'waiting';
  if (isWaiting === (before.state === 'waiting')) return [];
  const { calendar, now } = draft.context;
  const at = isWaiting ? addCounted(calendar, 'workdays', now, waitingRules.remindAfterWorkdays * DAY).at : null;
  return [{ kind: waitingTimer, at }];
}
