import { describe, expect, it } from '@jest/globals';
import { campaignFault } from './campaign-fault';

const good = { slug: 'network-2026', title: '网络挑刺', text: '哪里没信号', from: '2026-11-01', until: '2026-11-30' };

describe('a campaign', () => {
  it('is saved when nothing is wrong, for one day as well', () => {
    expect(campaignFault(good)).toBeNull();
    expect(campaignFault({ ...good, until: good.from })).toBeNull();
  });

  it.each([
    [{ title: ' ' }, 'missing'],
    [{ until: '' }, 'missing'],
    [{ slug: '' }, 'missing'],
    [{ slug: 'Network' }, 'slug'],
    [{ slug: '-a-' }, 'slug'],
    [{ slug: 'ab' }, 'slug'],
    [{ slug: '网络' }, 'slug'],
    [{ until: '2026-10-31' }, 'dates'],
  ])('with %j is not: %s', (part, fault) => {
    expect(campaignFault({ ...good, ...part })).toBe(fault);
  });
});
