import { describe, expect, it } from '@jest/globals';
import { readArticleFile } from './article-file.js';

const good = {
  id: 'kb-campus-season',
  title: '校园迎新受理政策（全市）',
  category: 'consultation',
  tags: '[校园, 5G, "a: b"]',
  kind: 'policy',
  audience: 'partner',
  region: 'city',
  validFrom: '2026-06-01',
  validUntil: 'null',
  ownerDepartment: 'office-yongding',
};
const known = { counties: ['yongding'], departments: ['market', 'office-yongding'] };

const read = (change: Partial<typeof good> = {}, more: { path?: string; body?: string } = {}) => {
  const fields = Object.entries({ ...good, ...change }).map(([key, value]) => `${key}: ${value}`);
  const text = ['---', ...fields, '---', more.body ?? '\n# 标题\n\n正文\n'].join('\n');
  return readArticleFile({ path: more.path ?? 'consultation/campus-season.md', text }, known);
};
const faultsOf = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  return result.ok ? [] : result.faults;
};

describe('an article file', () => {
  it('becomes an article', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        ...good,
        slug: 'campus-season',
        tags: ['校园', '5G', 'a: b'],
        validUntil: null,
        body: '# 标题\n\n正文',
      },
    });
  });

  it.each([
    ['id', { id: 'kb-other' }, 2, 'must be kb-campus-season'],
    ['title', { title: '' }, 3, 'title must not be empty'],
    ['title', { title: '字'.repeat(121) }, 3, 'title must not be longer than 120'],
    ['title', { title: 'a: b' }, 3, 'title must be a plain text or stand in double quotes'],
    ['title', { title: '"a' }, 3, 'title must be a plain text or stand in double quotes'],
    ['title', { title: '"a\\nb"' }, 3, 'title must be one line'],
    ['category', { category: 'fault' }, 4, 'category must be consultation'],
    ['tags', { tags: '校园' }, 5, 'tags must be a list'],
    ['tags', { tags: '[校园, ]' }, 5, 'tags must not be empty'],
    ['tags', { tags: '[校园, 校园]' }, 5, 'tags holds an item twice'],
    ['tags', { tags: `[${Array.from({ length: 21 }, (_, n) => n).join()}]` }, 5, 'tags must not hold more than 20'],
    ['kind', { kind: 'news' }, 6, 'kind must be one of policy, script, how_to, fault'],
    ['audience', { audience: 'public' }, 7, 'audience must be one of internal, partner'],
    ['region', { region: 'mars' }, 8, 'region must be one of city, yongding'],
    ['region', { region: '永定' }, 8, 'region must be a code'],
    ['validFrom', { validFrom: '2026-02-30' }, 9, 'validFrom must be a date'],
    ['validFrom', { validFrom: 'null' }, 9, 'validFrom must be a date'],
    ['validUntil', { validUntil: '2026-05-31' }, 10, 'validUntil lies before validFrom'],
    ['validUntil', { validUntil: '' }, 10, 'validUntil must be a date'],
    ['ownerDepartment', { ownerDepartment: 'sales' }, 11, 'ownerDepartment must be one of'],
  ])('is refused for its %s: %j', (_key, change, line, reason) => {
    expect(faultsOf(change)).toEqual([{ line, reason: expect.stringContaining(reason) }]);
  });

  it('may end on the day it begins', () => {
    expect(faultsOf({ validUntil: '2026-06-01' })).toEqual([]);
  });

  it('keeps nothing that the database refuses', () => {
    const result = read({ title: '"a\\u0000b\\ud800"' }, { body: 'x\0y' });
    expect(result.ok && [result.value.title, result.value.body]).toEqual(['ab\ufffd', 'xy']);
  });

  it('needs a text', () => {
    expect(faultsOf({}, { body: '\n \n' })).toEqual([{ line: 13, reason: expect.stringContaining('no text') }]);
    expect(faultsOf({}, { body: '字'.repeat(100_001) })).toEqual([
      { line: 13, reason: expect.stringContaining('longer') },
    ]);
  });

  it.each(['campus-season.md', 'a/consultation/campus-season.md'])('must not lie in %s', (path) => {
    expect(faultsOf({}, { path })).toEqual([{ line: 1, reason: expect.stringContaining('<category>/<name>.md') }]);
  });

  it('takes any code while there is no organisation', () => {
    const lines = Object.entries({ ...good, region: 'mars' }).map(([key, value]) => `${key}: ${value}`);
    const file = { path: 'consultation/campus-season.md', text: ['---', ...lines, '---', '正文'].join('\n') };
    expect(readArticleFile(file, null).ok).toBe(true);
  });
});
