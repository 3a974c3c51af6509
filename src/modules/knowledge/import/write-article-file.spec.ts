import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { projectRoot } from '../../../platform/project-root.js';
import { graphemeLength, normaliseText } from '../../../shared/text.js';
import { articleAudiences, articleKinds, filePathOf } from '../article.types.js';
import { readArticleFile } from './article-file.js';
import { readFolder } from './article-folder.js';
import { writeArticleFile } from './write-article-file.js';

const sign = fc.constantFrom(...'空充返销a5"\',:#-[]{}\\|>&*!%@`? ~\t。，“”😀👍🏽é', ': ', ' #', '---', 'null');
const words = (min: number, max: number, unit = fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 1 }))) =>
  fc
    .array(unit, { minLength: min, maxLength: max })
    .map((signs) => normaliseText(signs.join('')))
    .filter((text) => text.length >= min);
const line = (min: number, max: number) =>
  words(min, max).filter((text) => !/[\n\t]/.test(text) && graphemeLength(text) <= max);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const article = fc
  .record({
    slug,
    title: line(1, 120),
    category: slug,
    tags: fc.uniqueArray(line(1, 30), { maxLength: 20 }),
    kind: fc.constantFrom(...articleKinds),
    audience: fc.constantFrom(...articleAudiences),
    region: fc.constantFrom('city', 'yongding'),
    validFrom: day,
    validUntil: fc.option(day),
    ownerDepartment: slug,
    body: words(1, 400),
  })
  .map((one) => ({
    ...one,
    validUntil: one.validUntil !== null && one.validUntil < one.validFrom ? null : one.validUntil,
  }));

describe('the file of an article', () => {
  it('gives the article back, and that the same bytes, however awkward its words are', () => {
    fc.assert(
      fc.property(article, (one) => {
        const text = writeArticleFile(one);
        const read = readArticleFile({ path: filePathOf(one), text }, null);
        expect(read).toEqual({ ok: true, value: { ...one, id: `kb-${one.slug}` } });
        if (read.ok) expect(writeArticleFile(read.value)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is what every file of the project is, byte by byte', async () => {
    const { files } = await readFolder(join(projectRoot(), 'knowledge-base'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const read = readArticleFile(file, null);
      if (!read.ok) throw new Error(`${file.path} has faults`);
      expect({ path: file.path, text: writeArticleFile(read.value) }).toEqual(file);
    }
  });

  const withTags = (tags: string): ReturnType<typeof readArticleFile> => {
    const above = [
      '---',
      'id: kb-x',
      'title: t',
      'category: y',
      tags,
      'kind: fault',
      'audience: internal',
      'region: city',
    ];
    const below = ['validFrom: 2026-01-01', 'validUntil: null', 'ownerDepartment: m', '---', '', '正文'];
    return readArticleFile({ path: 'y/x.md', text: [...above, ...below].join('\n') }, null);
  };

  it.each([
    ['a tag with a comma', 'tags: ["a,b", c]', ['a,b', 'c']],
    ['tags with a quote inside', 'tags: [a"b, c"d]', ['a"b', 'c"d']],
    ['blanks around', 'tags: [ a ,"b" , c ]', ['a', 'b', 'c']],
    ['an escaped quote', String.raw`tags: ["a\", b", c]`, ['a", b', 'c']],
    ['none', 'tags: [ ]', []],
  ])('may have %s', (_name, line, tags) => {
    expect(withTags(line)).toMatchObject({ ok: true, value: { tags } });
  });

  it.each(['tags: [a,,b]', 'tags: [a,]', 'tags: [,a]', 'tags: [a, a]', 'tags: a'])('may not say %s', (line) => {
    expect(withTags(line)).toMatchObject({ ok: false, faults: [{ line: 5 }] });
  });
});
