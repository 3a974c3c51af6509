import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReversalOutcomes } from '../../src/modules/reversals/reversal.outcomes.js';
import type { ReversalRow } from '../../src/modules/reversals/reversals.store.js';
import { putReversal, reversal } from '../support/books.js';
import { ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { request } from '../support/reversal-work.js';

const later = new Date('2026-11-23T09:01:00+08:00');

/** Whoever stood still for longer than a reversal was theirs may wake up when another sending is on its way (F10). */
describe('what comes of a sending', () => {
  let hotline: Hotline;
  let outcomes: ReversalOutcomes;

  beforeAll(async () => {
    hotline = await Hotline.start();
    outcomes = hotline.app.get(ReversalOutcomes);
  });
  afterAll(() => hotline.stop());

  /** One that is past its 72 hours, sent twice. @returns its row as it was after the first sending */
  async function sentTwice(): Promise<ReversalRow> {
    const openedAt = '2026-11-10T09:00:00+08:00';
    const row = reversal({ status: 'sent', state: 'executing', openedAt, sentAt: openedAt, settledAt: null });
    const id = await putReversal(hotline, row);
    await hotline.sql.rows({ text: 'UPDATE reversals SET sendings = 1 WHERE id = $1' }, [id]);
    const text = `SELECT r.*, o.code AS outlet_code FROM reversals r JOIN outlets o ON o.id = r.outlet_id WHERE r.id = $1`;
    const [first] = await hotline.sql.rows<ReversalRow>({ text }, [id]);
    if (!first) throw new Error('It is not there');
    await hotline.sql.rows({ text: 'UPDATE reversals SET sendings = 2 WHERE id = $1' }, [id]);
    return first;
  }

  const statusOf = async ({ id }: ReversalRow): Promise<string | undefined> =>
    (await hotline.sql.rows<{ status: string }>({ text: 'SELECT status FROM reversals WHERE id = $1' }, [id]))[0]
      ?.status;

  const toldLate: Record<string, (row: ReversalRow) => Promise<boolean>> = {
    'a refusal': (row) => outcomes.refused(row, 'not_allowed'),
    'no answer': (row) => outcomes.unknown(row, later),
    'the end of patience': (row) => outcomes.forPeople(row),
    'the end of its time': (row) => outcomes.expired(row, ['sent', 'unknown']),
  };

  it.each(Object.keys(toldLate))('says nothing of the next one: %s', async (what) => {
    const row = await sentTwice();
    expect(await toldLate[what]?.(row)).toBe(false);
    expect(await statusOf(row)).toBe('sent');
    expect(await toldLate[what]?.({ ...row, sendings: 2 })).toBe(true);
    expect(await statusOf(row)).not.toBe('sent');
  });

  it('counts, whichever it was, when the money has moved; and once', async () => {
    const row = await sentTwice();
    expect(await outcomes.done(row, later.getTime())).toBe(true);
    expect(await outcomes.done({ ...row, sendings: 2 }, later.getTime())).toBe(false);
    expect(await statusOf(row)).toBe('done');
    const booked = { text: 'SELECT amount_fen FROM ledger_entries WHERE reversal_id = $1' };
    expect(await hotline.sql.rows(booked, [row.id])).toHaveLength(2);
  });

  it('stays what it is when a note is written after its time: it still has to be ended', async () => {
    const agent = await hotline.as('agent1');
    const rechargedAt = new Date(hotline.clock.now() - 71.5 * 3_600_000).toISOString();
    const what = { serial: 'CZ-NOTE', phone: '13800000077', amount: '50.00', rechargedAt };
    const { id: outletId } = (await hotline.sql.row<{ id: string }>({
      text: `SELECT id FROM outlets WHERE code = 'XL001'`,
    })) ?? { id: '' };
    const ticket = ok<Ticket>(await agent.post('/api/tickets', request(what, { outletId })));
    hotline.clock.advance(3_600_000);
    await agent.acts(ticket, 'note', { text: '网点没有再来电' });
    const [row] = await hotline.sql.rows({ text: 'SELECT status FROM reversals WHERE id = $1' }, [ticket.id]);
    expect(row).toEqual({ status: 'open' });
  });
});
