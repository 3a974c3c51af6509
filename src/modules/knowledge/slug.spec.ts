import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freeSlug, slugOf } from './slug.js';

describe('the name of a new article', () => {
  it.each([
    ['空中充返销', 'kong-zhong-chong-fan-xiao'],
    ['5G 畅享套餐（2026）', '5g-chang-xiang-tao-can-2026'],
    ['女号办理', 'nv-hao-ban-li'],
    ['CRM-30108：证件已满', 'crm-30108-zheng-jian-yi-man'],
    ['！？', 'article'],
  ])('%s: %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is one that its file may have, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        expect(slugOf(title)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugOf(title).length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('is counted on while it is taken', () => {
    expect(freeSlug('a', new Set())).toBe('a');
    expect(freeSlug('a', new Set(['a', 'a-2', 'a-b']))).toBe('a-3');
  });
});
