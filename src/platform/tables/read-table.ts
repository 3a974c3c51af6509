import { foldWidth, normaliseText } from '../../shared/text.js';
import { contentKind } from './content-kind.js';
import { decodeText } from './csv-encoding.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { refuseTable, tooLarge } from './table-refusals.js';
import { tableLimits, type Table, type TableFormat, type TableLimits, type TableRow } from './table.types.js';

const formats: Readonly<Record<string, TableFormat>> = { csv: 'csv', txt: 'csv', tsv: 'csv', xlsx: 'xlsx' };

/** The format that the name promises, once the content has been seen to keep the promise. */
function checkFormat(content: Buffer, fileName: string): TableFormat {
  const extension = /\.([^.]*)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(formats, extension) ? formats[extension] : undefined;
  const found = contentKind(content);
  const fits = format === 'xlsx' ? found === 'ZIP' : found === undefined;
  if (format && fits) return format;
  throw refuseTable('table.not_a_table', { expected: extension.toUpperCase() || '?', found: found ?? 'TXT' });
}

const headerKey = (title: string): string => foldWidth(title).toLowerCase();

function checkHeader(header: readonly string[]): void {
  const seen = new Set<string>();
  for (const column of header.filter((title) => title !== '')) {
    if (seen.has(headerKey(column))) throw refuseTable('table.duplicate_header', { column });
    seen.add(headerKey(column));
  }
}

/** Filled up with blank cells; wider rows stay as they are. */
const fill = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: Math.max(cells.length, width) }, (_, index) => cells[index] ?? '');

function toTable(records: readonly TableRow[]): Omit<Table, 'encoding' | 'format'> {
  const [first, ...rest] = records;
  if (!first || rest.length === 0) throw refuseTable('table.empty');
  const header = first.cells.map(normaliseText);
  checkHeader(header);
  const rows = rest.map(({ line, cells }) => ({ line, cells: fill(cells, header.length) }));
  return { header, headerLine: first.line, rows };
}

/**
 * Reads an uploaded table: CSV (UTF-8, UTF-16 or GB18030; comma, semicolon or tab) or the first sheet of an XLSX. The
 * first row that is not blank is the header. Every cell is text: leading zeros stay, dates are `2026-11-22`.
 * @param fileName decides what the content is held to: `.csv`, `.txt`, `.tsv` or `.xlsx`
 * @throws the refusals of `table-refusals.ts`
 */
export async function readTable(content: Buffer, fileName: string, limits: Partial<TableLimits> = {}): Promise<Table> {
  const bounds = { ...tableLimits, ...limits };
  if (content.length === 0) throw refuseTable('table.empty');
  if (content.length > bounds.bytes) throw tooLarge(bounds);
  const format = checkFormat(content, fileName);
  if (format === 'xlsx') return { ...toTable(await readXlsx(content, bounds)), encoding: null, format };
  const { text, encoding } = decodeText(content);
  if (text.includes('\0')) throw refuseTable('table.not_a_table', { expected: 'CSV', found: '?' });
  return { ...toTable(readCsv(text, bounds)), encoding, format };
}
