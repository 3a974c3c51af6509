import { Converter } from 'opencc-js/t2cn';
import { foldWidth } from '../../../shared/text.js';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simpleSigns = new Map<string, string>();

/** One sign at a time, so that every sign keeps its place and hits can be shown in the text as it was written. */
function simplify(sign: string): string {
  const kept = simpleSigns.get(sign);
  if (kept !== undefined) return kept;
  const made = toSimplified(sign);
  const simple = made.length === sign.length ? made : sign;
  simpleSigns.set(sign, simple);
  return simple;
}

/** Before this there are no Chinese signs. */
const firstHan = 0x2e80;

/** Most texts have nothing to be changed, and are given back as they are. */
function simplified(text: string): string {
  let made = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < firstHan) continue;
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const simple = simplify(sign);
    if (simple !== sign) {
      made += text.slice(from, at) + simple;
      from = at + sign.length;
    }
    at += sign.length - 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

/** The form in which texts are compared: half-width, small letters, simplified characters. */
export const fold = (text: string): string => simplified(foldWidth(text.normalize('NFC')).toLowerCase());

const runPattern = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const hanStart = /^\p{Script=Han}/u;

/** A stretch of Chinese characters, or a word of other letters and digits. */
export interface Run {
  text: string;
  han: boolean;
}

/** The runs of a folded text, in order. */
export const runsOf = (folded: string): Run[] =>
  (folded.match(runPattern) ?? []).map((text) => ({ text, han: hanStart.test(text) }));

/** The pairs of neighbouring characters of a Chinese run; a lone character is its own. */
export function pairsOf(run: string): string[] {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

/**
 * What a text is looked for by, folded, each once: pairs of Chinese characters and words of other letters and digits.
 * 空充返销 gives 空充, 充返, 返销, of which 空中充返销 holds two.
 */
export const unitsOf = (text: string): string[] => [
  ...new Set(runsOf(fold(text)).flatMap((run) => (run.han ? pairsOf(run.text) : [run.text]))),
];

/** How many of the units stand in a folded text. */
export const countIn = (units: readonly string[], text: string): number =>
  units.filter((unit) => text.includes(unit)).length;
