import type { FieldValues } from '../../shared/field.js';
import { parseYuan, yuan } from '../../shared/money.js';
import type { Refusal } from '../../shared/refusal.js';
import { isLive, type OrderRecord, type TicketDraft, type TicketEffect } from '../tickets/index.js';
import { type CertificateFound, type FaultDossier, faultOf, type Fix } from './fault.dossier.policy.js';
import { type FaultAction, faultDesks, isFaultState } from './fault.flow.js';
import { appointmentFault, isSeverity, reviewCause, severities } from './fault.policy.js';

const text = (input: FieldValues, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};
const list = (input: FieldValues, name: string): string[] => {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};
const callOf = (input: FieldValues): string | null => text(input, 'callId') || null;

const note = (draft: TicketDraft, change: Partial<FaultDossier>): void => {
  draft.ticket.dossier = { ...faultOf(draft.ticket), ...change };
};

const tellReporter = (draft: TicketDraft, kind: string): void => {
  draft.notify(draft.ticket.openedBy, kind);
  if (draft.ticket.ownerId !== draft.ticket.openedBy) draft.notify(draft.ticket.ownerId, kind);
};

const tellRepairer = (draft: TicketDraft, kind: string): void => draft.notify(faultOf(draft.ticket).maintainerId, kind);

const endOrders = (draft: TicketDraft): void => {
  for (const order of draft.orders) if (isLive(order)) draft.finishOrder(order, 'withdrawn');
};

const close = (draft: TicketDraft): void => {
  draft.ticket.closedAt = draft.context.now;
};

/** Writes down what was done, with its words, photos and order. */
const said =
  (kind: FaultAction, isPublic: boolean, words = 'text'): TicketEffect =>
  (draft, input, order) => {
    const entry = {
      kind,
      public: isPublic,
      text: text(input, words),
      callId: callOf(input),
      orderId: order?.id ?? null,
    };
    draft.enter(entry, list(input, 'files'));
  };

function solved(draft: TicketDraft, input: FieldValues): Refusal | undefined {
  const articleId = text(input, 'articleId');
  if (!articleId) return { code: 'fault.guide_needed' };
  const { now } = draft.context;
  const change = { articleId, articleVersion: Number(input.articleVersion) };
  Object.assign(draft.ticket, { ...change, repliedAt: now, closedAt: now });
  draft.enter({ kind: 'reply', public: true, text: text(input, 'text'), callId: callOf(input), change });
  return undefined;
}

function giveToTeam(draft: TicketDraft, kind: 'dispatch' | 'reopen', input: FieldValues): Refusal | undefined {
  const { teamId } = faultOf(draft.ticket);
  if (!teamId) return { code: 'fault.no_team' };
  const isAgain = kind === 'reopen';
  const words = text(input, isAgain ? 'reason' : 'note');
  const order = draft.addOrder(teamId, words);
  const entry = { kind, public: isAgain, text: words, orderId: order.id, callId: callOf(input) };
  draft.enter({ ...entry, change: { departmentId: teamId } }, list(input, 'files'));
  return undefined;
}

const dispatch: TicketEffect = (draft, input) => {
  const [asked] = list(input, 'departmentIds');
  if (asked) note(draft, { teamId: asked });
  draft.ticket.ownerId ??= draft.context.actor.userId;
  return giveToTeam(draft, 'dispatch', input);
};

const isFound = (value: unknown): value is CertificateFound =>
  typeof value === 'object' && value !== null && 'state' in value;

/** Nothing when somebody is certified for it. */
function certificateFault(input: FieldValues): Refusal | undefined {
  const { certificate } = input;
  if (!isFound(certificate) || certificate.state === 'valid') return undefined;
  const params = { name: text(input, 'candidateName'), skill: input.skillName, until: certificate.until };
  return { code: certificate.state === 'expired' ? 'fault.certificate_expired' : 'fault.not_certified', params };
}

const repairers = ['maintainer', 'department_lead', 'handler'];

function assign(draft: TicketDraft, input: FieldValues, order: OrderRecord | null): Refusal | undefined {
  if (!order) return undefined;
  const isRepairer = list(input, 'userRoles').some((role) => repairers.includes(role));
  if (!isRepairer || !list(input, 'userDepartmentIds').includes(order.departmentId))
    return { code: 'fault.not_of_the_team', params: { name: text(input, 'userName') } };
  const reason = text(input, 'reason');
  const refusal = certificateFault(input);
  if (refusal && !reason) return refusal;
  const change = { from: order.claimedBy, to: input.userId, ...(refusal && { uncertified: true }) };
  const claim = { state: 'claimed', claimedBy: text(input, 'userId'), claimedByName: text(input, 'userName') };
  Object.assign(order, claim, { claimedAt: draft.context.now });
  note(draft, { maintainerId: order.claimedBy, appointment: null });
  draft.enter({ kind: 'assign', text: reason, orderId: order.id, change });
  draft.notify(order.claimedBy, 'fault_assigned');
  return undefined;
}

function accept(draft: TicketDraft, input: FieldValues, order: OrderRecord | null): Refusal | undefined {
  if (!order) return undefined;
  const { userId, displayName } = draft.context.actor;
  // Whom a lead has assigned, the lead has answered for.
  const refusal = order.claimedBy === userId ? undefined : certificateFault(input);
  if (refusal) return refusal;
  const claim = { state: 'claimed', claimedBy: userId, claimedByName: displayName, claimedAt: draft.context.now };
  Object.assign(order, claim);
  note(draft, { maintainerId: userId });
  draft.enter({ kind: 'accept', public: true, orderId: order.id });
  tellReporter(draft, 'fault_accepted');
  return undefined;
}

const release: TicketEffect = (draft, input, order) => {
  if (!order) return;
  Object.assign(order, { state: 'open', claimedBy: null, claimedByName: null, claimedAt: null });
  note(draft, { maintainerId: null, appointment: null });
  draft.enter({ kind: 'release', text: text(input, 'reason'), orderId: order.id });
};

const giveBack: TicketEffect = (draft, input, order) => {
  if (!order) return;
  draft.finishOrder(order, 'returned');
  note(draft, { maintainerId: null, appointment: null });
  draft.ticket.returnCount += 1;
  said('return', false, 'reason')(draft, input, order);
  draft.notify(draft.ticket.ownerId ?? draft.ticket.openedBy, 'returned');
};

const tellPrice: TicketEffect = (draft, input, order) => {
  const fen = parseYuan(text(input, 'amount')) ?? 0;
  const what = text(input, 'what');
  note(draft, { price: { fen, what, agreed: null } });
  draft.enter({
    kind: 'tell_price',
    public: true,
    text: what,
    orderId: order?.id ?? null,
    change: { amount: yuan(fen) },
  });
  tellReporter(draft, 'fault_price');
};

/** Who said yes or no to a price, and how: partners on the portal for themselves, others write down who it was. */
function sayer(draft: TicketDraft, input: FieldValues): { who: string; how: string } | undefined {
  const { roles, displayName } = draft.context.actor;
  const isPartner = roles.includes('partner');
  const who = text(input, 'who') || (isPartner ? displayName : '');
  const how = isPartner ? 'portal' : text(input, 'how');
  return who && how ? { who, how } : undefined;
}

const onPrice =
  (kind: 'agree_price' | 'refuse_price'): TicketEffect =>
  (draft, input) => {
    const by = sayer(draft, input);
    if (!by) return { code: 'fault.who_said_so' };
    const { price } = faultOf(draft.ticket);
    draft.enter({ kind, public: true, text: text(input, 'text'), callId: callOf(input), change: by });
    if (kind === 'refuse_price') {
      for (const order of draft.orders) if (isLive(order)) draft.finishOrder(order, 'answered');
      close(draft);
      tellRepairer(draft, 'fault_price_refused');
      return undefined;
    }
    if (price) note(draft, { price: { ...price, agreed: { ...by, at: draft.context.now } } });
    tellRepairer(draft, 'fault_price_agreed');
    return undefined;
  };

function appoint(draft: TicketDraft, input: FieldValues, order: OrderRecord | null): Refusal | undefined {
  const [from, until] = [Date.parse(text(input, 'from')), Date.parse(text(input, 'until'))];
  const refusal = appointmentFault(from, until, draft.context.now);
  if (refusal) return refusal;
  note(draft, { appointment: { from, until } });
  const change = { from: input.from, until: input.until };
  draft.enter({ kind: 'appoint', public: true, text: text(input, 'text'), orderId: order?.id ?? null, change });
  tellReporter(draft, 'fault_appointed');
  return undefined;
}

const isSignature = (value: unknown): value is NonNullable<Fix['signature']> =>
  typeof value === 'object' && value !== null && ('file' in value || 'name' in value);

const fixed =
  (kind: 'fix' | 'fix_remote'): TicketEffect =>
  (draft, input, order) => {
    if (!order) return;
    const { now, actor } = draft.context;
    const [cause, measures] = [text(input, 'cause'), text(input, 'measures')];
    const signature = isSignature(input.signature) ? input.signature : null;
    draft.finishOrder(order, 'answered', { answer: measures });
    note(draft, { fix: { cause, measures, remote: kind === 'fix_remote', signature, at: now, byId: actor.userId } });
    Object.assign(draft.ticket, { repliedAt: now });
    const change = { cause, ...(signature && { signed: signature.name ?? true }) };
    const files = [...list(input, 'files'), ...(signature?.file ? [signature.file] : [])];
    draft.enter({ kind, public: true, text: measures, orderId: order.id, change }, files);
    tellReporter(draft, 'fault_fixed');
  };

/** Every repair that is over may be one to look at. */
const closeRepaired = (draft: TicketDraft, input: FieldValues): void => {
  close(draft);
  const cause = reviewCause(Number(input.closing), faultOf(draft.ticket).repeatOf !== null);
  if (!cause) return;
  note(draft, { review: 'due', reviewCause: cause });
  for (const lead of list(input, 'leads')) draft.notify(lead, 'fault_to_review');
};

const confirm: TicketEffect = (draft, input) => {
  const { ticket } = draft;
  const rating = typeof input.rating === 'number' ? Math.round(input.rating) : ticket.rating;
  ticket.rating = rating;
  draft.enter({ kind: 'confirm', public: true, text: text(input, 'text'), callId: callOf(input), change: { rating } });
  tellRepairer(draft, 'fault_confirmed');
  closeRepaired(draft, input);
};

const remind: TicketEffect = (draft) => {
  const { fix } = faultOf(draft.ticket);
  if (fix) note(draft, { fix: { ...fix, reminded: true } });
  draft.enter({ kind: 'remind', public: true });
  tellReporter(draft, 'fault_fixed');
};

const lapse: TicketEffect = (draft, input) => {
  draft.enter({ kind: 'lapse', public: true });
  tellReporter(draft, 'fault_unconfirmed');
  closeRepaired(draft, input);
};

const reopen: TicketEffect = (draft, input) => {
  const { ticket } = draft;
  tellRepairer(draft, 'fault_not_fixed');
  const { rounds } = faultOf(ticket);
  Object.assign(ticket, { closedAt: null, repliedAt: null, rating: null, reopenCount: ticket.reopenCount + 1 });
  const again = { rounds: rounds + 1, fix: null, appointment: null, maintainerId: null, main: null, price: null };
  note(draft, { ...again, review: null, reviewCause: null });
  return giveToTeam(draft, 'reopen', input);
};

const cancel: TicketEffect = (draft, input) => {
  endOrders(draft);
  close(draft);
  draft.enter({ kind: 'cancel', public: true, text: text(input, 'reason') });
  tellRepairer(draft, 'cancelled');
};

const regrade: TicketEffect = (draft, input, order) => {
  const { ticket } = draft;
  const { severity } = input;
  if (!isSeverity(severity)) return;
  const change = { severity: [ticket.fields.severity, severity] };
  Object.assign(ticket, { fields: { ...ticket.fields, severity }, priority: severities[severity].priority });
  draft.rescale();
  draft.enter({ kind: 'regrade', public: true, text: text(input, 'reason'), orderId: order?.id ?? null, change });
};

const review: TicketEffect = (draft, input) => {
  const result = input.result === 'passed' ? 'passed' : 'sent_back';
  note(draft, { review: result });
  draft.enter({ kind: 'review', text: text(input, 'remark'), change: { result } });
  draft.notify(faultOf(draft.ticket).fix?.byId, `fault_review_${result}`);
};

/** The one whose report has joined another hears of that one. */
const tellMain: TicketEffect = (draft, input) => {
  note(draft, { told: text(input, 'told') });
  draft.enter({ kind: 'tell_main', public: true, change: { main: input.main, came: input.came } });
  tellReporter(draft, 'fault_main_told');
};

const closeWithMain: TicketEffect = (draft, input) => {
  close(draft);
  draft.enter({ kind: 'close_with_main', public: true, change: { main: input.main, came: input.came } });
  tellReporter(draft, 'fault_main_closed');
};

const effects: Readonly<Record<FaultAction, TicketEffect>> = {
  reply: solved,
  dispatch,
  assign,
  accept,
  release,
  return: giveBack,
  tell_price: tellPrice,
  waive_price: (draft, input, order) => {
    note(draft, { price: { fen: null, what: text(input, 'reason'), agreed: null } });
    said('waive_price', true, 'reason')(draft, input, order);
  },
  agree_price: onPrice('agree_price'),
  refuse_price: onPrice('refuse_price'),
  appoint,
  arrive: said('arrive', true),
  wait_parts: said('wait_parts', true, 'reason'),
  wait_supplier: said('wait_supplier', true, 'reason'),
  carry_on: said('carry_on', true),
  fix_remote: fixed('fix_remote'),
  fix: fixed('fix'),
  progress: said('progress', true),
  confirm,
  reopen,
  cancel,
  regrade,
  review,
  remind,
  lapse,
  tell_main: tellMain,
  close_with_main: closeWithMain,
};

/** Whose turn it is goes with the state. */
export function setDesk({ ticket }: TicketDraft): void {
  if (isFaultState(ticket.state)) ticket.desk = faultDesks[ticket.state];
}

const withDesk =
  (effect: TicketEffect): TicketEffect =>
  (draft, input, order) => {
    setDesk(draft);
    return effect(draft, input, order);
  };

export const faultEffects: Readonly<Record<string, TicketEffect>> = Object.fromEntries(
  Object.entries(effects).map(([action, effect]) => [action, withDesk(effect)]),
);
