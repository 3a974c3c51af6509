import { tooLarge } from './table-refusals.js';
import type { TableLimits, TableRow } from './table.types.js';

/** Gathers the rows that are not blank, and stops the reading as soon as there are too many of them. */
export class RowCollector {
  readonly rows: TableRow[] = [];

  constructor(private readonly limits: TableLimits) {}

  /**
   * Takes a row without the blank cells at its end.
   * @throws `table.too_large` for a row beyond the limit (the header is not counted), or one that is too wide
   */
  add(line: number, cells: readonly string[]): void {
    const width = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (width === 0) return;
    if (width > this.limits.columns || this.rows.length > this.limits.rows) throw tooLarge(this.limits);
    this.rows.push({ line, cells: cells.slice(0, width) });
  }
}
