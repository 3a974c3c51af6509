import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { encodePlace } from '../../platform/http/page.js';
import type { FieldSpec } from '../../shared/field.js';
import { fillIn, type Language, say } from '../../shared/language.js';
import { maskPhone } from '../../shared/phone.js';
import { type Refusal, refusalText } from '../../shared/refusal.js';
import { faceOf, times as clockTimes } from '../clocks/index.js';
import type { Directory } from '../organisation/index.js';
import type { Line } from './line.js';
import type { StepContext } from './ticket.draft.js';
import { type EntryColumns, entriesShown, type LoadedTicket } from './ticket.load.js';
import { levels, type OrderRecord, type TicketClock } from './ticket.record.js';
import { actionsFor, type OpenAction } from './ticket.step.js';
import type { ActionView, ClockView, FieldView, TicketView, TimelineEntryView, WorkOrderView } from './tickets.view.js';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** Partners hear of their reply and their plan; how departments are doing inside is not theirs. */
const partnerClocks = new Set(['reply', 'plan', 'written_result', 'reversal']);

export const isPartnerOnly = (actor: Actor): boolean =>
  hasRole(actor, 'partner') && !hasRole(actor, 'agent', 'supervisor', 'auditor');

export const fieldView = (field: FieldSpec, language: Language): FieldView => ({
  name: field.name,
  type: field.type,
  label: say(field.label, language),
  ...(field.help && { help: say(field.help, language) }),
  required: field.required ?? false,
  ...(field.max !== undefined && { max: field.max }),
  ...(field.min !== undefined && { min: field.min }),
  ...(field.options && {
    options: field.options.map((one) => ({ value: one.value, label: say(one.label, language) })),
  }),
  ...(field.when && { when: field.when }),
});

/** A refusal's words for a screen, with the labels of states and actions filled in. */
export function reasonOf(refusal: Refusal, line: Line, language: Language): string {
  const { state, action, ...rest } = refusal.params ?? {};
  const stateText = typeof state === 'string' ? line.flow.states[state] : undefined;
  const stateLabel = stateText ? say(stateText, language) : '';
  const actionText = typeof action === 'string' ? line.flow.actions[action] : undefined;
  const actionLabel = actionText ? say(actionText, language) : '';
  return fillIn(refusalText(refusal.code), { ...rest, stateLabel, actionLabel }, language);
}

const clockView = (clock: TicketClock, line: StepContext, language: Language): ClockView => {
  const { record } = clock;
  const times = clockTimes(record, line.calendar);
  const face = faceOf(record, line.calendar, line.now);
  return {
    id: clock.id,
    kind: record.kind,
    label: say(line.policies[record.kind].label, language),
    state: face.state,
    level: face.level,
    counted: record.counted,
    startedAt: new Date(record.startedAt).toISOString(),
    stoppedAt: iso(record.stoppedAt),
    dueAt: iso(times.dueAt),
    warnAt: iso(times.warnAt),
    escalateAt: iso(times.escalateAt),
    targetMs: record.targetMs,
    usedMs: face.usedMs,
    orderId: clock.orderId,
  };
};

const orderView = (order: OrderRecord, actor: Actor, directory: Directory): WorkOrderView => ({
  id: order.id,
  place: order.place,
  state: order.state,
  department: { id: order.departmentId, name: directory.departmentName(order.departmentId, actor.language) },
  claimedBy: order.claimedBy ? { id: order.claimedBy, name: order.claimedByName ?? '' } : null,
  binding: order.binding,
  note: order.note,
  answer: order.answer,
  dispatchedAt: new Date(order.dispatchedAt).toISOString(),
  claimedAt: iso(order.claimedAt),
  doneAt: iso(order.doneAt),
  dueAt: iso(order.dueAt),
  own: actor.departmentIds.includes(order.departmentId),
});

const system = { zh: '系统', en: 'The system' };

/** Partners meet the hotline, not its people: only names of their own outlet are shown to them. */
export function entryView(entry: EntryColumns, line: Line, actor: Actor): TimelineEntryView {
  const partner = isPartnerOnly(actor);
  const label = line.flow.actions[entry.kind] ?? line.entries?.[entry.kind];
  const told = line.tell?.(entry.kind, entry.change);
  const own =
    entry.actorId === actor.userId || (entry.actorOutletId !== null && entry.actorOutletId === actor.outletId);
  const hotline = actor.language === 'en' ? 'Hotline 100859' : '100859 热线';
  const name = partner && !own ? hotline : (entry.actorName ?? '');
  return {
    id: entry.id,
    at: new Date(entry.at).toISOString(),
    kind: entry.kind,
    label: label ? say(label, actor.language) : entryLabel(entry.kind, actor.language),
    public: entry.public,
    actor: entry.actorId ? { id: partner && !own ? '' : entry.actorId, name } : null,
    via: entry.via,
    orderId: partner ? null : entry.orderId,
    callId: partner ? null : entry.callId,
    text: [told && say(told, actor.language), entry.text].filter(Boolean).join('\n'),
    change: partner ? {} : entry.change,
  };
}

const otherLabels: Record<string, { zh: string; en: string }> = {
  open: { zh: '登记', en: 'Opened' },
  clock_warn: { zh: '时限提醒', en: 'Clock warning' },
  clock_breach: { zh: '已超时', en: 'Overdue' },
  clock_escalate: { zh: '超时升级', en: 'Escalated' },
  call_linked: { zh: '关联通话', en: 'Call linked' },
  remind: { zh: '提醒网点', en: 'Partner reminded' },
  lapse: { zh: '逾期未答复，自动办结', en: 'Closed: no answer from the partner' },
};

const entryLabel = (kind: string, language: Language): string => {
  const label = otherLabels[kind];
  return label ? say(label, language) : kind;
};

const actionsInWords = new WeakMap<Line, Map<string, ActionView>>();

function actionInWords(line: Line, { name, refusal }: OpenAction, language: Language): ActionView {
  return {
    name,
    label: say(line.flow.actions[name] ?? { zh: name, en: name }, language),
    allowed: refusal === null,
    reason: refusal && reasonOf(refusal, line, language),
    form: (line.forms[name] ?? []).map((field) => fieldView(field, language)),
  };
}

/** A step and its form read the same on every ticket, unless the refusal speaks of this one: they are put into words once. */
function actionView(line: Line, open: OpenAction, language: Language): ActionView {
  const { code = '', params = {} } = open.refusal ?? {};
  if (Object.keys(params).some((name) => name !== 'state' && name !== 'action'))
    return actionInWords(line, open, language);
  const known = actionsInWords.get(line) ?? new Map<string, ActionView>();
  actionsInWords.set(line, known);
  const key = `${open.name} ${language} ${code} ${String(params.state)}`;
  const view = known.get(key) ?? actionInWords(line, open, language);
  known.set(key, view);
  return view;
}

/** The whole page of a ticket, as far as the actor may see it. */
export function ticketView(
  loaded: LoadedTicket,
  line: Line,
  actor: Actor,
  context: StepContext,
  directory: Directory,
): TicketView {
  const { ticket, orders, clocks } = loaded.aggregate;
  const partner = isPartnerOnly(actor);
  const shownClocks = partner ? clocks.filter((clock) => partnerClocks.has(clock.record.kind)) : clocks;
  const shown = loaded.entries.slice(-entriesShown);
  const oldest = shown[0];
  const departments = partner
    ? []
    : [...new Set(orders.filter((one) => one.state !== 'withdrawn').map((one) => one.departmentId))];
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    line: ticket.line,
    topic: ticket.topic,
    title: ticket.title,
    state: ticket.state,
    priority: ticket.priority,
    channel: ticket.channel,
    outlet: loaded.outlet,
    countyId: ticket.countyId,
    contactName: ticket.contactName,
    contactPhone: maskPhone(ticket.contactPhone),
    owner: ticket.ownerId && !partner ? { id: ticket.ownerId, name: loaded.ownerName ?? '' } : null,
    departments: departments.map((id) => ({ id, name: directory.departmentName(id, actor.language) })),
    order: null,
    openedAt: new Date(ticket.openedAt).toISOString(),
    updatedAt: new Date(ticket.updatedAt).toISOString(),
    dueAt: iso(partner ? null : ticket.dueAt),
    dueClock: partner ? null : ticket.dueClock,
    level: partner ? 'calm' : (levels[ticket.level] ?? 'calm'),
    description: ticket.description,
    fields: partner ? ownFields(ticket.fields, line) : ticket.fields,
    tags: partner ? [] : ticket.tags,
    marks: partner ? {} : { ...ticket.marks },
    openedBy: partner
      ? { id: '', name: '' }
      : { id: ticket.openedBy ?? '', name: loaded.openerName ?? say(system, actor.language) },
    repliedAt: iso(ticket.repliedAt),
    closedAt: iso(ticket.closedAt),
    plan: planOf(ticket, partner),
    returnCount: partner ? 0 : ticket.returnCount,
    reopenCount: ticket.reopenCount,
    rating: ticket.rating,
    article: articleOf(loaded, partner),
    mergedInto: ticket.mergedInto,
    orders: partner ? [] : orders.map((order) => orderView(order, actor, directory)),
    clocks: shownClocks.map((clock) => clockView(clock, context, actor.language)),
    links: partner ? [] : loaded.links,
    callIds: partner ? [] : loaded.callIds,
    files: loaded.files.filter((file) => file.public || !partner),
    watching: loaded.watching,
    actions: actionsFor(line, loaded.aggregate, context).map((open) => actionView(line, open, actor.language)),
    timeline: shown.map((entry) => entryView(entry, line, actor)),
    timelineCursor: loaded.entries.length > entriesShown && oldest ? encodePlace([oldest.id]) : null,
  };
}

/** The fields that are asked for; what a department found and whom it named stays inside. */
const ownFields = (fields: Record<string, unknown>, line: Line): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => line.fields.some((field) => field.name === name)));

function planOf(ticket: LoadedTicket['aggregate']['ticket'], partner: boolean): TicketView['plan'] {
  if (!ticket.planText || (partner && ticket.planToldAt === null)) return null;
  return { text: ticket.planText, promisedAt: iso(ticket.planPromisedAt), toldAt: iso(ticket.planToldAt) };
}

function articleOf(loaded: LoadedTicket, partner: boolean): TicketView['article'] {
  const { articleId, articleVersion } = loaded.aggregate.ticket;
  if (!articleId || partner) return null;
  return { articleId, version: articleVersion ?? 1, title: loaded.articleTitle ?? '' };
}
