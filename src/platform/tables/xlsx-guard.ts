import { damagedWorkbook, refuseTable } from './table-refusals.js';

/**
 * A tag, and the text up to the next one. No `<` inside a tag, so that the reader and we see the same tags; no `<!` at
 * all (comments and CDATA are gone by now, a document type has no business in a workbook).
 */
const token = /(<(?!!)[^<>"']*(?:"[^<"]*"[^<>"']*|'[^<']*'[^<>"']*)*>)([^<]*)/y;
/** The reader parses in chunks and reads an unfinished tag or text anew with each, so long ones cost their square. */
const longest = { tag: 16_384, text: 1_000_000 } as const;

const lastRow = 1_048_576;
/** The reader fills every row up to the last column; this is about 40 MB of empty cells. */
const mostCells = 5_000_000;

const unsafe = () => refuseTable('table.unsafe_archive');

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How far the addresses of a sheet reach; the reader fills memory with empty cells up to there. */
class Extent {
  private rows = 1;
  private columns = 1;

  /** Takes in the addresses (`r`) of a row or a cell. */
  add(tag: string): void {
    if (!/^<(?:[^\s:]*:)?(?:row|c)\s/.test(tag)) return;
    for (const [, address = ''] of tag.matchAll(/\br\s*=\s*["']([^"']*)["']/g)) {
      const [, letters, row] = /^([A-Z]{0,3})([1-9]\d{0,6})$/.exec(address) ?? [];
      if (letters === undefined || Number(row) > lastRow) throw unsafe();
      this.rows = Math.max(this.rows, Number(row));
      this.columns = Math.max(this.columns, columnNumber(letters));
    }
  }

  check(): void {
    if (this.rows * this.columns > mostCells) throw unsafe();
  }
}

/**
 * Refuses XML that would keep the reader busy or fill its memory, whatever else is in it.
 * @throws `table.unsafe_archive`, or `table.not_a_table` for what is no XML
 */
export function checkMarkup(xml: string): void {
  const extent = new Extent();
  token.lastIndex = Math.max(xml.indexOf('<'), 0);
  while (token.lastIndex < xml.length) {
    const [, tag, text = ''] = token.exec(xml) ?? [];
    if (tag === undefined) throw damagedWorkbook();
    const endless = tag.startsWith('<?') && !tag.endsWith('?>');
    if (endless || tag.length > longest.tag || text.length > longest.text) throw unsafe();
    extent.add(tag);
  }
  extent.check();
}
