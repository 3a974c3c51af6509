import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import type { Cell } from './table.types.js';

/** What Excel can hold in a cell; it calls a file with more damaged. */
const longestText = 32_767;

/** `_x0041_` is how the format spells control characters, so a text that looks like it has to be escaped. */
const escapeSpelling = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

function textCell(text: string): CellObject | null {
  const value = escapeSpelling(text.replace(/\r\n?/g, '\n')).slice(0, longestText);
  return value === '' ? null : { value, type: String };
}

/** Numbers that Excel would round (it keeps 15 digits) or cannot hold are written as text. */
function cellOf(cell: Cell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return textCell(cell);
  const exact = Number.isFinite(cell) && Math.abs(cell) < 1e15;
  return exact ? { value: cell, type: Number } : textCell(String(cell));
}

/**
 * An XLSX of one sheet with a bold header that stays in view. Texts are text cells (phone numbers and codes keep their
 * zeros), numbers are numbers; nothing is ever a formula.
 */
export async function writeXlsx(
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  sheet = 'Sheet1',
): Promise<Buffer> {
  const titles = header.map((title) => {
    const cell = textCell(title);
    return cell && { ...cell, fontWeight: 'bold' as const };
  });
  return writeExcelFile([titles, ...rows.map((row) => row.map(cellOf))], { sheet, stickyRowsCount: 1 }).toBuffer();
}
