import type { Role } from '../../shared/roles.js';
import type { LineDefinition, LineSteps, TicketDraft } from '../tickets/index.js';

/**
 * Complaints (投诉, B6, D1): the register form of the source as fields; a written one owes a written result within one
 * workday; a department says whether it is upheld and who answers for it; a major one is reported at once.
 */
const hotline: readonly Role[] = ['agent', 'supervisor'];
const workers: readonly Role[] = ['handler', 'department_lead'];
const open = [
  'registered',
  'dispatched',
  'in_progress',
  'planned',
  'waiting',
  'arbitration',
  'answered',
  'replied',
] as const;

const steps: LineSteps = {
  actions: {
    judge: { zh: '认定责任', en: 'Judge' },
    send_result: { zh: '发出书面结果', en: 'Send written result' },
    regrade: { zh: '调整等级', en: 'Change grade' },
  },
  transitions: [
    { from: ['in_progress', 'planned'], action: 'judge', to: '=', by: workers, guards: ['orderClaimed', 'mine'] },
    { from: ['answered', 'replied'], action: 'judge', to: '=', by: ['supervisor'] },
    {
      from: ['answered', 'replied', 'registered'],
      action: 'send_result',
      to: '=',
      by: hotline,
      stops: ['written_result'],
    },
    { from: open, action: 'regrade', to: '=', by: hotline },
  ],
  forms: {
    judge: [
      { name: 'orderId', type: 'order', label: { zh: '工单', en: 'Work order' } },
      { name: 'upheld', type: 'boolean', label: { zh: '投诉是否成立', en: 'Is the complaint upheld' }, required: true },
      {
        name: 'opinion',
        type: 'long_text',
        label: { zh: '责任部门意见', en: 'Opinion of the department' },
        required: true,
        max: 4_000,
      },
      {
        name: 'responsiblePerson',
        type: 'text',
        label: { zh: '负责人', en: 'Responsible person' },
        required: true,
        max: 60,
      },
    ],
    send_result: [
      { name: 'text', type: 'long_text', label: { zh: '书面结果', en: 'Written result' }, required: true, max: 20_000 },
      { name: 'files', type: 'files', label: { zh: '附件', en: 'Attachments' } },
    ],
    regrade: [
      {
        name: 'grade',
        type: 'choice',
        label: { zh: '等级', en: 'Grade' },
        required: true,
        options: [
          { value: 'general', label: { zh: '一般', en: 'General' } },
          { value: 'major', label: { zh: '重大', en: 'Major' } },
        ],
      },
      { name: 'reason', type: 'long_text', label: { zh: '理由', en: 'Reason' }, required: true, max: 2_000 },
    ],
  },
  effects: {
    judge: (draft, input, order) => {
      const judged = {
        upheld: input.upheld,
        departmentOpinion: input.opinion,
        responsiblePerson: input.responsiblePerson,
      };
      draft.ticket.fields = { ...draft.ticket.fields, ...judged };
      draft.enter({ kind: 'judge', text: String(input.opinion), orderId: order?.id ?? null, change: judged });
    },
    send_result: (draft, input) => {
      const files = Array.isArray(input.files) ? input.files.map(String) : [];
      draft.ticket.fields = { ...draft.ticket.fields, resultSentAt: new Date(draft.context.now).toISOString() };
      draft.enter({ kind: 'send_result', public: true, text: String(input.text) }, files);
    },
    regrade: (draft, input) => {
      const before = draft.ticket.fields.grade;
      draft.ticket.fields = { ...draft.ticket.fields, grade: input.grade };
      draft.enter({ kind: 'regrade', text: String(input.reason), change: { grade: [before, input.grade] } });
      if (input.grade === 'major') reportMajor(draft);
    },
  },
};

/** A major complaint is reported to the supervisors at once (D1) and goes before others. */
function reportMajor(draft: TicketDraft): void {
  draft.ticket.priority = 'urgent';
  draft.rescale();
  draft.notifyRole('supervisor', 'major_complaint');
}

export const complaint: LineDefinition = {
  code: 'complaint',
  prefix: 'TS',
  place: 20,
  label: { zh: '投诉', en: 'Complaint' },
  topics: [
    { value: 'service_attitude', label: { zh: '服务态度', en: 'Service attitude' } },
    { value: 'commission_dispute', label: { zh: '酬金争议', en: 'Commission dispute' } },
    { value: 'network_quality', label: { zh: '网络质量', en: 'Network quality' } },
    { value: 'system_fault', label: { zh: '系统故障', en: 'System fault' } },
    { value: 'policy_execution', label: { zh: '政策执行', en: 'How policy is carried out' } },
    { value: 'delivery', label: { zh: '物料配送', en: 'Delivery of materials' } },
    { value: 'other', label: { zh: '其他', en: 'Other' } },
  ],
  fields: [
    { name: 'customerName', type: 'text', label: { zh: '投诉客户', en: 'Customer' }, required: true, max: 60 },
    { name: 'customerAddress', type: 'text', label: { zh: '地址', en: 'Address' }, max: 200 },
    { name: 'accountManager', type: 'text', label: { zh: '客户经理', en: 'Account manager' }, max: 60 },
    { name: 'receivedOn', type: 'date', label: { zh: '受理日', en: 'Received on' } },
    {
      name: 'written',
      type: 'boolean',
      label: { zh: '书面投诉', en: 'In writing' },
      help: { zh: '书面投诉须在 1 个工作日内书面答复', en: 'Owes a written result within one workday' },
    },
    {
      name: 'grade',
      type: 'choice',
      label: { zh: '等级', en: 'Grade' },
      required: true,
      options: [
        { value: 'general', label: { zh: '一般', en: 'General' } },
        { value: 'major', label: { zh: '重大', en: 'Major' } },
      ],
    },
  ],
  steps,
  // A complaint about a system or its terminals may turn out to be a broken part.
  opened: (draft) => {
    if (draft.ticket.fields.written === true) draft.start('written_result');
    if (draft.ticket.fields.grade === 'major') reportMajor(draft);
  },
  edited: (draft) => {
    const { fields } = draft.ticket;
    const before = draft.before.ticket.fields;
    if (fields.written === true && before.written !== true) draft.start('written_result');
    if (fields.grade === 'major' && before.grade !== 'major') reportMajor(draft);
  },
};
