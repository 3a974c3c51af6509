import type { FieldSpec, FieldValues } from '../../shared/field.js';
import { actionsOf, decide } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import { type ClockKind, clockKinds } from '../clocks/index.js';
import type { Line } from './line.js';
import { type StepContext, TicketDraft } from './ticket.draft.js';
import type { TicketSubject } from './ticket.flow.js';
import { isLive, type OrderRecord, type TicketAggregate } from './ticket.record.js';

/** What the guards look at, for one actor and (where the step is about one) one order. */
export function subjectOf(aggregate: TicketAggregate, order: OrderRecord | null, context: StepContext): TicketSubject {
  const { ticket, orders, nudgedAt } = aggregate;
  const { actor, now } = context;
  return {
    state: ticket.state,
    roles: actor.roles,
    now,
    ownOutlet: ticket.outletId !== null && ticket.outletId === actor.outletId,
    ownTicket: ticket.ownerId === actor.userId,
    owned: ticket.ownerId !== null,
    returnCount: ticket.returnCount,
    planTold: ticket.planToldAt !== null,
    closedAt: ticket.closedAt,
    nudgedAt,
    userId: actor.userId,
    openedBy: ticket.openedBy,
    topic: ticket.topic,
    fields: ticket.fields,
    dossier: ticket.dossier,
    marks: ticket.marks,
    openOrders: orders.filter(isLive).length,
    claimedOrders: orders.filter((one) => one.state === 'claimed').length,
    workDone: orders.some((one) => one.state === 'answered'),
    order: order && {
      state: order.state,
      ownDepartment: actor.departmentIds.includes(order.departmentId),
      mine: order.claimedBy === actor.userId,
      binding: order.binding,
      claimedByName: order.claimedByName,
    },
  };
}

/**
 * The order a step is about: the one named, else the actor's own most likely one: claimed by the actor, then open in
 * the department, then any live one there; for people without a department the only live one.
 */
export function orderMeant(orders: readonly OrderRecord[], context: StepContext, orderId: unknown): OrderRecord | null {
  if (typeof orderId === 'string') return orders.find((order) => order.id === orderId) ?? null;
  const { actor } = context;
  const own = orders.filter((order) => actor.departmentIds.includes(order.departmentId));
  const live = own.filter(isLive);
  const mine = live.find((order) => order.claimedBy === actor.userId);
  const found = mine ?? live.find((order) => order.state === 'open') ?? live[0] ?? own.at(-1);
  if (found) return found;
  const all = orders.filter(isLive);
  return all.length === 1 ? (all[0] ?? null) : null;
}

const isClockKind = (kind: string): kind is ClockKind => clockKinds.some((one) => one === kind);

/** What a step asks for. Its name comes from an address: it may be one that every object has. */
export const formOf = (line: Line, action: string): readonly FieldSpec[] =>
  Object.hasOwn(line.forms, action) ? (line.forms[action] ?? []) : [];

const needsOrder = (line: Line, action: string): boolean =>
  formOf(line, action).some((field) => field.type === 'order');

export type StepResult = { draft: TicketDraft; refusal?: undefined } | { draft?: undefined; refusal: Refusal };

/**
 * One step of the flow: decided by the line's table, done in a draft. Pure: the same ticket, actor, input and time give
 * the same draft (new ids apart).
 * @param input the values of the action's form, already checked against it
 */
export function takeStep(
  line: Line,
  aggregate: TicketAggregate,
  action: string,
  input: FieldValues,
  context: StepContext,
): StepResult {
  const draft = new TicketDraft(aggregate, context);
  const refusal = stepOn(line, draft, action, input);
  return refusal ? { refusal } : { draft };
}

/** Why a step is not open now, before anybody looks at what was typed into its form; nothing when it is. */
export function refusalOf(
  line: Line,
  aggregate: TicketAggregate,
  action: string,
  given: FieldValues,
  context: StepContext,
): Refusal | undefined {
  const order = needsOrder(line, action) ? orderMeant(aggregate.orders, context, given.orderId) : null;
  return decide(line.flow, line.guards, subjectOf(aggregate, order, context), action).refusal;
}

/** Takes a step on a draft that may already hold earlier ones (a ticket opened and dispatched at once). */
export function stepOn(line: Line, draft: TicketDraft, action: string, input: FieldValues): Refusal | undefined {
  const { context, ticket } = draft;
  const order = needsOrder(line, action) ? orderMeant(draft.orders, context, input.orderId) : null;
  const { row, refusal } = decide(line.flow, line.guards, subjectOf(draft.aggregate, order, context), action);
  if (!row) return refusal;

  const from = ticket.state;
  const firstEntry = draft.entries.length;
  if (row.to === '<') Object.assign(ticket, { state: ticket.resumeState ?? line.flow.first, resumeState: null });
  else if (row.to !== '=') Object.assign(ticket, { state: row.to, resumeState: row.pauses ? from : null });
  const refused = line.effects[action]?.(draft, input, order);
  if (refused) return refused;
  if (action === 'edit') line.edited?.(draft);

  for (const kind of row.stops ?? []) draft.stop(kind);
  for (const kind of row.starts ?? []) if (isClockKind(kind)) draft.start(kind);
  if (row.pauses) draft.pause('waiting_for_partner');
  if (row.resumes) draft.resume();
  if (ticket.closedAt !== null) draft.stop('all');
  draft.settle();

  const entry = draft.entries[firstEntry];
  if (entry && ticket.state !== from) entry.change.state = [from, ticket.state];
  return undefined;
}

export interface OpenAction {
  name: string;
  refusal: Refusal | null;
}

/** Every step the actor's roles know in this line, each open or with the reason why not. */
export function actionsFor(line: Line, aggregate: TicketAggregate, context: StepContext): OpenAction[] {
  const alone = subjectOf(aggregate, null, context);
  const order = orderMeant(aggregate.orders, context, undefined);
  const withOrder = order ? subjectOf(aggregate, order, context) : alone;
  return actionsOf(line.flow, context.actor.roles).map((name) => {
    const subject = needsOrder(line, name) ? withOrder : alone;
    return { name, refusal: decide(line.flow, line.guards, subject, name).refusal ?? null };
  });
}
