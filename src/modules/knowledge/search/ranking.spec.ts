import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleContent } from '../article.types.js';
import { entryOf, rank } from './ranking.js';
import { unitsOf } from './units.js';

const article = (slug: string, more: Partial<ArticleContent> = {}): ArticleContent => ({
  slug,
  title: slug,
  category: 'consultation',
  tags: [],
  kind: 'policy',
  audience: 'partner',
  region: 'city',
  validFrom: '2026-01-01',
  validUntil: null,
  ownerDepartment: 'market',
  body: '正文',
  ...more,
});

const slugs = (articles: readonly ArticleContent[], question: string, county: string | null = null): string[] =>
  rank(articles.map(entryOf), unitsOf(question), county).map((entry) => entry.article.slug);

describe('units of a question', () => {
  it.each([
    ['空充返销', ['空充', '充返', '返销']],
    ['返销 返销', ['返销']],
    ['卡', ['卡']],
    ['５Ｇ套餐，CRM-30108', ['5g', '套餐', 'crm', '30108']],
    ['怎么 kcfx？', ['怎么', 'kcfx']],
    ['𠮷野家', ['𠮷野', '野家']],
    [' ，。!? ', []],
  ])('%s', (question, units) => {
    expect(unitsOf(question)).toEqual(units);
  });
});

describe('ranking', () => {
  const reversal = article('reversal', { title: '空中充返销二次确认口径', tags: ['空中充'] });
  const opening = article('opening', { title: '来电开场', body: '空中充返销必须指定号码来电' });
  const terminal = article('terminal', { title: '自助终端常见故障', body: '凭条卡纸' });

  it('finds 空中充返销 for 空充返销', () => {
    expect(slugs([terminal, opening, reversal], '空充返销')).toEqual(['reversal', 'opening']);
  });

  it('counts the title more than the tags, and these more than the text', () => {
    const [title, tags, body] = [
      article('c', { title: '携号转网' }),
      article('b', { tags: ['携号转网'] }),
      article('a', { body: '携号转网' }),
    ];
    expect(slugs([body, tags, title], '携号转网')).toEqual(['c', 'b', 'a']);
  });

  it('puts the larger share of the terms first', () => {
    const both = article('z', { body: '宽带装机费' });
    const one = article('a', { body: '宽带资费' });
    expect(slugs([one, both], '宽带 装机')).toEqual(['z', 'a']);
  });

  it('finds nothing by one common pair of a long question', () => {
    expect(slugs([article('a', { body: '客户' })], '客户说上个月的赠费没有到账')).toEqual([]);
  });

  it('takes letters of any width and case', () => {
    expect(slugs([article('a', { body: 'ＣＲＭ-30108：证件名下号码已满' })], 'crm 30108')).toEqual(['a']);
  });

  it('lists everything when nothing is asked, the own county first', () => {
    const local = article('z', { region: 'yongding' });
    expect(slugs([article('b'), article('a'), local], '', 'yongding')).toEqual(['z', 'a', 'b']);
  });
});

describe("a county's own policy", () => {
  const city = article('city', { title: '校园迎新受理政策', tags: ['校园', '学生'], body: '录取通知书；首充赠费' });
  const local = article('local', {
    title: '学生返校办法',
    tags: ['校园', '学生', '永定'],
    body: '在读名册',
    region: 'yongding',
  });
  const other = article('other', { title: '号卡激活失败', tags: ['激活'], body: '激活', category: 'cards' });

  it.each(['校园迎新', '校园', '首充'])("outranks the city's for callers of that county: %s", (question) => {
    expect(slugs([city, local, other], question, 'yongding').slice(0, 2)).toEqual(['local', 'city']);
  });

  it('is ranked by its words for everybody else', () => {
    expect(slugs([local, city], '校园迎新')).toEqual(['city', 'local']);
    expect(slugs([local, city], '校园迎新', 'shanghang')).toEqual(['city', 'local']);
  });

  it('does not outrank articles on other subjects', () => {
    const withWord = { ...local, body: '按激活结算' };
    expect(slugs([city, withWord, other], '激活', 'yongding')).toEqual(['other', 'local']);
  });

  it('is not shown when neither it nor the article it stands in for answers', () => {
    expect(slugs([city, local], '自助终端', 'yongding')).toEqual([]);
  });
});

describe('any question', () => {
  const text = fc.string({ unit: fc.constantFrom(...'空中充返销校园 a5，'), maxLength: 12 });
  const some = fc.record({
    title: text,
    body: text,
    tags: fc.array(text, { maxLength: 3 }),
    region: fc.constantFrom('city', 'x', 'y'),
  });

  it('gives each article at most once, in an order that does not depend on theirs', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), text, (all, question) => {
        const articles = all.map((more, index) => article(`a${index}`, more));
        const found = slugs(articles, question, 'x');
        expect(new Set(found).size).toBe(found.length);
        expect(slugs(articles.toReversed(), question, 'x')).toEqual(found);
      }),
    );
  });
});
