import { describe, expect, it } from '@jest/globals';
import { type Hit, placeHits, withCompanions } from './hits.js';

const hit = (slug: string, score: number, more: Partial<Hit> = {}): Hit => ({
  id: slug,
  slug,
  version: 1,
  title: slug,
  category: 'cards',
  kind: 'policy',
  audience: 'partner',
  region: 'city',
  tags: [],
  validFrom: '2026-01-01',
  validUntil: null,
  updatedAt: new Date(0),
  score,
  ...more,
});
const slugs = (hits: readonly Hit[]): string[] => hits.map(({ slug }) => slug);

describe('what belongs together', () => {
  const guide = hit('guide', 10, { tags: ['写卡', '空白卡'] });

  it('rises for the tags it shares with the best one, and no higher than that', () => {
    const found = [guide, hit('other', 6), hit('script', 5, { tags: ['写卡'] }), hit('form', 9, { tags: ['空白卡'] })];
    expect(slugs(withCompanions(found, 1))).toEqual(['guide', 'form', 'script', 'other']);
    expect(withCompanions(found, 1).map(({ score }) => score)).toEqual([10, 10, 7.5, 6]);
  });

  it('may hold less of what was asked than what has nothing to do with the best one', () => {
    const found = [guide, hit('other', 2), hit('script', 2, { tags: ['写卡'] })];
    expect(slugs(withCompanions(found, 3))).toEqual(['guide', 'script']);
  });

  it('is nothing where nothing holds enough', () => {
    expect(withCompanions([guide, hit('script', 9, { tags: ['写卡'] })], 11)).toEqual([]);
    expect(withCompanions([], 0)).toEqual([]);
  });
});

describe('a county’s own rule', () => {
  const city = hit('city', 8, { tags: ['校园'] });
  const county = hit('county', 3, { region: 'yongding', tags: ['校园'] });

  it('comes directly before the city’s that it stands in for, for callers of that county alone', () => {
    const others = [hit('best', 9), city, hit('last', 5)];
    expect(slugs(placeHits([...others, county], [], 'yongding'))).toEqual(['best', 'county', 'city', 'last']);
    expect(slugs(placeHits([...others, county], [], null))).toEqual(['best', 'city', 'last', 'county']);
  });

  it('comes even when the words are found in the city’s only', () => {
    expect(slugs(placeHits([city], [{ ...county, score: 0 }], 'yongding'))).toEqual(['county', 'city']);
  });

  it('does not come where nothing of the city’s was asked for', () => {
    const unlike = hit('unlike', 0, { region: 'yongding', kind: 'how_to', category: 'fault' });
    expect(slugs(placeHits([city], [unlike], 'yongding'))).toEqual(['city']);
  });
});
