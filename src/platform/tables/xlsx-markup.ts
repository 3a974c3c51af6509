const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * The text with every section between the two marks rewritten. By hand: a pattern would look for the end anew from every
 * beginning that has none.
 */
function rewriteSections(xml: string, begin: string, end: string, rewrite: (content: string) => string): string {
  const [first = '', ...sections] = xml.split(begin);
  const rewritten = sections.map((section) => {
    const at = section.indexOf(end);
    return at < 0 ? section : rewrite(section.slice(0, at)) + section.slice(at + end.length);
  });
  return first + rewritten.join('');
}

/** Characters beyond U+FFFF (emoji, rare names) that are written as references. */
const spellOutReferences = (xml: string): string =>
  xml.replace(/&#(?:x([\da-f]{5,6})|(\d{5,7}));/gi, (reference, hex?: string, decimal?: string) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0xffff && point <= 0x10ffff ? String.fromCodePoint(point) : reference;
  });

/**
 * XML as read-excel-file 9 can read it. It drops CDATA sections, cuts a text off at a comment, and breaks references to
 * characters beyond U+FFFF, all without a word.
 */
export function plainMarkup(xml: string): string {
  const withoutCdata = rewriteSections(xml, '<![CDATA[', ']]>', escapeXml);
  return spellOutReferences(rewriteSections(withoutCdata, '<!--', '-->', () => ''));
}

/** Cells and rows that hold nothing but a format: a sheet may carry a million of them below its data. */
export const dropEmptyCells = (sheet: string): string =>
  sheet.replace(/<c\s[^<>]*\/>/g, '').replace(/<row\s[^<>]*(?:\/>|>\s*<\/row>)/g, '');
