export type TableFormat = 'csv' | 'xlsx';
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** One record. `line`: where it begins in the file, from 1 (a CSV record may span lines; of a sheet, its row). */
export interface TableRow {
  line: number;
  cells: string[];
}

/**
 * A file as text. Every row has at least as many cells as the header; more only when they are not blank. Cells are
 * as written (not trimmed); blank rows are left out, and so is what is blank at the end of a row. `encoding` is null for XLSX.
 */
export interface Table {
  header: string[];
  headerLine: number;
  rows: TableRow[];
  encoding: TableEncoding | null;
  format: TableFormat;
}

/** `bytes`: of the file as it came; `unpackedBytes`: of everything inside an archive; `rows`: without the header. */
export interface TableLimits {
  bytes: number;
  unpackedBytes: number;
  rows: number;
  columns: number;
}

export const tableLimits: TableLimits = {
  bytes: 10 * 1024 ** 2,
  unpackedBytes: 64 * 1024 ** 2,
  rows: 20_000,
  columns: 200,
};

/** What a cell may be when a table is written; never a formula. */
export type Cell = string | number | null;
