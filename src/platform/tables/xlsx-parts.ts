import { checkMarkup } from './xlsx-guard.js';
import { dropEmptyCells, plainMarkup } from './xlsx-markup.js';
import { spellOutPadding, zeroPaddedStyles } from './xlsx-number-formats.js';

/**
 * The XML parts of a workbook made fit for read-excel-file 9: what it would lose is spelled out, numbers shown with
 * leading zeros become texts, empty cells are dropped.
 * @throws `table.unsafe_archive` for XML that would keep the reader busy or fill its memory
 */
export function prepareParts(parts: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const padded = zeroPaddedStyles(parts.get('xl/styles.xml')?.toString('utf8') ?? '');
  const prepared = new Map<string, Buffer>();
  for (const [path, content] of parts) {
    const markup = plainMarkup(content.toString('utf8'));
    const isSheet = path.startsWith('xl/worksheets/');
    const xml = isSheet ? spellOutPadding(dropEmptyCells(markup), padded) : markup;
    checkMarkup(xml);
    prepared.set(path, Buffer.from(xml, 'utf8'));
  }
  return prepared;
}
