import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, SECOND } from '../../shared/duration.js';
import {
  type Answer,
  type ExecutionTerms,
  executionTerms,
  type Then,
  thenWhat,
  waitBefore,
} from './execution.policy.js';

const terms: ExecutionTerms = { ...executionTerms, absentAfterMs: 2 * MINUTE, manualAfterMs: 30 * MINUTE };
const order = { sinceSentMs: 5 * SECOND, inTime: true, sendings: 1 };

describe('an order whose outcome is not known', () => {
  it.each<[string, Answer, Partial<typeof order>, Then]>([
    ['done is done, however late', 'done', { inTime: false, sinceSentMs: HOUR }, 'book'],
    ['refused is refused', 'refused', {}, 'fail'],
    ['not there yet may still be on its way', 'absent', { sinceSentMs: 2 * MINUTE - 1 }, 'ask_again'],
    ['not there after the window was lost', 'absent', { sinceSentMs: 2 * MINUTE }, 'send_again'],
    ['a lost one is not sent again after 72 hours', 'absent', { sinceSentMs: 2 * MINUTE, inTime: false }, 'expire'],
    ['nor after the third sending', 'absent', { sinceSentMs: 2 * MINUTE, sendings: 3 }, 'people'],
    ['no answer is no reason to send again', 'nothing', { sinceSentMs: 29 * MINUTE }, 'ask_again'],
    ['but people find out in the end', 'nothing', { sinceSentMs: 30 * MINUTE }, 'people'],
  ])('%s', (_, answer, more, then) => {
    expect(thenWhat(answer, { ...order, ...more }, terms)).toBe(then);
  });

  it('is never sent again without the gateway saying that it knows of none', () => {
    for (const answer of ['done', 'refused', 'nothing'] as const)
      for (const sinceSentMs of [0, MINUTE, HOUR, 100 * HOUR])
        for (const inTime of [true, false])
          for (const sendings of [1, 2, 3])
            expect(thenWhat(answer, { sinceSentMs, inTime, sendings }, terms)).not.toBe('send_again');
  });

  it('is asked about later and later, up to half a minute', () => {
    expect([0, 1, 2, 5, 99].map((questions) => waitBefore(terms, questions) / SECOND)).toEqual([1, 2, 4, 30, 30]);
  });
});
