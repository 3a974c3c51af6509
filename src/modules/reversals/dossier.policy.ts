import { parseYuan } from '../../shared/money.js';
import {
  decideReversal,
  type Mistake,
  mistakes,
  type ReversalFacts,
  type ReversalVerdict,
  type Way,
} from './reversal.policy.js';

/**
 * What the evidence on record comes to. Every piece of it is an entry of the ticket's timeline, with who, when and which
 * call; this is their sum, by which the decision table decides.
 */
export interface Dossier extends Omit<ReversalFacts, 'sinceRechargeMs' | 'mistake' | 'amountFen'> {
  /** The version of the rule that was in force when the request came. */
  rule: number;
  /** Who took the outlet's call. */
  intakeBy: string | null;
  signedBy: string | null;
  /** What the carrier's system says of the recharge, where the request says something else. */
  differs: { serial?: boolean; phone?: string; amount?: string; at?: string; outlet?: boolean } | null;
  /** One of the two people who close an unknown outcome. */
  proposal: { by: string; moved: boolean } | null;
}

export const emptyDossier: Dossier = {
  rule: 1,
  caller: null,
  intakeBy: null,
  numberState: null,
  differs: null,
  outletConsent: false,
  hotlineAnswer: null,
  attempts: 0,
  outletHeard: null,
  withdrawal: null,
  reconfirmed: false,
  letter: false,
  signature: null,
  signedBy: null,
  overLimit: false,
  approval: null,
  proposal: null,
};

const isDossier = (value: unknown): value is Dossier =>
  typeof value === 'object' && value !== null && 'attempts' in value;

export const dossierOf = ({ dossier }: { dossier: unknown }): Dossier => (isDossier(dossier) ? dossier : emptyDossier);

const isMistake = (value: string): value is Mistake => Object.hasOwn(mistakes, value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a request says, as numbers. Times in epoch milliseconds, sums in fen. */
export interface Request {
  serial: string;
  phone: string;
  mistake: Mistake;
  rechargeFen: number;
  /** What is to be given back: what was too much of a wrong amount, else the whole recharge. */
  amountFen: number;
  rechargedAt: number;
}

interface Asked {
  topic: string;
  fields: Readonly<Record<string, unknown>>;
}

export function requestOf({ topic, fields }: Asked): Request {
  const rechargeFen = parseYuan(textOf(fields.amount)) ?? 0;
  const intendedFen = parseYuan(textOf(fields.intendedAmount)) ?? 0;
  return {
    serial: textOf(fields.serial),
    phone: textOf(fields.rechargedPhone),
    mistake: isMistake(topic) ? topic : 'wrong_number',
    rechargeFen,
    amountFen: topic === 'wrong_amount' ? rechargeFen - intendedFen : rechargeFen,
    rechargedAt: Date.parse(textOf(fields.rechargedAt)),
  };
}

export function factsOf(ticket: Asked & { dossier: unknown }, now: number): ReversalFacts {
  const { rechargedAt, mistake, rechargeFen } = requestOf(ticket);
  return { ...dossierOf(ticket), sinceRechargeMs: now - rechargedAt, mistake, amountFen: rechargeFen };
}

export const verdictOf = (ticket: Asked & { dossier: unknown }, now: number): ReversalVerdict =>
  decideReversal(factsOf(ticket, now));

/** Where a request stands on each way, and whose turn that is. */
const places = {
  await_call: ['with_outlet', 'waiting'],
  turned_away: ['with_outlet', 'waiting'],
  look_up: ['in_hand', 'line'],
  first_consent: ['with_outlet', 'waiting'],
  confirm: ['in_hand', 'line'],
  outlet_contacts: ['with_outlet', 'waiting'],
  ask_withdrawal: ['in_hand', 'line'],
  outlet_reconfirms: ['with_outlet', 'waiting'],
  letter: ['with_outlet', 'waiting'],
  sign: ['to_sign', 'county'],
  approve: ['to_approve', 'review'],
  carry_out: ['to_carry_out', 'county'],
  execute: ['in_hand', 'line'],
  expired: ['expired', 'done'],
  refused: ['refused', 'done'],
  rejected: ['rejected', 'done'],
  withdrawn: ['withdrawn', 'done'],
  cancelled: ['cancelled', 'done'],
} as const satisfies Record<Way, readonly [state: string, desk: string]>;

export const placeOf = (way: Way): (typeof places)[Way] => places[way];
