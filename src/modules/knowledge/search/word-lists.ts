import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from './units.js';

/** Words that mean the same, folded; the first is the branch's own. */
export type SynonymGroup = readonly string[];

export interface WordLists {
  /** Words of this line that no general dictionary cuts right. */
  terms: readonly string[];
  synonyms: readonly SynonymGroup[];
}

const linesOf = (path: string): string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .map((line) => line.replace(/#.*$/, '').trim())
        .filter(Boolean)
    : [];

/** `terms.txt` (a word a line) and `synonyms.txt` (a group a line, separated by commas) of the folder; `#` begins a comment. */
export function readWordLists(folder: string): WordLists {
  const synonyms = linesOf(join(folder, 'synonyms.txt')).map((line) =>
    line
      .split(/[,，]/)
      .map((word) => fold(word.trim()))
      .filter(Boolean),
  );
  return { terms: linesOf(join(folder, 'terms.txt')).map(fold), synonyms };
}
