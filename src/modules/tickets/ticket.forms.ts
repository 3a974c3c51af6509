import type { FieldSpec } from '../../shared/field.js';
import type { TicketAction } from './ticket.flow.js';

/** Why a department may give an order back; each needs evidence and a proposed owner (flows.md). */
export const returnReasons = [
  { value: 'not_ours', label: { zh: '不属于本部门职责', en: 'Not our responsibility' } },
  { value: 'missing_information', label: { zh: '资料不全，无法处理', en: 'Information is missing' } },
  { value: 'duplicate', label: { zh: '重复派单', en: 'Duplicate' } },
  { value: 'needs_other_department', label: { zh: '需其他部门先办', en: 'Another department must act first' } },
] as const;

export const priorities = [
  { value: 'urgent', label: { zh: '紧急', en: 'Urgent' } },
  { value: 'high', label: { zh: '较急', en: 'High' } },
  { value: 'normal', label: { zh: '普通', en: 'Normal' } },
  { value: 'low', label: { zh: '不急', en: 'Low' } },
] as const;

export type Priority = (typeof priorities)[number]['value'];

export const linkKinds = [
  { value: 'related', label: { zh: '相关', en: 'Related to' } },
  { value: 'duplicate_of', label: { zh: '重复于', en: 'Duplicate of' } },
  { value: 'caused_by', label: { zh: '起因于', en: 'Caused by' } },
] as const;

const text = (name: string, zh: string, en: string, more: Partial<FieldSpec> = {}): FieldSpec => ({
  name,
  type: 'long_text',
  label: { zh, en },
  required: true,
  max: 20_000,
  ...more,
});

const files: FieldSpec = { name: 'files', type: 'files', label: { zh: '附件', en: 'Attachments' } };
const order: FieldSpec = { name: 'orderId', type: 'order', label: { zh: '工单', en: 'Work order' } };
const call: FieldSpec = { name: 'callId', type: 'call', label: { zh: '通话', en: 'Call' } };
const department = (zh: string, en: string, name = 'departmentId'): FieldSpec => ({
  name,
  type: 'department',
  label: { zh, en },
  required: true,
});
const departments: FieldSpec = {
  name: 'departmentIds',
  type: 'departments',
  label: { zh: '派往部门', en: 'Departments' },
  required: true,
  min: 1,
  max: 6,
};
const user = (zh: string, en: string): FieldSpec => ({
  name: 'userId',
  type: 'user',
  label: { zh, en },
  required: true,
});
const optional = { required: false, max: 2_000 };

/** What each step needs to be given. The server checks by this, the screens draw it. */
export const ticketForms: Record<TicketAction, readonly FieldSpec[]> = {
  dispatch: [departments, text('note', '给部门的说明', 'Note to the department', optional)],
  add_order: [departments, text('note', '给部门的说明', 'Note to the department', optional)],
  claim: [order],
  release: [order, text('note', '原因', 'Reason', { ...optional, max: 500 })],
  assign: [order, user('处理人', 'Handler')],
  answer: [order, text('text', '处理结果', 'Result'), files],
  plan: [
    order,
    text('text', '解决方案', 'Plan'),
    { name: 'promisedAt', type: 'date_time', label: { zh: '承诺完成时间', en: 'Promised for' }, required: true },
  ],
  tell_plan: [text('text', '告知网点的内容', 'What the partner is told'), call],
  return: [
    order,
    { name: 'reason', type: 'choice', label: { zh: '退回原因', en: 'Reason' }, required: true, options: returnReasons },
    text('evidence', '依据', 'Evidence', { max: 4_000 }),
    department('建议承办部门', 'Proposed owner', 'proposedDepartmentId'),
    files,
  ],
  transfer: [order, department('转往部门', 'Department'), text('reason', '转办原因', 'Reason', { max: 2_000 })],
  rule: [department('裁定承办部门', 'Department that must act'), text('text', '裁定意见', 'Ruling', { max: 4_000 })],
  recall: [order, text('reason', '收回原因', 'Reason', { max: 2_000 })],
  ask: [order, text('text', '需要网点补充的内容', 'Question to the partner'), files],
  respond: [text('text', '补充内容', 'Answer'), files, call],
  inform: [text('text', '告知网点的内容', 'What the partner is told'), files, call],
  reply: [
    text('text', '回复内容', 'Reply'),
    files,
    { name: 'articleId', type: 'article', label: { zh: '引用的口径', en: 'Article used' } },
    { name: 'articleVersion', type: 'version', label: { zh: '引用的版本', en: 'Version used' } },
    call,
    { name: 'confirmed', type: 'boolean', label: { zh: '网点当场确认已解决', en: 'The partner confirmed at once' } },
  ],
  confirm: [
    { name: 'rating', type: 'number', label: { zh: '满意度（1–5）', en: 'Rating (1–5)' }, min: 1, max: 5 },
    text('text', '想说的话', 'Comment', optional),
    call,
  ],
  reopen: [text('reason', '未解决的原因', 'What is not solved', { max: 4_000 }), files, call],
  cancel: [text('reason', '撤销原因', 'Reason', { max: 2_000 })],
  edit: [
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' }, max: 200 },
    text('description', '详情', 'Description', { required: false }),
    { name: 'priority', type: 'choice', label: { zh: '优先级', en: 'Priority' }, options: priorities },
    { name: 'topic', type: 'text', label: { zh: '主题', en: 'Topic' }, max: 60 },
    { name: 'tags', type: 'tags', label: { zh: '标签', en: 'Tags' } },
  ],
  take: [],
  hand_over: [user('移交给', 'To'), text('note', '说明', 'Note', optional)],
  note: [text('text', '备注', 'Note'), files],
  nudge: [text('text', '催办说明', 'What to say', optional)],
  link: [
    { name: 'otherId', type: 'ticket', label: { zh: '工单', en: 'Ticket' }, required: true },
    { name: 'kind', type: 'choice', label: { zh: '关系', en: 'Relation' }, required: true, options: linkKinds },
  ],
  merge: [
    { name: 'intoId', type: 'ticket', label: { zh: '并入工单', en: 'Into ticket' }, required: true },
    text('reason', '说明', 'Reason', optional),
  ],
};
