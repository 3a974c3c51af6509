import { describe, expect, it } from '@jest/globals';
import type { ArticleAudience } from './article.types.js';
import { isInForce, reaches, type Reader, standsInFor } from './reach.js';

const partner: Reader = { audience: 'partner', county: 'yongding', everywhere: false };
const agent: Reader = { audience: 'internal', county: null, everywhere: true };
const agentInCall: Reader = { audience: 'internal', county: 'yongding', everywhere: false };

describe('whom an article reaches', () => {
  const table: [ArticleAudience, string, boolean, boolean, boolean][] = [
    // audience, region: partner of Yongding, agent, agent with a caller of Yongding
    ['partner', 'city', true, true, true],
    ['partner', 'yongding', true, true, true],
    ['partner', 'shanghang', false, true, false],
    ['internal', 'city', false, true, true],
    ['internal', 'yongding', false, true, true],
    ['internal', 'shanghang', false, true, false],
  ];
  it.each(table)('%s article of %s', (audience, region, forPartner, forAgent, inCall) => {
    const article = { audience, region };
    expect([partner, agent, agentInCall].map((reader) => reaches(article, reader))).toEqual([
      forPartner,
      forAgent,
      inCall,
    ]);
  });

  it('gives a partner without a county the articles of the city only', () => {
    const nowhere: Reader = { ...partner, county: null };
    expect(reaches({ audience: 'partner', region: 'yongding' }, nowhere)).toBe(false);
    expect(reaches({ audience: 'partner', region: 'city' }, nowhere)).toBe(true);
  });
});

describe('days on which an article holds', () => {
  const article = { version: 1, expiredAt: null, validFrom: '2026-06-15', validUntil: '2026-06-30' };
  it.each([
    ['2026-06-14', false],
    ['2026-06-15', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('%s: %s', (day, holds) => {
    expect(isInForce(article, day)).toBe(holds);
  });

  it('are none when it was never published, or was withdrawn', () => {
    expect(isInForce({ ...article, version: 0 }, '2026-06-15')).toBe(false);
    expect(isInForce({ ...article, expiredAt: new Date(0) }, '2026-06-15')).toBe(false);
  });

  it('has no last day when none is given', () => {
    expect(isInForce({ ...article, validUntil: null }, '2099-01-01')).toBe(true);
  });
});

describe("a county's own answer", () => {
  const city = {
    region: 'city',
    kind: 'policy' as const,
    category: 'consultation',
    tags: ['校园', '迎新', '学生', '首充'],
  };
  const local = { ...city, region: 'yongding', tags: ['校园', '学生', '永定', '返校'] };

  it('is of the same kind and category, with half of the tags in common', () => {
    expect(standsInFor(local, city)).toBe(true);
    expect(standsInFor({ ...local, kind: 'script' }, city)).toBe(false);
    expect(standsInFor({ ...local, category: 'fault' }, city)).toBe(false);
    expect(standsInFor({ ...local, tags: ['校园', '永定', '返校', '资费'] }, city)).toBe(false);
    expect(standsInFor({ ...local, tags: [] }, city)).toBe(false);
  });

  it('never stands in for another county, nor the city for itself', () => {
    expect(standsInFor(local, { ...city, region: 'shanghang' })).toBe(false);
    expect(standsInFor(city, city)).toBe(false);
  });
});
