import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compare, type Difference, type OurReversal, type TheirReversal } from './compare.policy.js';

const day = '2026-11-22';
const before = '2026-11-21';
const after = '2026-11-23';

const our = (more: Partial<OurReversal> = {}): OurReversal => ({
  id: 'a',
  number: 'FX1',
  serial: 'S1',
  phone: '13800000001',
  status: 'done',
  bookedFen: 5_000,
  day,
  ...more,
});
const their = (more: Partial<TheirReversal> = {}): TheirReversal => ({
  number: 'FX1',
  serial: 'S1',
  phone: '13800000001',
  amountFen: 5_000,
  day,
  ...more,
});
const kinds = (differences: readonly Difference[]): string[] => differences.map((one) => `${one.number}:${one.kind}`);

describe('our books against the gateway’s statement', () => {
  it('agree when both have moved the same', () => {
    expect(compare(day, [our()], [their()])).toEqual([]);
    expect(compare(day, [], [])).toEqual([]);
  });

  it('tells money that only we have moved, with what we have', () => {
    expect(compare(day, [our()], [])).toEqual([{ kind: 'only_ours', number: 'FX1', ours: our(), theirs: null }]);
  });

  it('tells money moved by a number that is none of ours', () => {
    expect(compare(day, [], [their()])).toEqual([{ kind: 'only_theirs', number: 'FX1', ours: null, theirs: their() }]);
  });

  it.each([{ amountFen: 4_999 }, { amountFen: 5_001 }, { phone: '13800000002' }, { serial: 'S2' }])(
    'tells another sum, number or recharge: %j',
    (more) => {
      expect(kinds(compare(day, [our()], [their(more)]))).toEqual(['FX1:amount']);
    },
  );

  it('counts a number that the statement names twice as twice the money', () => {
    expect(compare(day, [our()], [their(), their()])).toMatchObject([
      { kind: 'amount', theirs: { amountFen: 10_000 } },
    ]);
  });

  it.each(['open', 'queued', 'sent', 'unknown', 'manual', 'failed', 'ended'])('tells what we have as %s', (status) => {
    const own = our({ status, bookedFen: null, day: null });
    expect(kinds(compare(day, [own], [their()]))).toEqual(['FX1:state']);
  });

  it('tells what we call done without having booked it', () => {
    expect(kinds(compare(day, [our({ bookedFen: null })], [their()]))).toEqual(['FX1:state']);
  });

  it('asks nothing of what neither has moved', () => {
    expect(compare(day, [our({ status: 'failed', bookedFen: null, day: null })], [])).toEqual([]);
  });
});

describe('around midnight', () => {
  it('the gateway at 23:59:59, we on the next day: no difference on either day', () => {
    const [own, line] = [our({ day }), their({ day: before })];
    expect(compare(day, [own], [line])).toEqual([]);
    expect(compare(before, [own], [line])).toEqual([]);
  });

  it('the gateway’s clock ahead of ours: no difference on either day', () => {
    const [own, line] = [our({ day }), their({ day: after })];
    expect(compare(day, [own], [line])).toEqual([]);
    expect(compare(after, [own], [line])).toEqual([]);
  });

  it('another sum is told once, on the gateway’s day', () => {
    const [own, line] = [our({ day }), their({ day: before, amountFen: 1 })];
    expect(compare(day, [own], [line])).toEqual([]);
    expect(kinds(compare(before, [own], [line]))).toEqual(['FX1:amount']);
  });

  it('what belongs to a day around it is not told here', () => {
    expect(compare(day, [our({ day: after })], [their({ number: 'X', day: after })])).toEqual([]);
  });
});

describe('always', () => {
  const days = fc.constantFrom(before, day, after);
  const numbers = fc.constantFrom('FX1', 'FX2', 'FX3');
  const own = fc
    .record({ number: numbers, day: fc.option(days), bookedFen: fc.option(fc.constantFrom(1, 2)) })
    .map((more) => our({ ...more, status: more.bookedFen === null ? 'unknown' : 'done' }));
  const line = fc.record({ number: numbers, day: days, amountFen: fc.constantFrom(1, 2) }).map((more) => their(more));
  const books = fc.uniqueArray(own, { selector: (one) => one.number });
  const lines = fc.uniqueArray(line, { selector: (one) => one.number });

  it('everything unequal is told on exactly one of the days, and nothing equal on any', () => {
    fc.assert(
      fc.property(books, lines, (ours, theirs) => {
        const told = [before, day, after].flatMap((one) => kinds(compare(one, ours, theirs)));
        const numbersTold = told.map((text) => text.split(':')[0]).toSorted();
        const unequal = ['FX1', 'FX2', 'FX3'].filter((number) => {
          const [o, t] = [ours.find((one) => one.number === number), theirs.find((one) => one.number === number)];
          return t ? t.amountFen !== o?.bookedFen : o !== undefined && o.day !== null;
        });
        expect(numbersTold).toEqual(unequal);
      }),
    );
  });
});
