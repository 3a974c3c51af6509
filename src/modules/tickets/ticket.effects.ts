import type { FieldValues } from '../../shared/field.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';
import type { TicketDraft } from './ticket.draft.js';
import { isLive, type OrderRecord } from './ticket.record.js';
import type { TicketAction } from './ticket.flow.js';

/**
 * What a step does besides moving the state and the clocks. `order` is the order that is meant, where one is.
 * An effect may still refuse, when only the values given show that it cannot be done.
 */
export type TicketEffect = (
  draft: TicketDraft,
  input: FieldValues,
  order: OrderRecord | null,
) => Refusal | undefined | void;

const text = (input: FieldValues, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};
const optional = (input: FieldValues, name: string): string | null => text(input, name) || null;
const list = (input: FieldValues, name: string): string[] => {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};

/** Whether the person named holds one of the roles; looked up with the name. */
const isOneOf = (input: FieldValues, roles: readonly Role[]): boolean =>
  list(input, 'userRoles').some((held) => roles.some((role) => role === held));

const worksIn = (input: FieldValues, departmentId: string): boolean =>
  isOneOf(input, ['handler', 'department_lead', 'maintainer']) &&
  list(input, 'userDepartmentIds').includes(departmentId);

const addOrders =
  (kind: 'dispatch' | 'add_order'): TicketEffect =>
  (draft, input) => {
    const departments = [...new Set(list(input, 'departmentIds'))];
    const busy = departments.find((id) => draft.orders.some((order) => isLive(order) && order.departmentId === id));
    if (busy) return { code: 'ticket.same_department' };
    for (const id of departments) {
      const order = draft.addOrder(id, text(input, 'note'));
      draft.enter({ kind, text: text(input, 'note'), orderId: order.id, change: { departmentId: id } });
    }
    draft.ticket.ownerId ??= draft.context.actor.userId;
    return undefined;
  };

const tellOwner = (draft: TicketDraft, kind: string, data: Record<string, unknown> = {}): void => {
  draft.notify(draft.ticket.ownerId ?? draft.ticket.openedBy, kind, data);
};

const tellHandlers = (draft: TicketDraft, kind: string): void => {
  for (const order of draft.orders) if (isLive(order)) draft.notify(order.claimedBy, kind);
};

const moveOrder = (draft: TicketDraft, order: OrderRecord, departmentId: string, why: string): Refusal | undefined => {
  if (draft.orders.some((one) => isLive(one) && one.departmentId === departmentId))
    return { code: 'ticket.same_department' };
  draft.finishOrder(order, 'transferred');
  const next = draft.addOrder(departmentId, order.note);
  const change = { from: order.departmentId, to: departmentId, orderId: next.id };
  draft.enter({ kind: 'transfer', text: why, orderId: order.id, change });
  return undefined;
};

const replyEffect: TicketEffect = (draft, input) => {
  const { ticket, context } = draft;
  const articleId = optional(input, 'articleId');
  Object.assign(ticket, { repliedAt: context.now, ownerId: ticket.ownerId ?? context.actor.userId });
  if (articleId) Object.assign(ticket, { articleId, articleVersion: Number(input.articleVersion) });
  const change = articleId ? { articleId, articleVersion: input.articleVersion } : {};
  draft.enter(
    { kind: 'reply', public: true, text: text(input, 'text'), callId: optional(input, 'callId'), change },
    list(input, 'files'),
  );
  if (input.confirmed !== true) return;
  Object.assign(ticket, { state: 'closed', closedAt: context.now });
  draft.enter({ kind: 'confirm', public: true, callId: optional(input, 'callId') });
};

const editable = ['title', 'description', 'priority', 'topic', 'tags', 'fields'] as const;

const editEffect: TicketEffect = (draft, input) => {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const name of editable) {
    if (input[name] === undefined || JSON.stringify(input[name]) === JSON.stringify(draft.ticket[name])) continue;
    before[name] = draft.ticket[name];
    after[name] = input[name];
  }
  Object.assign(draft.ticket, after);
  if (after.priority !== undefined) draft.rescale();
  draft.enter({ kind: 'edit', change: { before, after } });
};

const said =
  (kind: TicketAction, isPublic: boolean, name = 'text'): TicketEffect =>
  (draft, input, order) => {
    const orderId = order?.id ?? null;
    draft.enter(
      { kind, public: isPublic, text: text(input, name), callId: optional(input, 'callId'), orderId },
      list(input, 'files'),
    );
  };

export const ticketEffects: Readonly<Record<TicketAction, TicketEffect>> = {
  dispatch: addOrders('dispatch'),
  add_order: addOrders('add_order'),
  claim: (draft, _input, order) => {
    if (!order) return;
    const { userId, displayName } = draft.context.actor;
    Object.assign(order, {
      state: 'claimed',
      claimedBy: userId,
      claimedByName: displayName,
      claimedAt: draft.context.now,
    });
    draft.enter({ kind: 'claim', orderId: order.id });
  },
  release: (draft, input, order) => {
    if (!order) return;
    Object.assign(order, { state: 'open', claimedBy: null, claimedByName: null, claimedAt: null });
    draft.enter({ kind: 'release', text: text(input, 'note'), orderId: order.id });
  },
  assign: (draft, input, order) => {
    if (!order) return undefined;
    if (!worksIn(input, order.departmentId)) return { code: 'ticket.unknown_user' };
    const change = { from: order.claimedBy, to: input.userId };
    const claim = { state: 'claimed', claimedBy: text(input, 'userId'), claimedByName: text(input, 'userName') };
    Object.assign(order, claim, { claimedAt: draft.context.now });
    draft.enter({ kind: 'assign', orderId: order.id, change });
    draft.notify(order.claimedBy, 'assigned');
    return undefined;
  },
  answer: (draft, input, order) => {
    if (!order) return;
    draft.finishOrder(order, 'answered', { answer: text(input, 'text') });
    draft.enter({ kind: 'answer', text: text(input, 'text'), orderId: order.id }, list(input, 'files'));
    tellOwner(draft, 'answered');
  },
  plan: (draft, input, order) => {
    const promisedAt = Date.parse(text(input, 'promisedAt'));
    if (promisedAt < draft.context.now) return { code: 'ticket.promise_in_past' };
    Object.assign(draft.ticket, { planText: text(input, 'text'), planPromisedAt: promisedAt, planToldAt: null });
    const change = { promisedAt: input.promisedAt };
    draft.enter({ kind: 'plan', text: text(input, 'text'), orderId: order?.id ?? null, change });
    tellOwner(draft, 'planned');
    return undefined;
  },
  tell_plan: (draft, input) => {
    if (!draft.ticket.planText) return { code: 'ticket.no_plan' };
    draft.ticket.planToldAt = draft.context.now;
    const change = { promisedAt: draft.ticket.planPromisedAt && new Date(draft.ticket.planPromisedAt).toISOString() };
    draft.enter({
      kind: 'tell_plan',
      public: true,
      text: text(input, 'text'),
      callId: optional(input, 'callId'),
      change,
    });
    return undefined;
  },
  return: (draft, input, order) => {
    if (!order) return;
    draft.finishOrder(order, 'returned');
    draft.ticket.returnCount += 1;
    const change = {
      reason: input.reason,
      proposedDepartmentId: input.proposedDepartmentId,
      departmentId: order.departmentId,
    };
    draft.enter({ kind: 'return', text: text(input, 'evidence'), orderId: order.id, change }, list(input, 'files'));
    tellOwner(draft, 'returned');
  },
  transfer: (draft, input, order) =>
    order ? moveOrder(draft, order, text(input, 'departmentId'), text(input, 'reason')) : undefined,
  rule: (draft, input) => {
    const departmentId = text(input, 'departmentId');
    const order = draft.addOrder(departmentId, text(input, 'text'), true);
    draft.enter({ kind: 'rule', text: text(input, 'text'), orderId: order.id, change: { departmentId } });
  },
  recall: (draft, input, order) => {
    if (!order) return;
    draft.finishOrder(order, 'withdrawn');
    draft.enter({ kind: 'recall', text: text(input, 'reason'), orderId: order.id });
  },
  ask: said('ask', true),
  respond: (draft, input) => {
    said('respond', true)(draft, input, null);
    tellOwner(draft, 'responded');
    tellHandlers(draft, 'responded');
  },
  inform: said('inform', true),
  reply: replyEffect,
  confirm: (draft, input) => {
    const rating = typeof input.rating === 'number' ? Math.round(input.rating) : draft.ticket.rating;
    Object.assign(draft.ticket, { closedAt: draft.context.now, rating });
    draft.enter({
      kind: 'confirm',
      public: true,
      text: text(input, 'text'),
      callId: optional(input, 'callId'),
      change: { rating },
    });
    tellOwner(draft, 'confirmed');
  },
  reopen: (draft, input) => {
    const { ticket } = draft;
    Object.assign(ticket, { closedAt: null, repliedAt: null, rating: null, reopenCount: ticket.reopenCount + 1 });
    draft.enter(
      { kind: 'reopen', public: true, text: text(input, 'reason'), callId: optional(input, 'callId') },
      list(input, 'files'),
    );
    tellOwner(draft, 'reopened');
  },
  cancel: (draft, input) => {
    for (const order of draft.orders) if (isLive(order)) draft.finishOrder(order, 'withdrawn');
    draft.ticket.closedAt = draft.context.now;
    draft.enter({ kind: 'cancel', public: true, text: text(input, 'reason') });
    tellOwner(draft, 'cancelled');
  },
  edit: editEffect,
  take: (draft) => {
    const from = draft.ticket.ownerId;
    draft.ticket.ownerId = draft.context.actor.userId;
    draft.enter({ kind: 'take', change: { from, to: draft.ticket.ownerId } });
    draft.notify(from, 'taken_over');
  },
  hand_over: (draft, input) => {
    if (!isOneOf(input, ['agent', 'supervisor'])) return { code: 'ticket.unknown_user' };
    const change = { from: draft.ticket.ownerId, to: input.userId };
    draft.ticket.ownerId = text(input, 'userId');
    draft.enter({ kind: 'hand_over', text: text(input, 'note'), change });
    draft.notify(draft.ticket.ownerId, 'handed_over');
    return undefined;
  },
  note: said('note', false),
  nudge: (draft, input) => {
    draft.nudgedAt = draft.context.now;
    draft.enter({ kind: 'nudge', public: true, text: text(input, 'text') });
    tellOwner(draft, 'nudged');
    tellHandlers(draft, 'nudged');
  },
  link: (draft, input) => {
    const otherId = text(input, 'otherId');
    if (otherId === draft.ticket.id) return { code: 'ticket.link_to_itself' };
    draft.links.push({ otherId, kind: text(input, 'kind') });
    draft.enter({ kind: 'link', change: { otherId, kind: input.kind } });
    return undefined;
  },
  merge: (draft, input) => {
    const intoId = text(input, 'intoId');
    if (intoId === draft.ticket.id) return { code: 'ticket.link_to_itself' };
    for (const order of draft.orders) if (isLive(order)) draft.finishOrder(order, 'withdrawn');
    Object.assign(draft.ticket, { mergedInto: intoId, closedAt: draft.context.now });
    draft.links.push({ otherId: intoId, kind: 'duplicate_of' });
    draft.enter({ kind: 'merge', text: text(input, 'reason'), change: { intoId } });
    return undefined;
  },
};
