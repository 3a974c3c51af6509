import { describe, expect, it } from '@jest/globals';
import type { Audience } from '../api/types';
import { type AudienceNames, audienceWords } from './audience-words';

const plain: AudienceNames = {
  county: (id) => id,
  tier: (tier) => ({ core: '核心网点', ordinary: '普通网点', rural_station: '农村服务站' })[tier],
  role: (role) => ({ agent: '话务员', handler: '部门处理人' })[role as 'agent'] ?? role,
  list: (all) => all.join('、'),
  outletsOf: (outlets, counties) => `${counties}的${outlets}`,
  staffOf: (staff, counties) => `${counties}的${staff}`,
  allCounties: '全市',
  allOutlets: '全部网点',
  tierOutlets: (tiers) => tiers,
  and: (parts) => parts.join('；'),
  nobody: '还没有选人',
};

describe('who gets it, in words', () => {
  it.each<[Audience, string]>([
    [{ roles: [], counties: [], tiers: [] }, '还没有选人'],
    [{ roles: ['partner'], counties: [], tiers: [] }, '全市的全部网点'],
    [
      { roles: ['partner'], counties: ['新罗', '永定'], tiers: ['core', 'rural_station'] },
      '新罗、永定的核心网点、农村服务站',
    ],
    [{ roles: ['handler', 'agent'], counties: ['新罗'], tiers: [] }, '新罗的部门处理人、话务员'],
    [{ roles: ['partner', 'agent'], counties: [], tiers: ['core'] }, '全市的核心网点；全市的话务员'],
  ])('%j', (audience, words) => {
    expect(audienceWords(audience, plain)).toBe(words);
  });
});
