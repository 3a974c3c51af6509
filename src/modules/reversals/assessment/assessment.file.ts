import { StreamableFile } from '@nestjs/common';
import { writeCsv } from '../../../platform/tables/write-csv.js';
import { writeXlsx } from '../../../platform/tables/write-xlsx.js';
import type { Language } from '../../../shared/language.js';
import type { AssessmentExportQuery } from './assessment.dto.js';
import { assessmentTable } from './assessment.table.js';
import type { AssessmentRowView } from './assessment.view.js';
import { monthsUpTo, trendMonths } from './months.js';

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const names: Record<Language, string> = { 'zh-CN': '返销考核', en: 'reversal-assessment' };

/** The assessment as a file, with headings in the language of whoever asked. */
export async function assessmentFile(
  rows: readonly AssessmentRowView[],
  { from, to, format = 'xlsx' }: AssessmentExportQuery,
  language: Language,
): Promise<StreamableFile> {
  const { header, cells } = assessmentTable(rows, monthsUpTo(to, trendMonths), language);
  const name = names[language];
  const bytes = format === 'csv' ? writeCsv(header, cells) : await writeXlsx(header, cells, name);
  return new StreamableFile(bytes, {
    type: types[format],
    length: bytes.length,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(`${name}-${from}-${to}.${format}`)}`,
  });
}
