import type { FieldSpec } from '../../shared/field.js';
import type { Bilingual } from '../../shared/language.js';
import type { ReversalAction } from './reversal.flow.js';
import { customerAnswers } from './reversal.policy.js';

const options = (named: Readonly<Record<string, Bilingual>>) =>
  Object.entries(named).map(([value, label]) => ({ value, label }));

const choice = (zh: string, en: string, named: Readonly<Record<string, Bilingual>>): FieldSpec => ({
  name: 'result',
  type: 'choice',
  label: { zh, en },
  required: true,
  options: options(named),
});

const call: FieldSpec = { name: 'callId', type: 'call', label: { zh: '通话', en: 'Call' } };
const neededCall: FieldSpec = { ...call, required: true };
const note: FieldSpec = { name: 'text', type: 'long_text', label: { zh: '说明', en: 'Note' }, max: 2_000 };
const reason = (is: string): FieldSpec => ({
  name: 'reason',
  type: 'long_text',
  label: { zh: '理由', en: 'Reason' },
  required: true,
  max: 2_000,
  when: { field: 'result', is },
});

const moved = choice('核实结果', 'What was found', {
  moved: { zh: '网关已返销', en: 'The gateway has reversed it' },
  not_moved: { zh: '网关没有返销，也不会再返销', en: 'The gateway has not, and will not' },
});
const basis: FieldSpec = {
  name: 'text',
  type: 'long_text',
  label: { zh: '依据', en: 'How this is known' },
  required: true,
  max: 4_000,
};

/** What each step asks for. The server checks by it, the screens draw it. */
export const reversalForms: Readonly<Record<ReversalAction, readonly FieldSpec[]>> = {
  accept_call: [neededCall],
  look_up: [],
  outlet_asked: [note, call],
  contact: [
    choice('联系结果', 'What came of it', {
      ...customerAnswers,
      unreached: { zh: '没有联系上', en: 'Not reached' },
    }),
    neededCall,
    note,
  ],
  outlet_heard: [
    choice('客户的答复', 'What the customer said', {
      agrees: { zh: '同意返销', en: 'Agrees' },
      refuses: { zh: '不同意', en: 'Refuses' },
    }),
    note,
    call,
  ],
  withdrawal: [
    choice('网点是否撤回', 'Does the outlet withdraw', {
      agrees: { zh: '同意撤回', en: 'Withdraws' },
      declines: { zh: '不同意撤回', en: 'Does not withdraw' },
    }),
    note,
    call,
  ],
  reconfirm: [{ ...note, required: true }, call],
  letter: [
    {
      name: 'files',
      type: 'files',
      label: { zh: '担保书（盖章扫描件或照片）', en: 'Guarantee letter (scan or photo, stamped)' },
      required: true,
      max: 5,
    },
    note,
  ],
  sign: [
    choice('签字意见', 'Decision', {
      signed: { zh: '同意担保，签字', en: 'Signed' },
      rejected: { zh: '驳回', en: 'Rejected' },
    }),
    reason('rejected'),
  ],
  approve: [
    choice('审批意见', 'Decision', {
      approved: { zh: '同意超限办理', en: 'Approved' },
      rejected: { zh: '不同意', en: 'Rejected' },
    }),
    reason('rejected'),
  ],
  execute: [],
  carry_out: [],
  propose_outcome: [moved, basis],
  confirm_outcome: [moved, basis],
};
