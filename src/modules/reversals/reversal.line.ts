import type { FieldSpec, FieldValues } from '../../shared/field.js';
import { parseYuan } from '../../shared/money.js';
import type { FieldFault } from '../../shared/refusal.js';
import type { LineDefinition, Opening, TicketDraft } from '../tickets/index.js';
import { type Dossier, emptyDossier, requestOf } from './dossier.policy.js';
import { callerVerdict, goOn, reversalEffects, startOver } from './reversal.effects.js';
import {
  enteredStates,
  reversalActions,
  reversalGuards,
  reversalStates,
  reversalTransitions,
} from './reversal.flow.js';
import { reversalForms } from './reversal.forms.js';
import { entryLabels, tellEntry } from './reversal.entries.js';
import { mistakes, reversalRule } from './reversal.policy.js';

const fields: readonly FieldSpec[] = [
  {
    name: 'serial',
    type: 'text',
    label: { zh: '充值流水号', en: 'Serial number of the recharge' },
    required: true,
    max: 40,
  },
  { name: 'rechargedPhone', type: 'phone', label: { zh: '被充值号码', en: 'Recharged number' }, required: true },
  { name: 'amount', type: 'money', label: { zh: '充值金额（元）', en: 'Amount (yuan)' }, required: true },
  { name: 'rechargedAt', type: 'date_time', label: { zh: '充值时间', en: 'Time of the recharge' }, required: true },
  { name: 'intendedPhone', type: 'phone', label: { zh: '本应充值的号码', en: 'Intended number' } },
  { name: 'intendedAmount', type: 'money', label: { zh: '本应充值的金额（元）', en: 'Intended amount (yuan)' } },
  {
    name: 'outletAsked',
    type: 'boolean',
    label: { zh: '网点已联系客户，客户同意', en: 'The outlet has asked the customer, who agrees' },
  },
];

const fault = (field: string, code: string, zh: string, en: string): FieldFault => ({
  field: `fields.${field}`,
  code,
  message: { zh, en },
});

/** What is wrong with the facts taken together. */
function faultsOf({ topic, fields: given, now }: { topic: string; fields: FieldValues; now: number }): FieldFault[] {
  const { rechargedAt, rechargeFen } = requestOf({ topic, fields: given });
  const intendedFen = parseYuan(typeof given.intendedAmount === 'string' ? given.intendedAmount : '');
  const faults: FieldFault[] = [];
  if (rechargedAt > now)
    faults.push(fault('rechargedAt', 'in_the_future', '不能晚于现在', 'must not be in the future'));
  if (topic === 'wrong_number' && !given.intendedPhone)
    faults.push(fault('intendedPhone', 'required', '号码充错时必填', 'is required for a wrong number'));
  if (given.intendedPhone && given.intendedPhone === given.rechargedPhone)
    faults.push(fault('intendedPhone', 'same_number', '不能与被充值号码相同', 'must be another number'));
  if (topic === 'wrong_amount' && intendedFen === undefined)
    faults.push(fault('intendedAmount', 'required', '金额充错时必填', 'is required for a wrong amount'));
  if (topic === 'wrong_amount' && intendedFen !== undefined && intendedFen >= rechargeFen)
    faults.push(fault('intendedAmount', 'not_less', '应小于充值金额', 'must be less than the amount'));
  return faults;
}

/** The call's record says who is calling; a request of the portal waits for its call. */
function opened(draft: TicketDraft, { call }: Opening): void {
  const { ticket, context } = draft;
  const caller = call && callerVerdict(call, ticket.outletId);
  ticket.dossier = {
    ...emptyDossier,
    rule: reversalRule.version,
    caller,
    intakeBy: call ? context.actor.userId : null,
    outletConsent: ticket.fields.outletAsked === true,
  } satisfies Dossier;
  const entry = draft.entries[0];
  if (entry && caller) entry.change.caller = caller;
  goOn(draft);
  if (ticket.closedAt === null) draft.start('reversal', requestOf(ticket).rechargedAt);
}

/** Air-recharge reversal within 72 hours (空中充返销, A12). */
export const reversal: LineDefinition = {
  code: 'reversal',
  prefix: 'FX',
  place: 30,
  label: { zh: '空中充返销', en: 'Recharge reversal' },
  topics: Object.entries(mistakes).map(([value, label]) => ({ value, label })),
  fields,
  faults: faultsOf,
  steps: {
    own: { first: 'in_hand', states: reversalStates, entered: enteredStates },
    actions: reversalActions,
    transitions: reversalTransitions,
    forms: reversalForms,
    guards: reversalGuards,
    effects: reversalEffects,
  },
  entries: entryLabels,
  tell: tellEntry,
  opened,
  edited: startOver,
};
