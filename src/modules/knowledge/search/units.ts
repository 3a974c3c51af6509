import { Converter } from 'opencc-js/t2cn';
import { foldWidth } from '../../../shared/text.js';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** One sign at a time, so that every sign keeps its place and hits can be shown in the text as it was written. */
function simplify(sign: string): string {
  const known = simplified.get(sign);
  if (known !== undefined) return known;
  const made = toSimplified(sign);
  const kept = made.length === sign.length ? made : sign;
  simplified.set(sign, kept);
  return kept;
}

const hanSigns = /\p{Script=Han}/gu;

/** The form in which texts are compared: half-width, small letters, simplified characters. */
export const fold = (text: string): string =>
  foldWidth(text.normalize('NFC')).toLowerCase().replace(hanSigns, simplify);

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
