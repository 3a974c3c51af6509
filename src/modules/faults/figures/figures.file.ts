import { StreamableFile } from '@nestjs/common';
import type { Cell } from '../../../platform/tables/table.types.js';
import { writeCsv } from '../../../platform/tables/write-csv.js';
import { writeXlsx } from '../../../platform/tables/write-xlsx.js';
import { type Bilingual, type Language, say } from '../../../shared/language.js';
import type { FaultFiguresExportQuery } from './figures.dto.js';
import type { FaultFiguresView, FaultFigureView } from './figures.view.js';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const name: Bilingual = { zh: '故障统计', en: 'fault-figures' };

const columns: readonly { title: Bilingual; cell: (row: FaultFigureView) => Cell }[] = [
  { title: { zh: '项目', en: 'Item' }, cell: (row) => row.name },
  { title: { zh: '报修数', en: 'Reports' }, cell: (row) => row.reports },
  { title: { zh: '按指引解决', en: 'Solved by the guide' }, cell: (row) => row.guided },
  { title: { zh: '已修复', en: 'Repaired' }, cell: (row) => row.repaired },
  { title: { zh: '在办', en: 'Open' }, cell: (row) => row.open },
  { title: { zh: '未维修', en: 'Not repaired' }, cell: (row) => row.notRepaired },
  { title: { zh: '已撤销', en: 'Cancelled' }, cell: (row) => row.cancelled },
  { title: { zh: '重复故障', en: 'Repeats' }, cell: (row) => row.repeats },
  { title: { zh: '重复率（%）', en: 'Repeat rate (%)' }, cell: (row) => Math.round(row.repeatRate * 1_000) / 10 },
  { title: { zh: '返工', en: 'Not fixed at first' }, cell: (row) => row.againRounds },
  { title: { zh: '修复时长中位数（小时）', en: 'Median hours to repair' }, cell: (row) => row.medianHours },
];

const groups: readonly { title: Bilingual; rows: (figures: FaultFiguresView) => FaultFigureView[] }[] = [
  { title: { zh: '全部', en: 'All' }, rows: ({ total }) => [total] },
  { title: { zh: '按种类', en: 'By kind' }, rows: ({ byKind }) => byKind },
  { title: { zh: '按供应商', en: 'By supplier' }, rows: ({ bySupplier }) => bySupplier },
  { title: { zh: '按县（区）', en: 'By county' }, rows: ({ byCounty }) => byCounty },
];
const grouping: Bilingual = { zh: '分组', en: 'Group' };

/** The figures as a file, with headings in the language of whoever asked. */
export async function figuresFile(
  figures: FaultFiguresView,
  { format = 'xlsx' }: FaultFiguresExportQuery,
  language: Language,
): Promise<StreamableFile> {
  const header = [grouping, ...columns.map(({ title }) => title)].map((title) => say(title, language));
  const cells = groups.flatMap(({ title, rows }) =>
    rows(figures).map((row): Cell[] => [say(title, language), ...columns.map(({ cell }) => cell(row))]),
  );
  const called = say(name, language);
  const bytes = format === 'csv' ? writeCsv(header, cells) : await writeXlsx(header, cells, called);
  return new StreamableFile(bytes, {
    type: types[format],
    length: bytes.length,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${called}-${figures.from}-${figures.to}.${format}`)}`,
  });
}
