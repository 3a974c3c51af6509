import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readFolder } from '../../knowledge/import/article-folder.js';
import { projectRoot } from '../../../platform/project-root.js';
import { type FiledArticle, readLibrary } from '../../knowledge/import/article-library.js';
import { isInForce, standsInFor } from '../../knowledge/reach.js';
import { counties, departments } from './organisation.js';

/** The day from which the demonstration looks at its articles. */
const today = '2026-11-22';

const codesOf = (all: readonly { code: string }[]): string[] => all.map(({ code }) => code);
const known = { counties: codesOf(counties), departments: codesOf(departments) };
const { files } = await readFolder(join(projectRoot(), 'knowledge-base'));
const { rows: articles, faults } = readLibrary(files, known);

type Test = (article: FiledArticle) => boolean;
const slugsWhere = (holds: Test): string[] => articles.filter(holds).map(({ slug }) => slug);

const now = articles.filter((article) => isInForce({ ...article, version: 1, expiredAt: null }, today));
const expired = articles.filter(({ validUntil }) => validUntil !== null && validUntil < today);
const future = articles.filter(({ validFrom }) => validFrom > today);

/** Whether `later` takes up what `old` said: the same subject and region, beginning when the other is over. */
const succeeds = (later: FiledArticle, old: FiledArticle): boolean =>
  later.validFrom > (old.validUntil ?? '') &&
  later.region === old.region &&
  standsInFor({ ...old, region: 'any' }, { ...later, region: 'city' });

describe('what the articles cover', () => {
  it('is 72 articles and more, read without a fault', () => {
    expect(faults).toEqual([]);
    expect(articles.length).toBeGreaterThanOrEqual(72);
  });

  it.each<[string, number, string[]]>([
    ['tariffs', 4, ['套餐', '资费', '流量', '换档']],
    ['campaigns', 6, ['活动', '购机券', '首年八折', '校园']],
    ['acceptance rules', 4, ['实名制', '携号转网', '集中开卡', '短期用卡', '靓号']],
    ['products', 3, ['副卡', '增值业务', '高清通话', '国际漫游', '积分']],
    ['commission', 5, ['酬金']],
    ['systems', 2, ['平台登录', 'CRM']],
    ['cards and numbers', 4, ['号卡', '号源', '卡状态', '空白卡']],
    ['remote card writing', 2, ['远程写卡']],
    ['complaints', 6, ['投诉']],
    ['reversals', 9, ['返销']],
    ['guarantee letters', 3, ['担保书']],
    [
      'terminal faults',
      9,
      ['自助终端', '读卡器', 'POS机', '打印机', '电脑', '扫码枪', '演示机', '断网', '停电', '报修'],
    ],
    ['materials', 5, ['物料', '票据', '配送', '样机', '超额']],
    ['pre-acceptance', 3, ['预受理']],
    ['anonymous feedback', 3, ['匿名']],
    ['return visits and reopening', 2, ['回访']],
    ['incidents', 2, ['群体故障']],
    ['announcements', 3, ['公告']],
    ['missing papers', 1, ['补资料']],
    ['service hours and clocks', 2, ['服务时间', '时限']],
  ])('%s: at least %i', (_line, atLeast, subjects) => {
    const found = now.filter(({ tags }) => tags.some((tag) => subjects.includes(tag)));
    expect(found.length).toBeGreaterThanOrEqual(atLeast);
  });

  it('is for partners and for the house in about equal parts', () => {
    const share = slugsWhere(({ audience }) => audience === 'partner').length / articles.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.75);
  });
});

describe('texts', () => {
  it('have titles of their own', () => {
    const titles = articles.map(({ title }) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('say something: 400 to 900 characters', () => {
    const tooShort: Test = ({ body }) => body.length < 400 || body.length > 900;
    expect(slugsWhere(tooShort)).toEqual([]);
  });

  it('share no sentence', () => {
    const places = new Map<string, string[]>();
    for (const { slug, body } of articles) {
      for (const line of new Set(body.match(/[^。！？\n|“”]{16,}/g))) {
        places.set(line.trim(), [...(places.get(line.trim()) ?? []), slug]);
      }
    }
    expect([...places].filter(([, slugs]) => slugs.length > 1)).toEqual([]);
  });

  it('point only to articles that are there', () => {
    const titles = new Set(articles.map(({ title }) => title));
    const named = articles.flatMap(({ body }) =>
      [...body.matchAll(/《([^《》{}]+)》/g)].map(([, title = '']) => title),
    );
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });

  it('leave nothing open but names in Chinese', () => {
    expect(slugsWhere(({ body }) => /[{}]/.test(body.replaceAll(/\{\p{Script=Han}+\}/gu, '')))).toEqual([]);
  });
});

describe('days', () => {
  it('of at least four are over, each with a successor in force', () => {
    expect(expired.length).toBeGreaterThanOrEqual(4);
    const orphans = expired.filter((old) => !now.some((later) => succeeds(later, old)));
    expect(orphans).toEqual([]);
  });

  it('of at least two are still to come, of several end in 2027 or 2028', () => {
    expect(future.length).toBeGreaterThanOrEqual(2);
    expect(now.filter(({ validUntil }) => /^202[78]/.test(validUntil ?? '')).length).toBeGreaterThanOrEqual(5);
  });
});

describe("counties' own policies", () => {
  const local = now.filter(({ kind, region }) => kind === 'policy' && region !== 'city');
  const cityOf = (one: FiledArticle): string[] =>
    now.filter((other) => standsInFor(one, other)).map(({ slug }) => slug);

  it('stand in for exactly one policy of the city each', () => {
    expect(local.filter((one) => cityOf(one).length !== 1).map((one) => [one.slug, cityOf(one)])).toEqual([]);
  });

  it('are at least seven, of at least six counties', () => {
    expect(local.length).toBeGreaterThanOrEqual(7);
    expect(new Set(local.map(({ region }) => region)).size).toBeGreaterThanOrEqual(6);
  });

  it('are pointed to by the policy of the city', () => {
    const silent = local.filter((one) => {
      const [slug] = cityOf(one);
      return !now.find((other) => other.slug === slug)?.body.includes(`《${one.title}》`);
    });
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });
});
