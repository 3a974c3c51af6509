import { refuseTable } from './table-refusals.js';
import { spellOutPadding, zeroPaddedStyles } from './xlsx-number-formats.js';

const lastRow = 1_048_576;
/** The reader fills every row up to the last column; this is about 40 MB of empty cells. */
const mostCells = 5_000_000;

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** CDATA sections as escaped text. By hand: a pattern would look for the end anew from every unclosed beginning. */
function spellOutCdata(xml: string): string {
  const [first = '', ...sections] = xml.split('<![CDATA[');
  const spelled = sections.map((section) => {
    const end = section.indexOf(']]>');
    return end < 0 ? section : escapeXml(section.slice(0, end)) + section.slice(end + 3);
  });
  return first + spelled.join('');
}

/** What read-excel-file 9 drops or breaks without a word: CDATA sections, and references to characters beyond U+FFFF. */
const spellOut = (xml: string): string =>
  spellOutCdata(xml).replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (reference, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : reference;
  });

/** Cells and rows that hold nothing but a format: a sheet may carry a million of them below its data. */
const dropEmptyCells = (sheet: string): string =>
  sheet.replace(/<c\s[^<>]*\/>/g, '').replace(/<row\s[^<>]*(?:\/>|>\s*<\/row>)/g, '');

/**
 * Refuses sheets whose addresses would make the reader fill memory with empty cells. Looks at every `r="…"` of the text,
 * in a tag or not: what the reader takes for an address stands in one of them.
 */
function checkExtent(xml: string): void {
  let [rows, columns] = [1, 1];
  for (const [, address = ''] of xml.matchAll(/(?<!xmlns:)\br\s*=\s*["']([^"']*)["']/g)) {
    if (!/[\d&]/.test(address)) continue;
    const [, letters, row] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(address) ?? [];
    if (letters === undefined || Number(row) > lastRow) throw refuseTable('table.unsafe_archive');
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  if (rows * columns > mostCells) throw refuseTable('table.unsafe_archive');
}

/**
 * The XML parts of a workbook made fit for read-excel-file 9: what it would lose is spelled out, numbers shown with
 * leading zeros become texts, empty cells are dropped.
 * @throws `table.unsafe_archive` for addresses far outside of any table
 */
export function prepareParts(parts: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const padded = zeroPaddedStyles(parts.get('xl/styles.xml')?.toString('utf8') ?? '');
  const prepared = new Map<string, Buffer>();
  for (const [path, content] of parts) {
    const xml = spellOut(content.toString('utf8'));
    const sheet = path.startsWith('xl/worksheets/') ? spellOutPadding(dropEmptyCells(xml), padded) : xml;
    checkExtent(sheet);
    prepared.set(path, Buffer.from(sheet, 'utf8'));
  }
  return prepared;
}
