const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control characters other than tab and newline; PostgreSQL refuses U+0000 outright. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;
const fullWidth = /[\uff01-\uff5e\u3000]/g;

/**
 * Text that is one code unit a character as people count them: Latin without marks, and the Chinese blocks without
 * their combining marks. Everything else (emoji, combining accents, CR LF) is left to the segmenter.
 */
const plain = /^[^\u0300-\u200f\u2028-\u2fff\u302a-\u302f\u3099\u309a\ua000-\uff00\uff5f-\uffff\r]*$/;

let segmenter: Intl.Segmenter | undefined;

function graphemes(text: string): Iterable<Intl.SegmentData> {
  // Made on first use: building one costs more than most texts need.
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** Whether the text holds half of a surrogate pair, which no UTF-8 store can keep. */
export const hasLoneSurrogate = (text: string): boolean => !text.isWellFormed();

/**
 * The form in which texts are stored: NFC, line ends as `\n`, no control characters but tab and newline (so no
 * U+0000), lone surrogates replaced by U+FFFD, trimmed. Idempotent.
 */
export const normaliseText = (text: string): string =>
  text.replace(lineEnds, '\n').replace(controls, '').toWellFormed().normalize('NFC').trim();

/**
 * Full-width digits, Latin letters and ASCII signs (`１`, `Ａ`, `（`) and the ideographic space as their half-width
 * ones, for reading codes and numbers. Code units keep their places, so offsets stay valid.
 */
export const foldWidth = (text: string): string =>
  text.replace(fullWidth, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)));

/** Length in characters as people count them: an emoji with its modifiers is one. */
export function graphemeLength(text: string): number {
  if (plain.test(text)) return text.length;
  return [...graphemes(text)].length;
}

/** The text in at most `max` characters (as people count them), `ending` included when something was cut off. */
export function clip(text: string, max: number, ending = '…'): string {
  if (text.length <= max) return text;
  const room = max - graphemeLength(ending);
  // One code unit a character as far as it is kept, and what follows the last of them does not combine with it.
  if (room > 0 && room < max && plain.test(text.slice(0, max + 1))) return text.slice(0, room) + ending;
  let length = 0;
  let end = 0;
  for (const { segment, index } of graphemes(text)) {
    length += 1;
    if (length <= room) end = index + segment.length;
    if (length > max) return text.slice(0, end) + (room < 0 ? '' : ending);
  }
  return text;
}
