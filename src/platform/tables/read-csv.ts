import { CsvError, parse, type CsvErrorCode, type InfoRecord } from 'csv-parse/sync';
import { declaredDelimiter, detectDelimiter, type Delimiter } from './csv-delimiter.js';
import { unguardFormula } from './formula-guard.js';
import { RowCollector } from './row-collector.js';
import { refuseTable } from './table-refusals.js';
import type { TableLimits, TableRow } from './table.types.js';

const quoteFaults: readonly string[] = [
  'CSV_QUOTE_NOT_CLOSED',
  'CSV_INVALID_CLOSING_QUOTE',
  'CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE',
  'INVALID_OPENING_QUOTE',
] satisfies CsvErrorCode[];

/** `="0597"` between two delimiters, without the quotes around it that CSV asks for. */
const bareForcedText = /(^|[\n,;\t])="([^"\n]*)"(?=[\n,;\t]|$)/g;

interface Parsed {
  rows: TableRow[];
  /** The line where the record begins whose quotes do not match. */
  brokenAt?: number;
}

function parseRecords(text: string, delimiter: Delimiter, firstLine: number, limits: TableLimits): Parsed {
  const collector = new RowCollector(limits);
  let line = 1;
  try {
    parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: 0,
      on_record: (record: string[], { lines }: InfoRecord) => {
        if (line >= firstLine) collector.add(line, record.map(unguardFormula));
        line = lines + 1;
        // Kept by the collector; returning it would make the parser keep it as well.
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError && quoteFaults.includes(error.code)) return { rows: [], brokenAt: line };
    throw error;
  }
  return { rows: collector.rows };
}

/**
 * The rows of a CSV text that are not blank, each with the line where it begins. Line ends inside cells become `\n`.
 * @throws `table.broken_quote` with the line where the record begins; `table.too_large`
 */
export function readCsv(source: string, limits: TableLimits): TableRow[] {
  const text = source.replace(/\r\n?/g, '\n');
  const declared = declaredDelimiter(text);
  const delimiter = declared ?? detectDelimiter(text);
  const firstLine = declared ? 2 : 1;
  let parsed = parseRecords(text, delimiter, firstLine, limits);
  if (parsed.brokenAt !== undefined) {
    // Only a text that is no CSV as it stands is read with the bare form put right: no proper cell is ever changed.
    parsed = parseRecords(text.replace(bareForcedText, '$1"$2"'), delimiter, firstLine, limits);
  }
  if (parsed.brokenAt !== undefined) throw refuseTable('table.broken_quote', { line: parsed.brokenAt });
  return parsed.rows;
}
