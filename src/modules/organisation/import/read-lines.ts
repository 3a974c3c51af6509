import type { Table } from '../../../platform/tables/table.types.js';
import { type ColumnSpec, findColumns } from './columns.js';
import { ImportLine } from './import-line.js';
import type { ImportResult } from './import.types.js';

/**
 * Reads every line of a table. A header that is not understood is all that is reported, since every line would be wrong.
 * @param read makes a value of a line, or notes what is wrong with it; all faults of a line are reported
 */
export function readLines<Key extends string, Value>(
  table: Pick<Table, 'header' | 'headerLine' | 'rows'>,
  specs: readonly ColumnSpec<Key>[],
  read: (line: ImportLine<Key>) => Value | undefined,
): ImportResult<Value> {
  const { columns, faults } = findColumns(table, specs);
  const result: ImportResult<Value> = { records: [], faults };
  if (faults.length > 0) return result;
  for (const row of table.rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    const line = new ImportLine(row, columns);
    const count = row.cells.length;
    if (count > table.header.length) line.fault(null, 'import.too_many_cells', { count });
    const value = read(line);
    if (value !== undefined && line.faults.length === 0) result.records.push({ line: row.line, value });
    result.faults.push(...line.faults);
  }
  return result;
}
