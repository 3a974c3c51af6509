import type { FieldValues } from '../../shared/field.js';
import type { Bilingual } from '../../shared/language.js';
import { isLive, type TicketDraft, type TicketEffect } from '../tickets/index.js';
import { hangingActions, hungOn, type IncidentMark, markOf } from './hanging.flow.js';

const text = ({ text: given }: FieldValues): string => (typeof given === 'string' ? given : '');

function mark(draft: TicketDraft, incident: IncidentMark | undefined): void {
  const { incident: _before, ...others } = draft.ticket.marks;
  draft.ticket.marks = incident ? { ...others, incident } : others;
}

const end = (draft: TicketDraft, ended: NonNullable<IncidentMark['ended']>): IncidentMark | null => {
  const hung = hungOn(draft.ticket.marks);
  if (hung) mark(draft, { ...hung, ended });
  return hung;
};

/** Departments that still work on it are told that there is nothing left to do. */
function withdrawOrders(draft: TicketDraft, incident: string): void {
  for (const order of draft.orders.filter(isLive)) {
    draft.notify(order.claimedBy, 'order_withdrawn_by_incident', { incident });
    draft.finishOrder(order, 'withdrawn');
  }
}

export const hangingEffects: Readonly<Record<keyof typeof hangingActions, TicketEffect>> = {
  hang: (draft, { incidentId, incidentNumber, incidentTitle }) => {
    const [id, number] = [String(incidentId), String(incidentNumber)];
    mark(draft, { id, number });
    draft.enter({ kind: 'hang', change: { incidentId: id, incident: number, title: incidentTitle } });
  },
  unhang: (draft, { reason }) => {
    const before = markOf(draft.ticket.marks);
    mark(draft, undefined);
    draft.enter({ kind: 'unhang', text: String(reason), change: { incidentId: before?.id, incident: before?.number } });
  },
  // The partner hears it as any other progress.
  tell_incident: (draft, input) => {
    const incident = hungOn(draft.ticket.marks);
    const change = { incidentId: incident?.id, incident: incident?.number, update: input.place };
    draft.enter({ kind: 'inform', public: true, text: text(input), change });
  },
  close_with_incident: (draft, input) => {
    const { ticket, context } = draft;
    const incident = end(draft, 'settled');
    withdrawOrders(draft, incident?.number ?? '');
    Object.assign(ticket, { repliedAt: context.now, closedAt: context.now });
    const change = { incidentId: incident?.id, incident: incident?.number, closed: true };
    draft.enter({ kind: 'reply', public: true, text: text(input), change });
  },
  leave_incident: (draft, { excepted }) => {
    const incident = end(draft, excepted === true ? 'excepted' : 'settled');
    const change = { incidentId: incident?.id, incident: incident?.number, excepted: excepted === true };
    draft.enter({ kind: 'leave_incident', change });
  },
};

/** What the entries of these steps say; those that the partner reads say it in their text. */
export function tellHanging(
  kind: string,
  { incident, title, excepted }: Readonly<Record<string, unknown>>,
): Bilingual | undefined {
  const number = String(incident);
  if (kind === 'hang') return { zh: `事件 ${number}：${String(title)}`, en: `Incident ${number}: ${String(title)}` };
  if (kind === 'unhang') return { zh: `移出事件 ${number}`, en: `Taken off incident ${number}` };
  if (kind !== 'leave_incident') return undefined;
  return excepted === true
    ? {
        zh: `事件 ${number} 已办结，本单除外，继续办理。`,
        en: `Incident ${number} is closed; this ticket was excepted and goes on.`,
      }
    : { zh: `事件 ${number} 已办结。`, en: `Incident ${number} is closed.` };
}
