import { typedSounds } from './sounds.js';
import { fold, pairsOf, runsOf } from './units.js';
import type { Meaning } from './word-lists.js';

/** Letters that may be a word, a code, or Chinese typed by its sound. */
export interface Letters {
  text: string;
  /** Pairs of syllables as sounds, when it can be pinyin. */
  sounds: readonly string[];
}

/** A question taken apart, before anything is looked up. */
export interface Question {
  folded: string;
  /** Words of synonym groups that stand in the question. */
  meant: readonly Meaning[];
  /** Pairs of characters outside of what is meant; lone characters. */
  pairs: readonly string[];
  /** Stretches of 3 to 7 characters, of which some are words. */
  stretches: readonly string[];
  letters: readonly Letters[];
}

const longestWord = 7;
/** Long texts are looked through for words at their beginning only. */
const wordsWithin = 60;

/** Said in every question and nowhere the point of it. */
const fillers = new Set(
  '怎么 么办 什么 如何 请问 一下 能不 不能 可以 能否 为什 多少 哪里 哪些 是不 不是 是否 有没 没有 了吗 吗的 怎样 这个 那个 我们 他们'.split(
    ' ',
  ),
);

function isPartOfWord(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z0-9]/.test(letter);
}

/** Where a word stands in the text; letters only as whole words (`bop` is not in `bops`). */
function placeOf(word: string, text: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const cutsWord =
      (isPartOfWord(word[0]) && isPartOfWord(text[at - 1])) ||
      (isPartOfWord(word.at(-1)) && isPartOfWord(text[at + word.length]));
    if (!cutsWord) return at;
  }
  return -1;
}

/** Takes the longest words first out of the text; what is left has a gap where they stood. */
function takeMeant(folded: string, meanings: readonly Meaning[]): { meant: Meaning[]; rest: string } {
  const meant: Meaning[] = [];
  let rest = folded;
  for (const meaning of meanings) {
    const at = placeOf(meaning.said, rest);
    if (at < 0) continue;
    meant.push(meaning);
    rest = `${rest.slice(0, at)}\n${rest.slice(at + meaning.said.length)}`;
  }
  return { meant, rest };
}

function stretchesOf(run: string): string[] {
  const found: string[] = [];
  for (let length = 3; length <= longestWord; length++) {
    for (let at = 0; at + length <= run.length; at++) found.push(run.slice(at, at + length));
  }
  return found;
}

const soundPairs = (text: string): string[] => {
  const syllables = /^[a-z]+$/.test(text) ? (typedSounds(text) ?? []) : [];
  return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
};

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** @param meanings the longest words first */
export function questionOf(text: string, meanings: readonly Meaning[]): Question {
  const folded = fold(text);
  const { meant, rest } = takeMeant(folded, meanings);
  const runs = runsOf(rest);
  const pairs = unique(runs.filter(({ han }) => han).flatMap((run) => pairsOf(run.text)));
  const telling = pairs.filter((pair) => !fillers.has(pair));
  return {
    folded,
    meant,
    pairs: telling.length > 0 || meant.length > 0 ? telling : pairs,
    stretches: unique(
      runsOf(folded.slice(0, wordsWithin))
        .filter(({ han }) => han)
        .flatMap((run) => stretchesOf(run.text)),
    ),
    letters: unique(runs.filter(({ han }) => !han).map((run) => run.text)).map((one) => ({
      text: one,
      sounds: soundPairs(one),
    })),
  };
}

/** The terms that a word of a synonym group is looked for by. */
export const termsOfWord = (word: string): string[] =>
  unique(runsOf(word).flatMap((run) => (run.han ? pairsOf(run.text) : [run.text])));

/** Whether nothing was asked that could be looked for. */
export const isEmpty = ({ meant, pairs, letters }: Question): boolean =>
  meant.length + pairs.length + letters.length === 0;
