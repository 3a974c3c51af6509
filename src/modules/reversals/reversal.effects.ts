import type { FieldValues } from '../../shared/field.js';
import type { Refusal } from '../../shared/refusal.js';
import type { CallFacts, TicketDraft, TicketEffect } from '../tickets/index.js';
import { type Dossier, dossierOf, emptyDossier, placeOf, requestOf, verdictOf } from './dossier.policy.js';
import type { ReversalAction } from './reversal.flow.js';
import { type CustomerAnswer, customerAnswers, ways } from './reversal.policy.js';

const text = (input: FieldValues, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};
const callOf = (input: FieldValues): string | null => text(input, 'callId') || null;

const isCall = (value: unknown): value is CallFacts =>
  typeof value === 'object' && value !== null && 'designated' in value;

/** A call counts for what its record says, for the outlet whose request it is. */
export const callerVerdict = (call: CallFacts, outletId: string | null): 'designated' | 'other' =>
  call.direction === 'inbound' && call.designated && call.outletId === outletId ? 'designated' : 'other';

/** Puts a piece of evidence on record: into the timeline as it is, into the dossier as what it comes to. */
function record(
  draft: TicketDraft,
  input: FieldValues,
  entry: { kind: string; change?: Record<string, unknown>; files?: string[]; isPublic?: boolean },
  dossier: Partial<Dossier> = {},
): void {
  const { kind, change = {}, files = [], isPublic = true } = entry;
  const words = text(input, 'text') || text(input, 'reason');
  draft.enter({ kind, public: isPublic, text: words, callId: callOf(input), change }, files);
  draft.ticket.dossier = { ...dossierOf(draft.ticket), ...dossier };
  goOn(draft);
}

/** Takes the request to where the decision table says it stands now, and tells those whose turn it has become. */
export function goOn(draft: TicketDraft): void {
  const { ticket, context } = draft;
  const { way, signer } = verdictOf(ticket, context.now);
  const before = ticket.state;
  const [state, desk] = placeOf(way);
  Object.assign(ticket, { state, desk });
  if (ways[way].final) Object.assign(ticket, { closedAt: context.now });
  if (state === before) return;
  if (way === 'sign' && signer) draft.notifyRole(signer, 'reversal_to_sign', ticket.countyId);
  if (way === 'carry_out') draft.notifyRole('channel_manager', 'reversal_to_carry_out', ticket.countyId);
  if (way === 'approve') draft.notifyRole('supervisor', 'reversal_to_approve');
  if (desk === 'line' || desk === 'done') draft.notify(ticket.ownerId, `reversal_${way}`);
}

/** The steps after which money may be moving: from here on only the gateway's word counts. */
const send =
  (kind: 'execute' | 'carry_out'): TicketEffect =>
  (draft, input) => {
    draft.enter({ kind, public: true, callId: callOf(input) });
    Object.assign(draft.ticket, { state: 'executing', desk: 'department' });
  };

const isAnswer = (value: string): value is CustomerAnswer => Object.hasOwn(customerAnswers, value);

function contact(draft: TicketDraft, input: FieldValues): Refusal | undefined {
  const call = input.callIdFacts;
  if (!isCall(call) || call.phone !== requestOf(draft.ticket).phone) return { code: 'reversal.not_this_call' };
  const result = text(input, 'result');
  const { attempts } = dossierOf(draft.ticket);
  const came = isAnswer(result) ? { hotlineAnswer: result } : { attempts: attempts + 1 };
  record(draft, input, { kind: 'contact', change: { result } }, came);
  return undefined;
}

function acceptCall(draft: TicketDraft, input: FieldValues): Refusal | undefined {
  const call = input.callIdFacts;
  if (!isCall(call) || call.direction !== 'inbound') return { code: 'reversal.not_an_inbound_call' };
  const caller = callerVerdict(call, draft.ticket.outletId);
  const { userId } = draft.context.actor;
  draft.ticket.ownerId ??= userId;
  record(draft, input, { kind: 'accept_call', change: { caller } }, { caller, intakeBy: userId });
  return undefined;
}

/** An outcome that people have found out: two of them, with the same finding. */
function confirmOutcome(draft: TicketDraft, input: FieldValues): Refusal | undefined {
  const moved = input.result === 'moved';
  if (dossierOf(draft.ticket).proposal?.moved !== moved) return { code: 'reversal.not_the_same' };
  draft.enter({ kind: 'confirm_outcome', public: true, text: text(input, 'text'), change: { result: input.result } });
  if (moved) Object.assign(draft.ticket, { state: 'reversed', desk: 'done', closedAt: draft.context.now });
  else Object.assign(draft.ticket, { state: 'failed', desk: 'line' });
  return undefined;
}

const heardOf = (input: FieldValues): 'agrees' | 'refuses' => (input.result === 'agrees' ? 'agrees' : 'refuses');

export const reversalEffects: Readonly<Record<ReversalAction, TicketEffect>> = {
  accept_call: acceptCall,
  look_up: (draft, input) => record(draft, input, { kind: 'look_up' }, { differs: null }),
  outlet_asked: (draft, input) => record(draft, input, { kind: 'outlet_asked' }, { outletConsent: true }),
  contact,
  outlet_heard: (draft, input) => {
    const outletHeard = heardOf(input);
    record(draft, input, { kind: 'outlet_heard', change: { result: outletHeard } }, { outletHeard });
  },
  withdrawal: (draft, input) => {
    const withdrawal = input.result === 'agrees' ? 'agrees' : 'declines';
    record(draft, input, { kind: 'withdrawal', change: { result: withdrawal } }, { withdrawal });
  },
  reconfirm: (draft, input) => record(draft, input, { kind: 'reconfirm' }, { reconfirmed: true }),
  letter: (draft, input) => {
    const files = Array.isArray(input.files) ? input.files.map(String) : [];
    record(draft, input, { kind: 'letter', files }, { letter: true });
  },
  sign: (draft, input) => {
    const signature = input.result === 'signed' ? 'signed' : 'rejected';
    const signedBy = draft.context.actor.userId;
    record(draft, input, { kind: 'sign', change: { result: signature } }, { signature, signedBy });
  },
  approve: (draft, input) => {
    const approval = input.result === 'approved' ? 'approved' : 'rejected';
    record(draft, input, { kind: 'approve', change: { result: approval }, isPublic: false }, { approval });
  },
  execute: send('execute'),
  carry_out: send('carry_out'),
  propose_outcome: (draft, input) => {
    const proposal = { by: draft.context.actor.userId, moved: input.result === 'moved' };
    draft.enter({ kind: 'propose_outcome', text: text(input, 'text'), change: { result: input.result } });
    draft.ticket.dossier = { ...dossierOf(draft.ticket), proposal };
    draft.notifyRole('supervisor', 'reversal_to_confirm');
  },
  confirm_outcome: confirmOutcome,
};

/**
 * A request whose facts were changed is another request: what was agreed to, signed and approved was agreed to before
 * (MO-9). Only the call it came by stands, and it is looked up anew.
 */
export function startOver(draft: TicketDraft): void {
  const { ticket, before } = draft;
  const [now, then] = [requestOf(ticket), requestOf(before.ticket)];
  if (JSON.stringify(now) === JSON.stringify(then)) return;
  const { rule, caller, intakeBy } = dossierOf(ticket);
  ticket.dossier = { ...emptyDossier, rule, caller, intakeBy } satisfies Dossier;
  draft.enter({ kind: 'start_over', public: true });
  if (now.rechargedAt !== then.rechargedAt) {
    draft.stop('reversal');
    draft.start('reversal', now.rechargedAt);
  }
  goOn(draft);
}
