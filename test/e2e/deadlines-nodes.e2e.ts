import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Client, ok, type Ticket } from '../support/client.js';
import { at, countFirings, firingsOf } from '../support/clocks.js';
import { Hotline } from '../support/hotline.js';
import { consultation, openTicket } from '../support/work.js';
import { waitFor } from '../support/wait-for.js';

const ticketCount = 30;

describe('clocks on two nodes', () => {
  let one: Hotline;
  let other: Hotline;
  let agent: Client;
  let outside: pg.Client;

  beforeAll(async () => {
    one = await Hotline.start();
    other = await Hotline.start({ beside: one });
    agent = await one.as('agent1');
  });
  afterAll(async () => {
    await other?.stop();
    await one?.stop();
  });
  beforeEach(async () => {
    one.clock.set(at('23T09:00'));
    outside = new pg.Client({ connectionString: one.config.databaseUrl });
    await outside.connect();
  });
  afterEach(() => outside.end());

  const seen = async (ticket: Ticket): Promise<Ticket> => ok(await agent.get(`/api/tickets/${ticket.id}`));
  const open = (): Promise<Ticket> => openTicket(agent, consultation({ contactName: '王五' }));

  it('race for every stage, and each happens exactly once', async () => {
    for (let made = 0; made < ticketCount; made += 1) await open();
    for (const time of ['09:22:30', '09:30:00.001', '09:45', '15:00', '17:00:00.001', '21:00']) {
      one.clock.set(at(`23T${time}`));
      await Promise.all([one.fireDue(), other.fireDue(), one.fireDue(), other.fireDue()]);
    }
    const firings = await countFirings(one);
    // Six stages of two clocks on each ticket, and no stage twice.
    expect(firings).toHaveLength(ticketCount * 6);
    expect(firings.filter(({ entries }) => entries !== 1)).toEqual([]);
    const [told] = await one.sql.rows<{ count: number }>({
      text: `SELECT count(*)::int FROM notifications n JOIN users u ON u.id = n.user_id
             WHERE u.username = 'agent1' AND n.kind IN ('clock_warn', 'clock_breach')`,
    });
    expect(told?.count).toBe(ticketCount * 4);
    const fired = await one.sql.rows<{ fired: number }>({ text: 'SELECT DISTINCT fired FROM clocks' });
    expect(fired).toEqual([{ fired: 3 }]);
  }, 60_000);

  it('one is killed in the middle of it: the other does what it left, and nothing twice', async () => {
    const tickets = [await open(), await open(), await open()];
    one.clock.set(at('23T09:23'));
    // Nobody can write an event now: the first node gets stuck inside its transaction, and dies there.
    await outside.query('BEGIN; LOCK TABLE events IN ACCESS EXCLUSIVE MODE');
    const dies = withoutLog(() => one.fireDue()).then(
      () => 'lived',
      () => 'died',
    );
    await waitFor(async () => {
      const killed = await other.sql.rows({
        text: `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%INSERT INTO tickets%'`,
      });
      return killed.length > 0;
    });
    expect(await dies).toBe('died');
    await outside.query('ROLLBACK');
    for (const ticket of tickets) expect(firingsOf(await seen(ticket))).toEqual([]);

    await other.fireDue();
    await one.fireDue();
    for (const ticket of tickets) expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
  });

  it('passes over a ticket that somebody holds, and comes back for it', async () => {
    const [held, free] = [await open(), await open()];
    one.clock.set(at('23T09:23'));
    await outside.query('BEGIN');
    await outside.query('SELECT FROM tickets WHERE id = $1 FOR UPDATE', [held.id]);
    await one.fireDue();
    expect(firingsOf(await seen(free))).toEqual(['dispatch:clock_warn']);
    expect(firingsOf(await seen(held))).toEqual([]);
    await outside.query('ROLLBACK');
    one.clock.advance(200);
    await other.fireDue();
    expect(firingsOf(await seen(held))).toEqual(['dispatch:clock_warn']);
  });

  it('a failure leaves nothing half done, and is made good later', async () => {
    const ticket = await open();
    await outside.query(`ALTER TABLE notifications ADD CONSTRAINT broken CHECK (kind <> 'clock_warn') NOT VALID`);
    one.clock.set(at('23T09:23'));
    await withoutLog(() => one.fireDue());
    const failed = await seen(ticket);
    expect(firingsOf(failed)).toEqual([]);
    expect(failed).toMatchObject({ level: 'calm', version: ticket.version });
    await outside.query('ALTER TABLE notifications DROP CONSTRAINT broken');
    one.clock.advance(1_000);
    await other.fireDue();
    expect(firingsOf(await seen(ticket))).toEqual(['dispatch:clock_warn']);
  });
});

/** The logged failure is the point of the test, not news. */
async function withoutLog(work: () => Promise<void>): Promise<void> {
  const write = process.stderr.write;
  process.stderr.write = () => true;
  try {
    await work();
  } finally {
    process.stderr.write = write;
  }
}
