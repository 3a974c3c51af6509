import type { FieldSpec } from '../../shared/field.js';
import type { Bilingual } from '../../shared/language.js';
import type { FaultAction } from './fault.flow.js';
import { causes, severities } from './fault.policy.js';

const options = (named: Readonly<Record<string, Bilingual>>) =>
  Object.entries(named).map(([value, label]) => ({ value, label }));

export const severityOptions = Object.entries(severities).map(([value, { label }]) => ({ value, label }));

const order: FieldSpec = { name: 'orderId', type: 'order', label: { zh: '工单', en: 'Work order' } };
const call: FieldSpec = { name: 'callId', type: 'call', label: { zh: '通话', en: 'Call' } };
const photos: FieldSpec = { name: 'files', type: 'files', label: { zh: '照片', en: 'Photos' } };
const text = (name: string, zh: string, en: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  type: 'long_text',
  label: { zh, en },
  required: true,
  max: 2_000,
  ...more,
});
const optional = { required: false };
const time = (name: string, zh: string, en: string): FieldSpec => ({
  name,
  type: 'date_time',
  label: { zh, en },
  required: true,
});

const found: readonly FieldSpec[] = [
  { name: 'cause', type: 'choice', label: { zh: '故障原因', en: 'Cause' }, required: true, options: options(causes) },
  text('measures', '处理措施', 'Measures'),
  photos,
];

/** How somebody has said yes or no to a price. */
export const waysToAgree = {
  portal: { zh: '门户', en: 'Portal' },
  phone: { zh: '电话', en: 'By phone' },
  on_spot: { zh: '当面', en: 'On the spot' },
} as const;

const agreed: readonly FieldSpec[] = [
  order,
  { name: 'who', type: 'text', label: { zh: '由谁答复', en: 'Who said so' }, max: 60 },
  { name: 'how', type: 'choice', label: { zh: '答复方式', en: 'How' }, options: options(waysToAgree) },
  call,
];

/** What each step asks for. The server checks by it, the screens draw it. */
export const faultForms: Readonly<Record<FaultAction, readonly FieldSpec[]>> = {
  reply: [
    text('text', '怎样解决的', 'How it was solved'),
    { name: 'articleId', type: 'article', label: { zh: '所用指引', en: 'Guide used' } },
    { name: 'articleVersion', type: 'version', label: { zh: '引用的版本', en: 'Version used' } },
    call,
    { name: 'confirmed', type: 'boolean', label: { zh: '网点当场确认已解决', en: 'The partner confirmed at once' } },
  ],
  dispatch: [
    {
      name: 'departmentIds',
      type: 'departments',
      label: { zh: '派往班组', en: 'Team' },
      help: {
        zh: '不选则按设备种类和所在县派给维护班',
        en: 'Left empty, it goes to the team for this kind and county',
      },
      max: 1,
    },
    text('note', '给维护人员的说明', 'Note to the team', optional),
  ],
  assign: [
    order,
    { name: 'userId', type: 'user', label: { zh: '维护人员', en: 'Maintainer' }, required: true },
    text('reason', '无有效证书时的指派理由', 'Why, without a valid certificate', { ...optional, max: 500 }),
  ],
  accept: [order],
  release: [order, text('reason', '原因', 'Reason', { max: 500 })],
  return: [order, text('reason', '退回原因', 'Reason'), photos],
  tell_price: [
    order,
    { name: 'amount', type: 'money', label: { zh: '报价（元）', en: 'Price (yuan)' }, required: true },
    text('what', '费用内容', 'What for', { max: 500 }),
  ],
  waive_price: [order, text('reason', '不收费的原因', 'Why nothing is charged', { max: 500 })],
  agree_price: agreed,
  refuse_price: [...agreed, text('text', '说明', 'Note', optional)],
  appoint: [
    order,
    time('from', '上门时间（起）', 'From'),
    time('until', '上门时间（止）', 'Until'),
    text('text', '说明', 'Note', optional),
  ],
  arrive: [order],
  wait_parts: [order, text('reason', '缺什么配件', 'Which parts')],
  wait_supplier: [order, text('reason', '等厂家做什么', 'What the supplier has to do')],
  carry_on: [order, text('text', '说明', 'Note', optional)],
  fix_remote: [order, ...found],
  fix: [
    order,
    ...found,
    {
      name: 'signature',
      type: 'signature',
      label: { zh: '报修人签名', en: 'Signature of the reporter' },
      required: true,
    },
  ],
  progress: [order, text('text', '进展', 'What was done'), photos],
  confirm: [
    { name: 'rating', type: 'number', label: { zh: '满意度（1–5）', en: 'Rating (1–5)' }, min: 1, max: 5 },
    text('text', '想说的话', 'Comment', optional),
    call,
  ],
  reopen: [text('reason', '哪里没有修好', 'What is not fixed'), photos, call],
  cancel: [text('reason', '撤销原因', 'Reason')],
  regrade: [
    order,
    {
      name: 'severity',
      type: 'choice',
      label: { zh: '紧急程度', en: 'Severity' },
      required: true,
      options: severityOptions,
    },
    text('reason', '理由', 'Reason', { max: 500 }),
  ],
  review: [
    order,
    {
      name: 'result',
      type: 'choice',
      label: { zh: '复核结论', en: 'Result' },
      required: true,
      options: [
        { value: 'passed', label: { zh: '合格', en: 'In order' } },
        { value: 'sent_back', label: { zh: '不合格，退回改进', en: 'Sent back' } },
      ],
    },
    text('remark', '复核意见', 'Remark', { max: 1_000 }),
  ],
  tell_main: [],
  remind: [],
  lapse: [],
  close_with_main: [],
};
