import { readSheet } from 'read-excel-file/node';
import { RowCollector } from './row-collector.js';
import { damagedWorkbook } from './table-refusals.js';
import type { TableLimits, TableRow } from './table.types.js';
import { cellText, plainNumber } from './xlsx-cell.js';
import { prepareParts } from './xlsx-parts.js';
import { unpackZip } from './zip-archive.js';
import { packZip } from './zip-pack.js';

const isPart = (path: string): boolean => /\.xml(?:\.rels)?$/.test(path);

async function firstSheet(archive: Buffer): Promise<unknown[][]> {
  try {
    return await readSheet(archive, { trim: false, parseNumber: plainNumber });
  } catch {
    // The reader throws errors of every kind at broken XML; what it was handed is bounded, so this is the file's fault.
    throw damagedWorkbook();
  }
}

/**
 * The rows of the first sheet that are not blank, every cell as text; `line` is the sheet row.
 * The archive is unpacked under our own limits and packed anew for the reader: read-excel-file believes the sizes in
 * local headers, allocates them at once and has no limit of its own.
 * @throws `table.not_a_table`, `table.unsafe_archive`, `table.too_large`
 */
export async function readXlsx(content: Buffer, limits: TableLimits): Promise<TableRow[]> {
  const parts = await unpackZip(content, isPart, limits.unpackedBytes);
  if (!parts.has('xl/workbook.xml')) throw damagedWorkbook();
  const sheet = await firstSheet(packZip(prepareParts(parts)));
  const collector = new RowCollector(limits);
  sheet.forEach((cells, index) => collector.add(index + 1, cells.map(cellText)));
  return collector.rows;
}
