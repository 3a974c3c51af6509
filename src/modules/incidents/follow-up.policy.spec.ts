import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Behind, stepsBehind } from './follow-up.policy.js';

const untold = [
  { place: 1, text: '正在抢修' },
  { place: 2, text: '已恢复一半' },
];
const behind: Behind = { state: 'hung', excepted: false, closing: false, closingText: '已恢复', untold };
const alive = { state: 'registered', closedAt: null };
const closed = { state: 'closed', closedAt: 1 };
const cancelled = { state: 'cancelled', closedAt: 1 };
const namesOf = (...asked: Parameters<typeof stepsBehind>): string[] =>
  stepsBehind(...asked).map(({ action }) => action);

describe('what brings a ticket up to its incident', () => {
  it.each<[string, Partial<Behind>, typeof closed | typeof alive, string[]]>([
    ['tells what was not told, in order', {}, alive, ['tell_incident', 'tell_incident']],
    ['nothing when everything is told', { untold: [] }, alive, []],
    ['nothing for who has closed it already', {}, closed, []],
    ['hangs what has gathered', { state: 'gathered', untold: [] }, alive, ['hang']],
    ['hangs it before it tells', { state: 'gathered' }, alive, ['hang', 'tell_incident', 'tell_incident']],
    ['hangs what was answered on the spot', { state: 'gathered' }, closed, ['hang']],
    ['leaves a cancelled one alone', { state: 'gathered', closing: true }, cancelled, []],
    ['tells, then closes', { closing: true }, alive, ['tell_incident', 'tell_incident', 'close_with_incident']],
    ['lets an excepted one live', { closing: true, excepted: true, untold: [] }, alive, ['leave_incident']],
    ['closes nothing twice', { closing: true }, closed, ['leave_incident']],
    ['takes a cancelled one off', { closing: true }, cancelled, ['leave_incident']],
  ])('%s', (_name, more, ticket, steps) => {
    expect(namesOf({ ...behind, ...more }, ticket)).toEqual(steps);
  });

  it('never closes what is excepted or over, and always ends what is closing', () => {
    const any = fc.record({
      state: fc.constantFrom('gathered' as const, 'hung' as const),
      excepted: fc.boolean(),
      closing: fc.boolean(),
      closingText: fc.string(),
      untold: fc.constantFrom(untold, []),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(alive, closed), (given, ticket) => {
        const names = namesOf(given, ticket);
        if (given.excepted || ticket.closedAt !== null) expect(names).not.toContain('close_with_incident');
        const last = names.at(-1) ?? '';
        expect(['close_with_incident', 'leave_incident'].includes(last)).toBe(given.closing);
      }),
    );
  });
});
