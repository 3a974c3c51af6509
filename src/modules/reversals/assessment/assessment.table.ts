import type { Cell } from '../../../platform/tables/table.types.js';
import { type Bilingual, type Language, say } from '../../../shared/language.js';
import { mistakes } from '../reversal.policy.js';
import type { AssessmentRowView } from './assessment.view.js';

const columns: readonly { title: Bilingual; cell: (row: AssessmentRowView) => Cell }[] = [
  { title: { zh: '编码', en: 'Code' }, cell: (row) => row.code },
  { title: { zh: '名称', en: 'Name' }, cell: (row) => row.name },
  { title: { zh: '县（区）', en: 'County' }, cell: (row) => row.county.name },
  { title: { zh: '申请数', en: 'Requests' }, cell: (row) => row.requests },
  { title: { zh: '已返销', en: 'Reversed' }, cell: (row) => row.done },
  { title: { zh: '客户不同意', en: 'Refused by the customer' }, cell: (row) => row.refused },
  { title: { zh: '超时', en: 'Expired' }, cell: (row) => row.expired },
  { title: { zh: '审批未通过', en: 'Not approved' }, cell: (row) => row.rejected },
  { title: { zh: '撤回', en: 'Withdrawn' }, cell: (row) => row.withdrawn },
  { title: { zh: '取消', en: 'Cancelled' }, cell: (row) => row.cancelled },
  { title: { zh: '办理中', en: 'In hand' }, cell: (row) => row.open },
  { title: mistakes.wrong_number, cell: (row) => row.mistakes.wrong_number },
  { title: mistakes.wrong_amount, cell: (row) => row.mistakes.wrong_amount },
  { title: mistakes.duplicate, cell: (row) => row.mistakes.duplicate },
  { title: { zh: '返销金额（元）', en: 'Sum reversed (yuan)' }, cell: (row) => Number(row.reversed) },
  {
    title: { zh: '当月笔数占限额（%）', en: 'Share of the month’s number (%)' },
    cell: (row) => percent(row.limit.countShare),
  },
  {
    title: { zh: '当月金额占限额（%）', en: 'Share of the month’s amount (%)' },
    cell: (row) => percent(row.limit.sumShare),
  },
];

const percent = (share: number): number => Math.round(share * 1_000) / 10;

/** The assessment as a table, with a column for each month of the trend. */
export function assessmentTable(
  rows: readonly AssessmentRowView[],
  months: readonly string[],
  language: Language,
): { header: string[]; cells: Cell[][] } {
  return {
    header: [...columns.map(({ title }) => say(title, language)), ...months],
    cells: rows.map((row) => [...columns.map(({ cell }) => cell(row)), ...row.trend.map(({ requests }) => requests)]),
  };
}
