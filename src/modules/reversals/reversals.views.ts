import { fill, type Language, say } from '../../shared/language.js';
import { yuan } from '../../shared/money.js';
import { roleNames } from '../../shared/roles.js';
import { dateAt, wallTime } from '../../shared/time-zone.js';
import type { LoadedTicket } from '../tickets/index.js';
import { dossierOf, requestOf, verdictOf } from './dossier.policy.js';
import { type Evidence, neededOn, numberStates, reversalRule, type ReversalVerdict } from './reversal.policy.js';
import { evidenceLabels, executionWords, gatewayRefusalLabels, wayWords } from './reversal.words.js';
import type { EvidenceStepView, MonthUseView, ReversalFactsView, ReversalView } from './reversals.view.js';

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

const isFinished = (state: string): boolean => state === 'reversed';

/** The evidence of the path, lit up to where the request stands. */
function stepsOf(loaded: LoadedTicket, verdict: ReversalVerdict, language: Language): EvidenceStepView[] {
  const { ticket } = loaded.aggregate;
  const { overLimit } = dossierOf(ticket);
  const needed: readonly Evidence[] = neededOn[verdict.signer ? 'guarantee' : 'confirmation'];
  const missing = new Set(isFinished(ticket.state) ? [] : verdict.missing);
  const next = needed.find((kind) => missing.has(kind));
  const stateOf = (kind: Evidence): string => {
    if (kind === 'approval' && !overLimit) return 'not_needed';
    if (!missing.has(kind)) return 'done';
    return kind === next ? 'now' : 'missing';
  };
  const evidence = needed.map((kind) => ({ kind, label: say(evidenceLabels[kind], language), state: stateOf(kind) }));
  const label = say({ zh: '返销到账', en: 'Money back' }, language);
  const last = isFinished(ticket.state) ? 'done' : next ? 'missing' : 'now';
  return [...evidence, { kind: 'executed', label, state: last }];
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
  const verdict = verdictOf(ticket, ticket.closedAt ?? now);
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    state: ticket.state,
    facts: factsView(loaded, language),
    way: ticket.state in executionWords ? ticket.state : verdict.way,
    ...spoken(loaded, verdict, language),
    signer: verdict.signer,
    path: verdict.signer ? 'guarantee' : 'confirmation',
    steps: stepsOf(loaded, verdict, language),
    differs,
    attempts,
    attemptsNeeded: reversalRule.attempts,
    month,
    rule,
  };
}
