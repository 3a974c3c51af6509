import { clip } from '../../../shared/text.js';
import { countIn, fold } from './units.js';

const length = 90;
/** Characters shown before the first hit, when the line is too long to be shown from its beginning. */
const before = 20;

const isTail = (sign: number): boolean => sign >= 0xdc00 && sign <= 0xdfff;

/** A line of an article, with the form in which it is compared. */
export interface FoldedLine {
  text: string;
  folded: string;
}

export const foldedLines = (lines: readonly string[]): FoldedLine[] =>
  lines.map((text) => ({ text, folded: fold(text) }));

/** Where to begin in a line so that its first hit is seen. */
function startIn({ text: line, folded }: FoldedLine, units: readonly string[]): number {
  if (line.length <= length || folded.length !== line.length) return 0;
  const places = units.map((unit) => folded.indexOf(unit)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, line.length) - before);
  return isTail(line.charCodeAt(start)) ? start - 1 : start;
}

/** How a text begins: as many of its lines as 90 characters hold. */
export function beginningOf(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    text = text === '' ? line : `${text} ${line}`;
    if (text.length > length) break;
  }
  return clip(text, length);
}

/**
 * At most 90 characters of plain text: from the line that holds most of the units (the first of equals), then the lines
 * after it as long as there is room. Without units, or when none is in the text, from the beginning.
 */
export function passageOf(lines: readonly FoldedLine[], units: readonly string[]): string {
  const counts = lines.map(({ folded }) => countIn(units, folded));
  const best = Math.max(0, ...counts);
  const index = best === 0 ? 0 : counts.indexOf(best);
  const line = lines[index];
  if (line === undefined) return '';
  const start = best === 0 ? 0 : startIn(line, units);
  const first = line.text.slice(start);
  const later = lines.slice(index + 1).map(({ text }) => text);
  return beginningOf([start > 0 ? `…${first}` : first, ...later]);
}
