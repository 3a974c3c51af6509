import { defineRefusals, type DomainError } from '../../shared/refusal.js';
import type { TableLimits } from './table.types.js';

/** Why a file cannot be read as a table at all. Faults of single lines are the business of who reads the table. */
export const refuseTable = defineRefusals({
  'table.empty': {
    kind: 'malformed',
    zh: '文件里没有数据，至少要有一行表头和一行内容',
    en: 'The file holds no data: a header and at least one line are needed',
  },
  'table.too_large': {
    kind: 'too_large',
    zh: '文件太大：最多 {megabytes} MB、{rows} 行、{columns} 列，请分成几个文件',
    en: 'The file is too large: at most {megabytes} MB, {rows} lines and {columns} columns; please split it',
  },
  'table.not_a_table': {
    kind: 'unsupported',
    zh: '读不出表格：文件名说是 {expected}，内容是 {found}。请另存为 CSV 或 XLSX 再上传',
    en: 'Not a readable table: the name says {expected}, the content is {found}. Please save it as CSV or XLSX',
  },
  'table.unknown_encoding': {
    kind: 'malformed',
    zh: '认不出文件的文字编码，请另存为 UTF-8 或 GB18030（GBK）',
    en: 'The text encoding is not known; please save the file as UTF-8 or GB18030 (GBK)',
  },
  'table.broken_quote': {
    kind: 'malformed',
    zh: '从第 {line} 行开始的记录引号不成对，请检查该行的双引号',
    en: 'The quotes of the record beginning at line {line} do not match',
  },
  'table.duplicate_header': {
    kind: 'malformed',
    zh: '表头“{column}”出现了不止一次',
    en: 'The column “{column}” appears more than once',
  },
  'table.unsafe_archive': {
    kind: 'malformed',
    zh: '文件解压后过大或结构异常，已拒绝',
    en: 'The file unpacks to too much or is built in an unsafe way, and was refused',
  },
});

export const tooLarge = ({ bytes, rows, columns }: TableLimits): DomainError =>
  refuseTable('table.too_large', { megabytes: bytes / 1024 ** 2, rows, columns });

/** An archive that is no workbook, or one that is damaged. */
export const damagedWorkbook = (): DomainError => refuseTable('table.not_a_table', { expected: 'XLSX', found: 'ZIP' });
