import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './units.js';

/** A word, folded, and those that mean the same. */
export interface Meaning {
  said: string;
  others: readonly string[];
}

export interface WordLists {
  /** Words of this line that no general dictionary cuts right. */
  terms: readonly string[];
  /** Every word of the groups of synonyms, the longest first. */
  meanings: readonly Meaning[];
  /** How people ask for an article, by its slug. */
  asked: ReadonlyMap<string, readonly string[]>;
  /** Another number when what the index is made by has changed; exact in a `real`. */
  stamp: number;
}

/** A change of how articles are indexed counts as a change of the lists. */
const rules = 2;

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter(Boolean);

const partsOf = (line: string, between: RegExp): string[] =>
  line
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

/** A float of 4 bytes holds 24 bits exactly. */
const stampOf = (...texts: string[]): number =>
  createHash('sha256')
    .update(`${rules}\n${texts.join('\n')}`)
    .digest()
    .readUIntBE(0, 3);

/** @param groups words that mean the same, folded */
export const meaningsOf = (groups: readonly (readonly string[])[]): Meaning[] =>
  groups
    .flatMap((group) => group.map((said) => ({ said, others: group.filter((other) => other !== said) })))
    .sort((a, b) => b.said.length - a.said.length);

/**
 * Reads `terms.txt` (a word a line), `synonyms.txt` (a group a line, separated by commas) and `asked.txt`
 * (`slug: one | another`) of the folder; `#` begins a comment, and a list that is not there is empty.
 */
export function readWordLists(folder: string | null): WordLists {
  const [terms, synonyms, asked] = ['terms.txt', 'synonyms.txt', 'asked.txt'].map((name) =>
    folder === null ? '' : textOf(join(folder, name)),
  );
  const asking = linesOf(asked ?? '').map((line): [string, string[]] => {
    const [slug = '', ...rest] = line.split(':');
    return [slug.trim(), partsOf(rest.join(':'), /\|/)];
  });
  const groups = linesOf(synonyms ?? '').map((line) => partsOf(line, /[,，]/).map(fold));
  return {
    terms: linesOf(terms ?? '').map(fold),
    meanings: meaningsOf(groups),
    asked: new Map(asking),
    stamp: stampOf(terms ?? '', asked ?? ''),
  };
}
