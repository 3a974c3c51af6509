import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type LedgerVerdict, verifyLedger } from '../../src/modules/reversals/ledger/verify-ledger.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { violatedConstraint } from '../../src/platform/http/idempotency.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { book, putBooked, putReversal, reversal, StatedGateway } from '../support/books.js';

interface Entry {
  place: number;
  movement: string;
  account: string;
  amount: string;
  previous: string;
  hash: string;
}

describe('the ledger', () => {
  let hotline: Hotline;
  let auditor: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    StatedGateway.behind(hotline);
    auditor = await hotline.as('auditor1');
    for (let index = 0; index < 5; index += 1) await putBooked(hotline, reversal({ number: `L${index}` }));
    // A reconciliation writes down the head as it is.
    ok(await auditor.post('/api/reconciliations', { day: '2026-11-22' }));
    await hotline.sql.rows({ text: 'CREATE TABLE untouched AS SELECT * FROM ledger_entries' });
  });
  afterAll(() => hotline?.stop());

  const run = (...texts: string[]): Promise<void> =>
    hotline.app.get(UnitOfWork).run(async (tx) => {
      for (const text of texts) await tx.rows({ text });
    });
  /** As somebody who is above all triggers. */
  const tamper = (...texts: string[]): Promise<void> => run('SET LOCAL session_replication_role = replica', ...texts);
  const refusal = async (work: Promise<unknown>): Promise<string | null> =>
    violatedConstraint(await work.then(() => null).catch((error: unknown) => error));
  const verdict = (): Promise<LedgerVerdict> => verifyLedger(hotline.sql);
  const faults = async (): Promise<string[]> => (await verdict()).faults.map(({ place, kind }) => `${place} ${kind}`);

  describe('as it was written', () => {
    it('is sound, balanced and chained', async () => {
      expect(await verdict()).toMatchObject({ entries: 10, headPlace: 10, sumFen: 0, faults: [] });
      const found = ok<Record<string, unknown>>(await auditor.get('/api/ledger/verification'));
      expect(found).toMatchObject({ sound: true, entries: 10, sum: '0.00', faultCount: 0, faults: [] });
    });

    it('is read newest first, page by page, with masked numbers', async () => {
      const first = ok<{ items: Entry[]; nextCursor: string }>(await auditor.get('/api/ledger?limit=6'));
      const last = ok<{ items: Entry[]; nextCursor: null }>(
        await auditor.get(`/api/ledger?limit=6&cursor=${first.nextCursor}`),
      );
      const entries = [...first.items, ...last.items];
      expect(entries.map(({ place }) => place)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(last.nextCursor).toBeNull();
      expect(entries.slice(0, 2)).toMatchObject([
        { movement: 'L4', account: 'customer:138****0012', amount: '-50.00' },
        { movement: 'L4', account: 'outlet:XL001', amount: '50.00' },
      ]);
      expect(entries[0]?.previous).toBe(entries[1]?.hash);
      expectProblem(await auditor.get('/api/ledger?cursor=WyJ4Il0'), 400, 'request.bad_cursor');
    });
  });

  describe('takes no movement', () => {
    it('twice', async () => {
      const row = reversal();
      const id = await putBooked(hotline, row);
      expect(await refusal(book(hotline, id, row))).toBe('ledger_entries_movement_account_key');
    });

    it('that is not balanced', async () => {
      const id = await putReversal(hotline, reversal());
      const half = `INSERT INTO ledger_entries (movement, reversal_id, account, amount_fen, at)
                    VALUES ('half', '${id}', 'outlet:XL001', 1, now())`;
      expect(await refusal(run(half))).toBe('ledger_balanced');
    });

    it('past its recharge, however many reversals share it and however many are booked at once', async () => {
      const [one, two, three] = ['M1', 'M2', 'M3'].map((number) =>
        reversal({ number, serial: 'shared', amountFen: 2_000 }),
      );
      if (!one || !two || !three) throw new Error('There are three');
      const ids: string[] = [];
      for (const row of [one, two, three]) ids.push(await putReversal(hotline, row));
      const ends = await Promise.all(
        [one, two, three].map((row, index) => refusal(book(hotline, ids[index] ?? '', row))),
      );
      expect(ends.toSorted()).toEqual(['ledger_within_recharge', null, null]);
    });

    it('to an account of another kind', async () => {
      const id = await putReversal(hotline, reversal());
      const text = `INSERT INTO ledger_entries (movement, reversal_id, account, amount_fen, at)
                    VALUES ('odd', '${id}', 'pocket:mine', 1, now()), ('odd', '${id}', 'customer:1', -1, now())`;
      expect(await refusal(run(text))).toBe('ledger_entries_account_check');
    });
  });

  it.each(['UPDATE ledger_entries SET amount_fen = 1', 'DELETE FROM ledger_entries', 'TRUNCATE ledger_entries'])(
    'is append-only: %s',
    async (text) => {
      await expect(run(text)).rejects.toThrow('append-only');
    },
  );

  describe('tells what was done to it', () => {
    beforeAll(async () => {
      await tamper('DELETE FROM ledger_entries', 'INSERT INTO ledger_entries SELECT * FROM untouched');
    });
    afterEach(async () => {
      await tamper('DELETE FROM ledger_entries', 'INSERT INTO ledger_entries SELECT * FROM untouched');
    });

    it('nothing, while nothing was', async () => {
      expect(await faults()).toEqual([]);
    });

    it.each([
      ['amount_fen', 'amount_fen + 1'],
      ['account', `'outlet:XL002'`],
      ['movement', `'L9'`],
      ['at', `at + interval '1 microsecond'`],
      ['reversal_id', '(SELECT reversal_id FROM untouched WHERE place = 5)'],
    ])('a changed %s', async (column, value) => {
      await tamper(`UPDATE ledger_entries SET ${column} = ${value} WHERE place = 3`);
      expect(await faults()).toEqual(['3 changed']);
    });

    it('one changed byte of a hash', async () => {
      await tamper('UPDATE ledger_entries SET hash = set_byte(hash, 7, get_byte(hash, 7) # 1) WHERE place = 4');
      expect(await faults()).toEqual(['4 changed', '5 unlinked']);
    });

    it('a row that was taken away', async () => {
      await tamper('DELETE FROM ledger_entries WHERE place = 5');
      expect(await faults()).toEqual(['5 missing']);
    });

    it('the first row, and the last two, that were taken away', async () => {
      await tamper('DELETE FROM ledger_entries WHERE place = 1');
      expect(await faults()).toEqual(['1 missing']);
      await tamper('DELETE FROM ledger_entries WHERE place > 8');
      expect(await faults()).toEqual(['1 missing', '10 truncated']);
    });

    it('everything taken away', async () => {
      await tamper('DELETE FROM ledger_entries');
      expect(await faults()).toEqual(['10 truncated']);
    });

    it('a row put in', async () => {
      await tamper(
        'UPDATE ledger_entries SET place = place + 100 WHERE place > 6',
        'UPDATE ledger_entries SET place = place - 99 WHERE place > 6',
        `INSERT INTO ledger_entries SELECT 7, 'X', reversal_id, account, 100, at, hash, sha256('x') FROM untouched WHERE place = 6`,
      );
      expect((await faults()).slice(0, 2)).toEqual(['7 changed', '8 unlinked']);
      expect(await verdict()).toMatchObject({ sumFen: 100 });
    });

    it('two rows that changed places', async () => {
      await tamper(
        'UPDATE ledger_entries SET place = 99 WHERE place = 4',
        'UPDATE ledger_entries SET place = 4 WHERE place = 7',
        'UPDATE ledger_entries SET place = 7 WHERE place = 99',
      );
      expect(await faults()).toEqual(['4 unlinked', '5 unlinked', '7 unlinked', '8 unlinked']);
    });

    it('a chain whose every hash was taken anew', async () => {
      const relink = `UPDATE ledger_entries e SET
          previous = coalesce((SELECT hash FROM ledger_entries b WHERE b.place = e.place - 1), '\\x00') WHERE place = `;
      const rehash = `UPDATE ledger_entries SET
          hash = ledger_hash(previous, place, movement, reversal_id, account, amount_fen, at) WHERE place = `;
      const places = [7, 8, 9, 10];
      await tamper(
        `UPDATE ledger_entries SET amount_fen = 2 * amount_fen WHERE place IN (7, 8)`,
        ...places.flatMap((place) => [relink + place, rehash + place]),
      );
      expect(await faults()).toEqual(['10 rewritten']);
      const found = ok<Record<string, unknown>>(await auditor.get('/api/ledger/verification'));
      expect(found).toMatchObject({ sound: false, faultCount: 1, faults: [{ place: 10, kind: 'rewritten' }] });
    });
  });

  it('is read through to its end, page by page', async () => {
    const row = reversal({ rechargeFen: 1_000_000, amountFen: 1 });
    const id = await putReversal(hotline, row);
    // Nothing real has so many entries of one reversal: summing them up for each would take a minute.
    await run('ALTER TABLE ledger_entries DISABLE TRIGGER ledger_sound');
    await run(`INSERT INTO ledger_entries (movement, reversal_id, account, amount_fen, at)
               SELECT 'page-' || n / 2, '${id}', CASE n % 2 WHEN 0 THEN 'outlet:XL001' ELSE 'customer:13812340012' END,
                 1 - 2 * (n % 2), now() FROM generate_series(0, 10999) n`);
    expect(await verdict()).toMatchObject({ entries: 11_010, headPlace: 11_010, sumFen: 0, faults: [] });
    await tamper('DELETE FROM ledger_entries WHERE place IN (5001, 10001)');
    expect(await faults()).toEqual(['5001 missing', '10001 missing']);
  });
});
