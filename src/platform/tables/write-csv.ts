import { guardFormula } from './formula-guard.js';
import type { Cell } from './table.types.js';

const byteOrderMark = '\ufeff';

function field(cell: Cell): string {
  if (cell === null) return '';
  // A number cannot be a formula; guarding would turn negative amounts into text.
  const text = typeof cell === 'number' ? String(cell) : guardFormula(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A CSV that Excel opens right: UTF-8 with byte order mark, CRLF, and no cell that would run as a formula (it gets an
 * apostrophe in front, which `readTable` takes off again).
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): Buffer {
  const lines = [header, ...rows].map((cells) => `${cells.map(field).join(',')}\r\n`);
  return Buffer.from(byteOrderMark + lines.join(''), 'utf8');
}
