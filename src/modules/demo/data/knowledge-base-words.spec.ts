import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '../../../platform/project-root.js';
import { fold } from '../../knowledge/search/units.js';

const root = join(projectRoot(), 'knowledge-base');

/** The lines of a word list, without comments and empty lines. */
const linesOf = (name: string): string[] =>
  readFileSync(join(root, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const doubles = (words: readonly string[]): string[] => words.filter((word, index) => words.indexOf(word) !== index);

const articleNames = (): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));

const articleTexts = (): string =>
  articleNames()
    .map((name) => fold(readFileSync(join(root, name), 'utf8')))
    .join('\n');

describe('words that mean the same', () => {
  const groups = linesOf('synonyms.txt').map((line) => line.split(','));

  it('are 300 groups and more, of two words at least', () => {
    expect(groups.length).toBeGreaterThanOrEqual(300);
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

describe('ways to ask for an article', () => {
  /** The day for which the list was written: what was over before it needs no line. */
  const written = '2026-11-22';
  const lines = linesOf('asked.txt').map((line) => {
    const [slug = '', phrases = ''] = line.split(/: (.*)/);
    return { slug, phrases: phrases.split(' | ') };
  });
  const slugs = lines.map(({ slug }) => slug);
  const phrases = lines.flatMap((line) => line.phrases);

  it('belong each line to an article that exists, one line to an article', () => {
    const known = new Set(articleNames().map((name) => basename(name, '.md')));
    expect(slugs.filter((slug) => !known.has(slug))).toEqual([]);
    expect(doubles(slugs)).toEqual([]);
  });

  it('are there for every article in force or still to come', () => {
    const current = articleNames().filter((name) => {
      const until = /^validUntil: (\d{4}-\d{2}-\d{2})$/m.exec(readFileSync(join(root, name), 'utf8'))?.[1];
      return until === undefined || until >= written;
    });
    expect(current.map((name) => basename(name, '.md')).filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  it('are 7 to 10 for an article', () => {
    const counts = lines.map((line) => [line.slug, line.phrases.length] as const);
    expect(counts.filter(([, count]) => count < 7 || count > 10)).toEqual([]);
  });

  it('are of 3 to 20 characters, without stray spaces', () => {
    const odd = (phrase: string) => phrase !== phrase.trim() || /[|｜:：#]/.test(phrase);
    expect(phrases.filter((phrase) => odd(phrase) || [...phrase].length < 3 || [...phrase].length > 20)).toEqual([]);
  });

  it('stand in the file once, whatever their width and case', () => {
    expect(doubles(phrases.map(fold))).toEqual([]);
  });
});
