import { describe, expect, it } from '@jest/globals';
import type { FileMark } from './article-files.store.js';
import type { FiledArticle } from './article-library.js';
import { fateOf, type FileFate, type KnownArticle } from './import-plan.js';

const text = {
  title: '标题',
  category: 'fault',
  tags: ['a'],
  kind: 'fault' as const,
  audience: 'internal' as const,
  region: 'city',
  validFrom: '2026-01-01',
  validUntil: null,
  ownerDepartment: 'market',
  body: '正文',
};
const file: FiledArticle = { ...text, id: 'x', slug: 's', path: 'fault/s.md', body: '文件改了', checksum: 'new' };
const mark = (checksum: string, state: FileMark['state'], version: number): FileMark => ({ checksum, state, version });
/** As published from its file as version 2. */
const known = (more: Partial<KnownArticle> = {}): KnownArticle => ({
  ...text,
  version: 2,
  expiredAt: null,
  fileVersion: 2,
  files: [mark('first', 'same', 1), mark('second', 'same', 2)],
  ...more,
});
/** A version of the web stands above it. */
const ahead = (more: Partial<KnownArticle> = {}): KnownArticle => known({ version: 3, body: '网页改了', ...more });
const withMark = (state: FileMark['state']) => ({ files: [...known().files, mark('new', state, 2)] });

describe('what becomes of a file', () => {
  const table: [string, Partial<FiledArticle>, KnownArticle | undefined, FileFate][] = [
    ['of an article nobody knows', {}, undefined, 'new'],
    ['of an article that is only drafted', {}, known({ version: 0, fileVersion: null, files: [] }), 'new'],
    ['that is unchanged', { checksum: 'second' }, known(), 'known'],
    ['that has the text of an earlier version', { checksum: 'first' }, known(), 'older'],
    ['that is unchanged while the web went on', { checksum: 'second' }, ahead(), 'older'],
    ['that changed', {}, known(), 'changed'],
    ['that changed while the web went on', {}, ahead(), 'conflict'],
    ['that changed to what the web says', { body: '网页改了' }, ahead(), 'same'],
    ['that changed after the article was withdrawn', {}, known({ expiredAt: new Date(0) }), 'conflict'],
    ['that was asked about', {}, ahead(withMark('conflict')), 'known'],
    ['that an editor decided against', {}, ahead(withMark('ours')), 'known'],
    ['that an editor has taken', {}, ahead(withMark('taken')), 'known'],
    ['whose draft was given up', {}, ahead(withMark('superseded')), 'conflict'],
    ['that came from elsewhere, of an article of the web', {}, ahead({ fileVersion: null, files: [] }), 'conflict'],
  ];
  it.each(table)('%s', (_name, more, article, fate) => {
    expect(fateOf({ ...file, ...more }, article)).toBe(fate);
  });
});
