import { describe, expect, it } from '@jest/globals';
import { isMaskedUnlike, unlikeOf } from './unlike';

const ours = { status: 'done', amount: '50.00', phone: '138****0012', serial: 'S1', day: '2026-11-21' };
const theirs = { amount: '50.00', phone: '138****0012', serial: 'S1', day: '2026-11-21' };

describe('what two sides do not agree on', () => {
  it.each([
    ['the amount', { ...theirs, amount: '49.99' }, ['amount'], false],
    ['the number, where it is seen', { ...theirs, phone: '139****0012' }, ['phone'], false],
    ['the number, where it is masked', theirs, ['phone'], true],
    ['amount and recharge', { ...theirs, amount: '1.00', serial: 'S2' }, ['amount', 'serial'], false],
  ])('%s', (_, other, unlike, masked) => {
    const difference = { kind: 'amount', ours, theirs: other } as const;
    expect([unlikeOf(difference), isMaskedUnlike(difference)]).toEqual([unlike, masked]);
  });

  it('is the state, and nothing where one side is missing', () => {
    expect(unlikeOf({ kind: 'state', ours: { ...ours, amount: null }, theirs })).toEqual(['status']);
    expect(unlikeOf({ kind: 'only_ours', ours, theirs: null })).toEqual([]);
    expect(unlikeOf({ kind: 'only_theirs', ours: null, theirs })).toEqual([]);
  });
});
