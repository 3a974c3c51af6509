import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knowledgeFolder } from '../../knowledge/import/article-folder.js';
import { fold } from '../../knowledge/search/units.js';

const root = knowledgeFolder();

/** The lines of a word list, without comments and empty lines. */
const linesOf = (name: string): string[] =>
  readFileSync(join(root, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const doubles = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

const articleTexts = (): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => fold(readFileSync(join(root, name), 'utf8')))
    .join('\n');

describe('words that mean the same', () => {
  const groups = linesOf('synonyms.txt').map((line) => line.split(','));

  it('are 60 groups and more, of two words at least', () => {
    expect(groups.length).toBeGreaterThanOrEqual(60);
    expect(groups.filter((words) => words.length < 2)).toEqual([]);
  });

  it('are written without stray spaces and empty words', () => {
    expect(groups.flat().filter((word) => word === '' || word !== word.trim() || /\s{2}|，/.test(word))).toEqual([]);
  });

  it('stand in one group only, whatever their width and case', () => {
    expect(doubles(groups.flat().map(fold))).toEqual([]);
  });

  it('begin with a word that the articles use', () => {
    const texts = articleTexts();
    const own = groups.map(([first = '']) => first);
    expect(own.filter((word) => !texts.includes(fold(word)))).toEqual([]);
  });

  it('have a Chinese and another name in most groups', () => {
    const both = groups.filter((words) => words.some((word) => /^[ -~]+$/.test(word)));
    expect(both.length).toBeGreaterThan(groups.length * 0.75);
  });
});

describe("the line's own terms", () => {
  const terms = linesOf('terms.txt');

  it('are 120 and more, each once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(120);
    expect(doubles(terms)).toEqual([]);
  });

  it('are Chinese words of two to eight characters', () => {
    expect(terms.filter((term) => !/^\p{Script=Han}{2,8}$/u.test(term))).toEqual([]);
  });
});
