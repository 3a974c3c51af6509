import type { FieldSpec } from '../../shared/field.js';

const note: FieldSpec = {
  name: 'note',
  type: 'long_text',
  label: { zh: '内部说明', en: 'Note (internal)' },
  max: 1_000,
};

const text: FieldSpec = {
  name: 'text',
  type: 'long_text',
  label: { zh: '答复', en: 'Answer' },
  help: {
    zh: '提意见的人凭回执码查看。不要追问身份，不要写链接。',
    en: 'Read with the receipt. Do not ask who it is, and write no links.',
  },
  required: true,
  max: 5_000,
};

/** What each step asks for, as data. */
export const feedbackForms = (
  topics: NonNullable<FieldSpec['options']>,
): Readonly<Record<string, readonly FieldSpec[]>> => ({
  triage: [
    { name: 'topic', type: 'choice', label: { zh: '主题', en: 'Topic' }, required: true, options: topics },
    note,
  ],
  assign: [
    {
      name: 'departmentId',
      type: 'department',
      label: { zh: '办理部门', en: 'Department' },
      help: { zh: '不能是意见所反映的部门。', en: 'Not the one that it is about.' },
      required: true,
    },
    note,
  ],
  return: [{ ...note, required: true }],
  answer: [text],
  close: [note],
});
