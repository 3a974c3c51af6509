import { foldWidth } from '../../../shared/text.js';

/** The form in which texts are compared: half-width, small letters. */
export const fold = (text: string): string => foldWidth(text.normalize('NFC')).toLowerCase();

const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const han = /^\p{Script=Han}/u;

const pairsOf = (run: string): string[] => {
  const signs = [...run];
  return signs.length < 2 ? signs : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
};

/**
 * What a question is looked for by, folded, each once: the pairs of neighbouring Chinese characters (a lone character
 * is its own unit), and words of other letters and digits. 空充返销 gives 空充, 充返, 返销, of which 空中充返销 holds two.
 */
export function unitsOf(question: string): string[] {
  const found = fold(question).match(runs) ?? [];
  return [...new Set(found.flatMap((run) => (han.test(run) ? pairsOf(run) : [run])))];
}

/** How many of the units stand in a folded text. */
export const countIn = (units: readonly string[], text: string): number =>
  units.filter((unit) => text.includes(unit)).length;
