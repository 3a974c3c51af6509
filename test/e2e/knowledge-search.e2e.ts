import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Editors } from '../support/articles.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';

interface Found {
  items: {
    slug: string;
    title: string;
    passage: string;
    titleMarks: [number, number][];
    passageMarks: [number, number][];
  }[];
}

describe('finding the right wording', () => {
  let hotline: Hotline;
  let agent: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    agent = await hotline.as('agent1');
    partner = await hotline.as('outlet-yd001');
  });
  afterAll(() => hotline?.stop());

  const found = async (by: Client, q: string, more = ''): Promise<Found['items']> =>
    ok<Found>(await by.get(`/api/knowledge/search?q=${encodeURIComponent(q)}${more}`)).items;
  const slugs = async (by: Client, q: string, more = ''): Promise<string[]> =>
    (await found(by, q, more)).map(({ slug }) => slug);

  it.each([
    ['words', '携号转网', 'number-portability'],
    ['a question', '客人要转网需要带什么证件', 'number-portability'],
    ['first letters', 'xhzw', 'number-portability'],
    ['sounds', 'xiehaozhuanwang', 'number-portability'],
    ['sounds still being typed', 'xiehaozhuanw', 'number-portability'],
    ['sounds as people here confuse them', 'xiehaozuanwan', 'number-portability'],
    ['a character that sounds the same', '协号转网', 'number-portability'],
    ['traditional characters', '攜號轉網', 'number-portability'],
    ['an error code', 'CRM-30108', 'crm-error-codes'],
    ['the number of a code, full-width', '３０１０８', 'crm-error-codes'],
    ['the beginning of a code', '3010', 'crm-error-codes'],
    ['a misspelt word', 'crmm 报错', 'crm-error-codes'],
    ['a synonym', '充错退回怎么申请', 'reversal-request-steps'],
    ['words of people who ask', '电信的想转过来要什么', 'number-portability'],
  ])('by %s: %s', async (_how, q, slug) => {
    expect((await slugs(agent, q)).slice(0, 3)).toContain(slug);
  });

  it('finds 空中充返销 by its first letters', async () => {
    const titles = (await found(agent, 'kzcfx')).map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(2);
    expect(titles[0]).toMatch(/返销/);
  });

  it.each(['麻辣火锅', 'zzzzqqqq', '999999', '，。！？', '', '   ', '🙂', "'; DROP TABLE articles --", '%_\\'])(
    'finds nothing for %j',
    async (q) => {
      expect(await found(agent, q)).toEqual([]);
    },
  );

  it('shows where the words stand', async () => {
    const marked = (text = '', marks: [number, number][] = []): string[] =>
      marks.map(([from, to]) => text.slice(from, to));
    const [port] = await found(agent, '携号轉网');
    expect(marked(port?.title, port?.titleMarks)).toContain('携号转网');
    const [code] = await found(agent, 'CRM-30108');
    expect(marked(code?.passage, code?.passageMarks)).toEqual(expect.arrayContaining(['CRM', '30108']));
  });

  it("puts the county's own rule before the city's for its callers, and for nobody else", async () => {
    const q = '学生返校开卡要什么凭证';
    expect((await slugs(agent, q, '&county=yongding'))[0]).toBe('campus-season-yongding');
    expect((await slugs(partner, q))[0]).toBe('campus-season-yongding');
    const ofXinluo = await slugs(await hotline.as('outlet-xl001'), q);
    expect(ofXinluo[0]).toBe('campus-season');
    expect(ofXinluo).not.toContain('campus-season-yongding');
    // Asked in the words of the city's article only.
    const city = await slugs(agent, '校园迎新驻点核心网点', '&county=yongding');
    expect(city.indexOf('campus-season-yongding')).toBe(city.indexOf('campus-season') - 1);
  });

  it('gives a partner nothing internal and nothing of another county, whatever is asked for', async () => {
    for (const more of [
      '',
      '&audience=internal',
      '&county=shanghang',
      '&audience=internal&county=shanghang&limit=200',
    ]) {
      expect(await slugs(partner, '二次确认口径', more)).not.toContain('script-reversal-second-confirm');
      expect(await slugs(partner, '上杭融合套餐补充规定', more)).not.toContain('broadband-bundle-shanghang');
    }
    // The guard is no blind one: others find them.
    expect(await slugs(agent, '二次确认口径')).toContain('script-reversal-second-confirm');
    expect(await slugs(agent, '上杭融合套餐补充规定')).toContain('broadband-bundle-shanghang');
  });

  it('finds what ends today and not what ended yesterday', async () => {
    const day = (text: string) =>
      hotline.sql.rows({ text: `UPDATE articles SET valid_until = $1 WHERE slug = 'nice-number-contract'` }, [text]);
    await day('2026-11-23');
    expect(await slugs(agent, '靓号协议期')).toContain('nice-number-contract');
    await day('2026-11-22');
    expect(await slugs(agent, '靓号协议期')).not.toContain('nice-number-contract');
  });

  it('refuses an unknown county and too long a question', async () => {
    expectProblem(await agent.get('/api/knowledge/search?q=a&county=atlantis'), 400, 'article.unknown_county');
    expect((await agent.get(`/api/knowledge/search?q=${'a'.repeat(201)}`)).status).toBe(400);
  });

  it('answers long and strange texts quickly', async () => {
    for (const q of ['返'.repeat(200), 'a'.repeat(200), 'zhi'.repeat(60), '返a'.repeat(100), '1'.repeat(200)]) {
      const began = performance.now();
      await found(agent, q);
      expect(performance.now() - began).toBeLessThan(1_500);
    }
  });

  it('finds at once what was published on another node, in words that nobody wrote before', async () => {
    const other = await Hotline.start({ beside: hotline });
    try {
      const there = await other.as('agent1');
      const word = '麒麟云盒';
      expect([await slugs(agent, word), await slugs(there, word)]).toEqual([[], []]);
      const editors = await Editors.of(hotline);
      const article = await editors.published({
        title: `${word}怎么登记`,
        body: '# 登记\n\n在自助台登记。',
        tags: [word],
      });
      expect((await slugs(there, word))[0]).toBe(article.slug);
      expect((await slugs(there, 'qlyh'))[0]).toBe(article.slug);
      await editors.revised(article.id, {
        title: '朱雀云盒怎么登记',
        body: '# 登记\n\n在自助台登记。',
        tags: ['朱雀'],
      });
      expect((await slugs(there, '朱雀'))[0]).toBe(article.slug);
      expect(await slugs(there, '麒麟')).toEqual([]);
    } finally {
      await other.stop();
    }
  });
});
