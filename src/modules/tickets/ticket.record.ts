import type { ClockRecord } from '../clocks/index.js';
import type { OrderState, TicketState } from './ticket.flow.js';
import type { Priority } from './ticket.forms.js';

/**
 * The hotline's own queues, `county` for what a county has to do, and `department`, `replied` or `done` for what needs
 * nothing of the hotline now. `line` is the hotline's turn in a line with a flow of its own, `review` its supervisors'.
 */
export type Desk =
  | 'to_dispatch'
  | 'to_reply'
  | 'arbitration'
  | 'waiting'
  | 'line'
  | 'review'
  | 'county'
  | 'department'
  | 'replied'
  | 'done';

/** A ticket as the policies see it. Times in epoch milliseconds. */
export interface TicketRecord {
  id: string;
  number: string;
  version: number;
  line: string;
  topic: string;
  title: string;
  description: string;
  priority: Priority;
  channel: 'call' | 'portal' | 'system';
  /** One of its line's states. */
  state: string;
  /** Where the flow goes on when the partner has answered. */
  resumeState: string | null;
  /** Whose turn it is, by which the hotline's queues are drawn. */
  desk: Desk;
  outletId: string | null;
  countyId: string | null;
  contactName: string;
  /** National digits. */
  contactPhone: string;
  fields: Record<string, unknown>;
  /** What the flow of its line keeps beside the fields; nothing in lines that keep nothing. */
  dossier: unknown;
  /** What the shared steps of other features have left at it, by their names. */
  marks: Readonly<Record<string, unknown>>;
  tags: string[];
  /** Nobody when the system opened it. */
  openedBy: string | null;
  /** The hotline agent who follows it up. */
  ownerId: string | null;
  openedAt: number;
  updatedAt: number;
  repliedAt: number | null;
  closedAt: number | null;
  /** The nearest due time of all its running clocks, by which the queues are sorted, and whose it is. */
  dueAt: number | null;
  dueClock: string | null;
  /** 0 calm, 1 warned, 2 breached, 3 escalated: the worst of its running clocks. */
  level: number;
  planText: string | null;
  planPromisedAt: number | null;
  planToldAt: number | null;
  returnCount: number;
  reopenCount: number;
  articleId: string | null;
  articleVersion: number | null;
  rating: number | null;
  mergedInto: string | null;
}

/** What one department was given to do. */
export interface OrderRecord {
  id: string;
  ticketId: string;
  place: number;
  departmentId: string;
  state: OrderState;
  claimedBy: string | null;
  claimedByName: string | null;
  /** Sent by a ruling: it cannot be returned again. */
  binding: boolean;
  dispatchedBy: string;
  dispatchedAt: number;
  claimedAt: number | null;
  doneAt: number | null;
  dueAt: number | null;
  note: string;
  answer: string | null;
}

/** A clock of a ticket, or of one of its orders; `fired` counts the stages (warning, breach, escalation) that happened. */
export interface TicketClock {
  id: string;
  orderId: string | null;
  fired: number;
  record: ClockRecord;
}

/** All that a step of the flow looks at and changes. */
export interface TicketAggregate {
  ticket: TicketRecord;
  orders: readonly OrderRecord[];
  clocks: readonly TicketClock[];
  nudgedAt: number | null;
}

export const levels = ['calm', 'warned', 'breached', 'escalated'] as const;

export const isLive = (order: Pick<OrderRecord, 'state'>): boolean =>
  order.state === 'open' || order.state === 'claimed';

const desks = new Map<string, Desk>(
  Object.entries({
    registered: 'to_dispatch',
    answered: 'to_reply',
    arbitration: 'arbitration',
    waiting: 'waiting',
    replied: 'replied',
    closed: 'done',
    cancelled: 'done',
    dispatched: 'department',
    in_progress: 'department',
    planned: 'department',
  } satisfies Record<TicketState, Desk>),
);

/**
 * A plan that the partner has not been told is the hotline's turn (A7). A line with states of its own says itself whose
 * turn it is: then the desk stays as it is.
 */
export const deskOf = ({ state, planToldAt, desk }: Pick<TicketRecord, 'state' | 'planToldAt' | 'desk'>): Desk =>
  state === 'planned' && planToldAt === null ? 'to_reply' : (desks.get(state) ?? desk);
