import type { ImportFault } from '../../api/types';

/** Cells that a spreadsheet would take for a formula are made text again. */
const formula = /^[=+\-@\t\r]/;

const cell = (value: string | number): string => {
  const text = String(value);
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

/** The faults as CSV for a spreadsheet: UTF-8 with its mark, so that Chinese is read as such, CRLF, all cells quoted. */
export function faultsCsv(titles: readonly string[], faults: readonly ImportFault[]): string {
  const rows = faults.map(({ line, column, message }) => [line, column ?? '', message]);
  return `\ufeff${[titles, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
