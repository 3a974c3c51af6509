import { fill, type Language, say } from '../../shared/language.js';
import { yuan } from '../../shared/money.js';
import { roleNames } from '../../shared/roles.js';
import { dateAt, wallTime } from '../../shared/time-zone.js';
import type { LoadedTicket } from '../tickets/index.js';
import { dossierOf, factsOf, requestOf, verdictOf } from './dossier.policy.js';
import {
  type Evidence,
  neededOn,
  numberStates,
  onRecord,
  reversalRule,
  type ReversalVerdict,
} from './reversal.policy.js';
import { evidenceLabels, executionWords, gatewayRefusalLabels, wayWords } from './reversal.words.js';
import type { EvidenceStepView, MonthUseView, ReversalFactsView, ReversalView } from './reversals.view.js';

type TicketRecord = LoadedTicket['aggregate']['ticket'];
type StepState = EvidenceStepView['state'];

const timeOf = (at: number): string => `${dateAt(at)} ${wallTime(at)}`;

/** Why the gateway refused, as the last entry of a failure says. */
function lastRefusal({ entries }: LoadedTicket, language: Language): string {
  const code = entries.findLast(({ kind }) => kind === 'went_failed')?.change.refusal;
  const label = typeof code === 'string' ? gatewayRefusalLabels[code] : undefined;
  return label ? say(label, language) : '';
}

function spoken(loaded: LoadedTicket, verdict: ReversalVerdict, language: Language) {
  const { ticket } = loaded.aggregate;
  const request = requestOf(ticket);
  const words = executionWords[ticket.state] ?? wayWords[verdict.way];
  const places = {
    limitHours: reversalRule.limitMs / 3_600_000,
    attempts: reversalRule.attempts,
    amount: yuan(request.amountFen),
    rechargedAt: timeOf(request.rechargedAt),
    deadline: timeOf(request.rechargedAt + reversalRule.limitMs),
    signer: verdict.signer ? say(roleNames[verdict.signer], language) : '',
    refusal: lastRefusal(loaded, language),
  };
  return { wayLabel: say(words.label, language), say: fill(say(words.say, language), places) };
}

/** A path that was gone stays on the screen when the request has ended on it. */
const isGuarantee = (ticket: TicketRecord, verdict: ReversalVerdict): boolean => {
  const { numberState, letter } = dossierOf(ticket);
  return verdict.signer !== null || letter || (numberState !== null && numberState !== 'normal');
};

/** States in which the order has gone out and nobody knows yet what came of it. */
const orderIsOut: ReadonlySet<string> = new Set(['executing', 'unknown', 'manual_review']);

function moneyStep(ticket: TicketRecord, lacksEvidence: boolean): StepState {
  if (ticket.state === 'reversed') return 'done';
  if (ticket.closedAt !== null) return 'ended';
  if (orderIsOut.has(ticket.state)) return 'awaited';
  return lacksEvidence ? 'missing' : 'now';
}

/** The evidence of the path, lit up to where the request stands. */
function stepsOf(ticket: TicketRecord, verdict: ReversalVerdict, now: number, language: Language): EvidenceStepView[] {
  const { overLimit } = dossierOf(ticket);
  const facts = factsOf(ticket, now);
  const isReversed = ticket.state === 'reversed';
  const isOver = ticket.closedAt !== null;
  const needed: readonly Evidence[] = neededOn[isGuarantee(ticket, verdict) ? 'guarantee' : 'confirmation'];
  const next = isOver ? undefined : needed.find((kind) => !onRecord[kind](facts));
  const stateOf = (kind: Evidence): StepState => {
    if (kind === 'approval' && !overLimit) return 'not_needed';
    if (isReversed || onRecord[kind](facts)) return 'done';
    if (isOver) return 'ended';
    return kind === next ? 'now' : 'missing';
  };
  const evidence = needed.map((kind) => ({ kind, label: say(evidenceLabels[kind], language), state: stateOf(kind) }));
  const label = say({ zh: '返销到账', en: 'Money back' }, language);
  return [...evidence, { kind: 'executed', label, state: moneyStep(ticket, next !== undefined) }];
}

function factsView({ aggregate }: LoadedTicket, language: Language): ReversalFactsView {
  const { ticket } = aggregate;
  const request = requestOf(ticket);
  const { numberState } = dossierOf(ticket);
  return {
    serial: request.serial,
    rechargedPhone: request.phone,
    mistake: request.mistake,
    amount: yuan(request.rechargeFen),
    reversedAmount: yuan(request.amountFen),
    rechargedAt: new Date(request.rechargedAt).toISOString(),
    deadlineAt: new Date(request.rechargedAt + reversalRule.limitMs).toISOString(),
    numberState,
    numberStateLabel: numberState && say(numberStates[numberState], language),
  };
}

export function reversalView(
  loaded: LoadedTicket,
  month: MonthUseView | null,
  language: Language,
  now: number,
): ReversalView {
  const { ticket } = loaded.aggregate;
  const { differs, attempts, rule } = dossierOf(ticket);
  // What has ended is shown as it stood then.
  const at = ticket.closedAt ?? now;
  const verdict = verdictOf(ticket, at);
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    state: ticket.state,
    facts: factsView(loaded, language),
    way: ticket.state in executionWords ? ticket.state : verdict.way,
    ...spoken(loaded, verdict, language),
    signer: verdict.signer,
    path: isGuarantee(ticket, verdict) ? 'guarantee' : 'confirmation',
    steps: stepsOf(ticket, verdict, at, language),
    differs,
    attempts,
    attemptsNeeded: reversalRule.attempts,
    month,
    rule,
  };
}
