import type { TableRow } from '../../../platform/tables/table.types.js';
import type { Params } from '../../../shared/refusal.js';
import { clip, normaliseText } from '../../../shared/text.js';
import type { Columns } from './columns.js';
import { importFault, type ImportFault, type ImportFaultCode } from './import-faults.js';

/** How much of a wrong value is repeated in a message. */
const quoted = 40;

/** One line of a table while it is read: its cells by column, and the faults found so far. */
export class ImportLine<Key extends string> {
  readonly faults: ImportFault[] = [];

  constructor(
    private readonly row: TableRow,
    private readonly columns: Columns<Key>,
  ) {}

  get number(): number {
    return this.row.line;
  }

  /** The cell, trimmed and cleaned; '' when it is blank or the file has no such column. */
  cell(key: Key): string {
    return normaliseText(this.row.cells[this.columns.places.get(key) ?? -1] ?? '');
  }

  /** The cell as one line of text. */
  text(key: Key): string {
    return this.cell(key).replace(/\s+/g, ' ');
  }

  /** Notes a fault of a cell; answers undefined, which is the value of a cell with a fault. */
  fault(key: Key | null, code: ImportFaultCode, params: Params = {}): undefined {
    const { value } = params;
    const short = typeof value === 'string' ? { ...params, value: clip(value, quoted) } : params;
    this.faults.push(importFault(this.number, key === null ? null : this.columns.title(key), code, short));
  }
}
