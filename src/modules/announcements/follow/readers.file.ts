import { StreamableFile } from '@nestjs/common';
import { writeXlsx } from '../../../platform/tables/write-xlsx.js';
import type { Cell } from '../../../platform/tables/table.types.js';
import { tierNames } from '../../../shared/addressees.js';
import { type Bilingual, type Language, say } from '../../../shared/language.js';
import { isoWithOffset } from '../../../shared/time-zone.js';
import type { ReaderView } from './follow.view.js';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const name: Bilingual = { zh: '公告阅读情况', en: 'announcement-readers' };

const vias: Readonly<Record<string, Bilingual>> = {
  web: { zh: '本人确认', en: 'Confirmed' },
  call: { zh: '电话告知', en: 'Told by phone' },
};
const unread: Bilingual = { zh: '未读', en: 'Not read' };

/** `2026-11-23 09:00` of the branch. */
const timeOf = (at: string | null): string =>
  at === null ? '' : isoWithOffset(Date.parse(at)).slice(0, 16).replace('T', ' ');

const columns: readonly { title: Bilingual; cell: (row: ReaderView, language: Language) => Cell }[] = [
  { title: { zh: '网点编码', en: 'Code' }, cell: ({ code }) => code },
  { title: { zh: '名称', en: 'Name' }, cell: (row) => row.name },
  { title: { zh: '县（区）', en: 'County' }, cell: ({ countyName }) => countyName },
  {
    title: { zh: '等级', en: 'Tier' },
    cell: ({ tier }, language) => (tier ? say(tierNames[tier], language) : ''),
  },
  { title: { zh: '指定号码', en: 'Numbers' }, cell: ({ numbers }) => numbers.join(' / ') },
  {
    title: { zh: '阅读情况', en: 'Reading' },
    cell: ({ readVia }, language) => say((readVia && vias[readVia]) ?? unread, language),
  },
  { title: { zh: '确认时间', en: 'At' }, cell: ({ readAt }) => timeOf(readAt) },
  { title: { zh: '确认人或告知人', en: 'By' }, cell: ({ readBy }) => readBy },
  { title: { zh: '未接通次数', en: 'Calls in vain' }, cell: ({ attempts }) => attempts },
  { title: { zh: '再次外呼时间', en: 'Call again' }, cell: ({ againAt }) => timeOf(againAt) },
  { title: { zh: '最近一次备注', en: 'Last note' }, cell: ({ lastNote }) => lastNote },
];

/** The list as a file, with headings in the language of whoever asked; numbers stay masked. */
export async function readersFile(rows: readonly ReaderView[], language: Language): Promise<StreamableFile> {
  const header = columns.map(({ title }) => say(title, language));
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row, language)));
  const bytes = await writeXlsx(header, cells, say(name, language));
  return new StreamableFile(bytes, {
    type: xlsx,
    length: bytes.length,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${say(name, language)}.xlsx`)}`,
  });
}
