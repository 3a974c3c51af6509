/** Formats that show a number with leading zeros, such as `00000` or `0000-0000000`. */
const zeroPadded = /^0(?:0|\\?[- ]|"[- ]*")*0$/;

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(String.raw`\s${name}\s*=\s*"([^"]*)"`).exec(tag)?.[1]?.replaceAll('&quot;', '"');

/**
 * The cell styles of a workbook whose format shows leading zeros, by style number, with their template reduced to
 * zeros and separators.
 * @param styles the text of `xl/styles.xml`
 */
export function zeroPaddedStyles(styles: string): Map<string, string> {
  const templates = new Map<string, string>();
  for (const [tag] of styles.matchAll(/<numFmt\s[^<>]*>/g)) {
    const [id, code] = [attribute(tag, 'numFmtId'), attribute(tag, 'formatCode')];
    if (id !== undefined && code !== undefined && zeroPadded.test(code)) templates.set(id, code.replace(/[\\"]/g, ''));
  }
  const [, afterStart = ''] = styles.split('<cellXfs', 2);
  const [cellFormats = ''] = afterStart.split('</cellXfs>', 1);
  const padded = new Map<string, string>();
  [...cellFormats.matchAll(/<xf\s[^<>]*>/g)].forEach(([tag], style) => {
    const template = templates.get(attribute(tag, 'numFmtId') ?? '');
    if (template !== undefined) padded.set(String(style), template);
  });
  return padded;
}

/** An integer as its template shows it: `showPadded('0000-0000000', '5972312345')` is `0597-2312345`. */
export function showPadded(template: string, digits: string): string {
  const left = [...digits];
  const shown = [...template].reverse().map((place) => (place === '0' ? (left.pop() ?? '0') : place));
  return [...left, ...shown.reverse()].join('');
}

/** The sheet with integer cells of such styles turned into the texts that people see. */
export function spellOutPadding(sheet: string, styles: ReadonlyMap<string, string>): string {
  if (styles.size === 0) return sheet;
  return sheet.replace(
    /<c(\s[^<>]*)>(?:<f[^<>]*(?:\/>|>[^<]*<\/f>))?<v>(\d{1,20})<\/v>/g,
    (cell, tag: string, digits: string) => {
      const template = styles.get(attribute(tag, 's') ?? '');
      const type = attribute(tag, 't') ?? 'n';
      if (template === undefined || type !== 'n') return cell;
      return `<c${tag.replace(/\st\s*=\s*"n"/, '')} t="str"><v>${showPadded(template, digits)}</v>`;
    },
  );
}
