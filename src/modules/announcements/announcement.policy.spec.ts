import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { afterCall, type AnnouncementContent, type CallResult, faultOf } from './announcement.policy.js';
import { announcementRules } from './announcement-rules.policy.js';

const content = (more: Partial<AnnouncementContent>): AnnouncementContent => ({
  title: '校园迎新',
  body: '……',
  audience: { roles: ['partner'], counties: [], tiers: [] },
  mustRead: true,
  remindAfterHours: 24,
  validFrom: 1_000,
  validUntil: 2_000,
  articleIds: [],
  ...more,
});

describe('what an announcement says', () => {
  it.each<[string, Partial<AnnouncementContent>, string | undefined]>([
    ['is sound', {}, undefined],
    ['has no end', { validUntil: null }, undefined],
    ['ends when it begins', { validUntil: 1_000 }, 'announcement.ends_before_it_begins'],
    [
      'names tiers of nobody',
      { audience: { roles: ['agent'], counties: [], tiers: ['core'] } },
      'announcement.tiers_without_partners',
    ],
    [
      'names tiers of partners',
      { audience: { roles: ['agent', 'partner'], counties: [], tiers: ['core'] } },
      undefined,
    ],
  ])('%s', (_, more, code) => {
    expect(faultOf(content(more))?.code).toBe(code);
  });
});

describe('after a call', () => {
  const at = { now: 1_000, callBackAt: 9_000 };
  it.each<[number, CallResult, object]>([
    [0, 'told', { attempts: 0, againAt: null, isGivenUp: false }],
    [2, 'told', { attempts: 2, againAt: null, isGivenUp: false }],
    [1, 'call_back', { attempts: 1, againAt: 9_000, isGivenUp: false }],
    [0, 'not_reached', { attempts: 1, againAt: 1_000 + announcementRules.againAfterMs, isGivenUp: false }],
    [2, 'not_reached', { attempts: 3, againAt: null, isGivenUp: true }],
  ])('with %i attempts before, %s', (attempts, result, then) => {
    expect(afterCall(attempts, result, at)).toEqual(then);
  });

  it('is given up after the attempts there are, however often somebody asked to be called later', () => {
    const results = fc.array(fc.constantFrom<CallResult>('not_reached', 'call_back'));
    fc.assert(
      fc.property(results, (made) => {
        let attempts = 0;
        let isGivenUp = false;
        for (const result of made) ({ attempts, isGivenUp } = afterCall(attempts, result, at));
        const missed = made.filter((result) => result === 'not_reached').length;
        expect(attempts).toBe(missed);
        if (made.at(-1) === 'not_reached') expect(isGivenUp).toBe(missed >= announcementRules.callAttempts);
      }),
    );
  });
});
