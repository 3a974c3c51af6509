import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { ClockBook } from '../../src/modules/clocks/index.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { at } from '../support/clocks.js';
import { Hotline } from '../support/hotline.js';
import { calendarOf, changeOf, typhoon } from '../support/rules.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('a node that has not heard of new rules yet', () => {
  let hotline: Hotline;
  let slow: Hotline;
  let admin: Client;
  let agent: Client;
  let slowAgent: Client;
  let dispatch: object;

  beforeAll(async () => {
    hotline = await Hotline.start();
    slow = await Hotline.start({ beside: hotline });
    // What a node is for a moment, this one is for good.
    jest.spyOn(slow.app.get(ClockBook), 'reload').mockResolvedValue();
    admin = await hotline.as('admin1');
    agent = await hotline.as('agent1');
    slowAgent = await slow.as('agent1');
    dispatch = { departmentIds: [(await branch(hotline)).department.market] };
    await stopWork('2026-11-24');
  });
  afterAll(async () => {
    await slow?.stop();
    await hotline?.stop();
  });

  const stopWork = async (day: string): Promise<void> => {
    const change = changeOf(await calendarOf(admin), [typhoon(day)]);
    await admin.put('/api/calendar', { ...change, reason: '台风停工' }).expect(200);
  };
  const open = (client: Client): Promise<Ticket> => openTicket(client, consultation({ contactName: '王五', dispatch }));
  const later = async (ms: number): Promise<void> => {
    hotline.clock.advance(ms);
    await hotline.fireDue();
  };
  /** Where the handling clock ends as it is stored, the order's and the timer's time with it. */
  const stored = async ({ id }: Ticket): Promise<number[]> => {
    const text = `SELECT c.due_at AS clock, w.due_at AS "order", m.due_at AS timer FROM clocks c
                  JOIN work_orders w ON w.id = c.order_id JOIN timers m ON m.subject_id = c.id WHERE c.ticket_id = $1`;
    const [row] = await hotline.sql.rows<{ clock: Date; order: Date; timer: Date }>({ text }, [id]);
    return row ? [row.clock.getTime(), row.order.getTime(), row.timer.getTime()] : [];
  };
  const old = [at('24T09:00'), at('24T09:00'), at('24T03:00')];
  const right = [at('25T09:00'), at('25T09:00'), at('25T03:00')];

  it('has its clocks set right a little later, and nothing else is touched', async () => {
    const [late, sound] = [await open(slowAgent), await open(agent)];
    expect([await stored(late), await stored(sound)]).toEqual([old, right]);
    await later(5_000);
    expect([await stored(late), await stored(sound)]).toEqual([right, right]);
    expect(ok<Ticket>(await agent.get(`/api/tickets/${sound.id}`)).version).toBe(sound.version);
    hotline.clock.set(at('23T09:00'));
  });

  it('has them set right also when the rules change again meanwhile', async () => {
    const late = await open(slowAgent);
    await stopWork('2026-12-31');
    expect(await stored(late)).toEqual(right);
    const later2 = await open(slowAgent);
    await later(5_000);
    expect(await stored(later2)).toEqual(right);
    hotline.clock.set(at('23T09:00'));
  });

  it('a ticket in somebody’s hands is come back for', async () => {
    await stopWork('2026-12-30');
    const [held, free] = [await open(slowAgent), await open(slowAgent)];
    const outside = new pg.Client({ connectionString: hotline.config.databaseUrl });
    await outside.connect();
    await outside.query('BEGIN');
    await outside.query('SELECT FROM tickets WHERE id = $1 FOR UPDATE', [held.id]);
    await later(5_000);
    expect([await stored(held), await stored(free)]).toEqual([old, right]);
    await outside.query('ROLLBACK');
    await outside.end();
    await later(1_000);
    expect(await stored(held)).toEqual(right);
  });

  it('a start counts anew when the rules are not those of the last count, and only then', async () => {
    const isToCount = async (): Promise<boolean> => {
      const node = await Hotline.start({ beside: hotline });
      await node.stop();
      return (await hotline.sql.rows({ text: `SELECT FROM timers WHERE kind = 'clocks.recount'` })).length > 0;
    };
    await later(5_000);
    expect(await isToCount()).toBe(false);
    await hotline.sql.rows({ text: `UPDATE clocks_counted_under SET rules = 'of an earlier release'` });
    expect(await isToCount()).toBe(true);
    await later(5_000);
    expect(await isToCount()).toBe(false);
  });
});
