import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Stream } from '../../src/platform/events/stream.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { Screen } from '../support/screen.js';
import { branch, consultation, openTicket } from '../support/work.js';

const writers = 8;
const topic = 'queue:open';

/** A console that reconnects as the real one does: it goes on from the last position it was told, wherever it comes in. */
class Console {
  readonly positions: string[] = [];
  private screen: Screen | null = null;
  private last: string | undefined;
  resets = 0;

  constructor(private readonly cookie: string) {}

  async connect(node: Hotline): Promise<void> {
    this.disconnect();
    const screen = await Screen.open(node.url, { cookie: this.cookie });
    const looked = await screen.look([topic], this.last);
    if (!looked.ok) throw new Error(looked.code);
    this.screen = screen;
    // What was replayed came before the answer; with nothing heard yet, the answer says where to go on.
    this.last = screen.position ?? looked.position;
  }

  disconnect(): void {
    if (!this.screen) return;
    this.screen.close();
    this.positions.push(...this.screen.events.map((event) => event.position));
    this.last = this.screen.position ?? this.last;
    this.resets += this.screen.resets.length;
    this.screen = null;
  }

  async until(position: string): Promise<void> {
    const { screen } = this;
    await screen?.until(
      () => screen.events.some((event) => event.position === position) || this.positions.includes(position),
      position,
    );
  }
}

describe('the stream under many writers', () => {
  let hotline: Hotline;
  let agent: Client;
  let tickets: Ticket[];

  beforeAll(async () => {
    hotline = await Hotline.start();
    const ids = await branch(hotline);
    agent = await hotline.as('agent1');
    tickets = [];
    for (let index = 0; index < writers; index += 1)
      tickets.push(await openTicket(agent, consultation({ outletId: ids.outlet.XL001 })));
  });
  afterAll(() => hotline?.stop());

  /** People at work: each keeps changing a ticket until told to stop. */
  const write = async (ticket: Ticket, isOver: () => boolean): Promise<void> => {
    let { version } = ok<Ticket>(await agent.get(`/api/tickets/${ticket.id}`));
    while (!isOver()) version = ok<Ticket>(await agent.act({ id: ticket.id, version }, 'note', { text: 'x' })).version;
  };

  /** Transactions that commit long after they wrote their event: others with higher numbers come before them. */
  const writeSlowly = async (isOver: () => boolean): Promise<void> => {
    const client = new pg.Client({ connectionString: hotline.config.databaseUrl });
    await client.connect();
    while (!isOver()) {
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO events (at, type, topics, audience, subject_kind, subject_id, data)
         VALUES (now(), 'ticket.changed', $1, '{"hotline": true}', 'ticket', $2, '{}')`,
        [[topic], tickets[0]?.id],
      );
      await pause(Math.random() * 60);
      await client.query(Math.random() < 0.1 ? 'ROLLBACK' : 'COMMIT');
    }
    await client.end();
  };

  /** All that was committed since a place, in commit order, as positions. */
  const committedSince = async (from: string): Promise<string[]> => {
    const [epoch, tx, id] = from.split('.');
    const rows = await hotline.sql.rows<{ position: string }>(
      {
        text: `SELECT $1 || '.' || tx || '.' || id AS position FROM events
               WHERE topics && $4 AND (tx, id) > ($2::xid8, $3::bigint) ORDER BY tx, id`,
      },
      [epoch, tx, id, [topic]],
    );
    return rows.map((row) => row.position);
  };

  /** Nothing missed, nothing twice, nothing out of order, whatever happened to the connection. */
  async function staysWhole(
    consoles: readonly Console[],
    nodes: readonly Hotline[],
    disturb: () => Promise<void>,
    finish: () => Hotline,
  ): Promise<void> {
    const probe = await Screen.open(hotline.url, { cookie: agent.cookie });
    const looked = await probe.look([topic]);
    probe.close();
    const start = looked.ok ? looked.position : '';
    for (const [index, console] of consoles.entries()) await console.connect(nodes[index % nodes.length] ?? hotline);
    let over = false;
    const isOver = (): boolean => over;
    const work = Promise.all([
      ...tickets.map((ticket) => write(ticket, isOver)),
      writeSlowly(isOver),
      writeSlowly(isOver),
    ]);
    try {
      await disturb();
    } finally {
      over = true;
      await work;
    }
    const committed = await committedSince(start);
    expect(committed.length).toBeGreaterThan(200);
    for (const console of consoles) {
      await console.connect(finish());
      await console.until(committed.at(-1) ?? '');
      console.disconnect();
      const from = committed.indexOf(console.positions[0] ?? '');
      expect(from).toBeGreaterThanOrEqual(0);
      expect(console.positions).toEqual(committed.slice(from));
      expect(console.resets).toBe(0);
    }
  }

  it('the tenth transaction comes after the ninth, though its text stands before', async () => {
    const before = [9, 10, 99, 100, 9_999, 10_000];
    const reader = hotline.app.get(Stream);
    await hotline.sql.rows(
      {
        text: `INSERT INTO events (tx, at, type, topics, audience, subject_kind, subject_id, data)
               SELECT (tx::text)::xid8, now(), 'ticket.changed', '{digits}', '{"hotline": true}', 'ticket', $2, '{}'
               FROM unnest($1::int[]) AS tx`,
      },
      [[...before].reverse(), tickets[0]?.id],
    );
    const told = await reader.replay({ tx: 0n, id: 0n }, { tx: 20_000n, id: 0n }, ['digits'], 100);
    expect(told.map(({ place }) => Number(place.tx))).toEqual(before);
  });

  it('connections break at any moment', async () => {
    const consoles = [new Console(agent.cookie), new Console(agent.cookie), new Console(agent.cookie)];
    await staysWhole(
      consoles,
      [hotline],
      async () => {
        for (let round = 0; round < 40; round += 1) {
          await pause(Math.random() * 100);
          const console = consoles[round % consoles.length];
          if (Math.random() < 0.5) {
            console?.disconnect();
            await pause(Math.random() * 100);
          }
          await console?.connect(hotline);
        }
      },
      () => hotline,
    );
  }, 300_000);

  it('the server is stopped and started again', async () => {
    const consoles = [new Console(agent.cookie), new Console(agent.cookie)];
    let node = await Hotline.start({ beside: hotline });
    await staysWhole(
      consoles,
      [node],
      async () => {
        for (let round = 0; round < 4; round += 1) {
          await pause(400);
          await node.stop();
          for (const console of consoles) console.disconnect();
          node = await Hotline.start({ beside: hotline });
          for (const console of consoles) await console.connect(node);
        }
      },
      () => node,
    );
    await node.stop();
  }, 300_000);

  it('consoles wander between two nodes, one of which hears of the other’s changes only later', async () => {
    const consoles = [new Console(agent.cookie), new Console(agent.cookie)];
    const other = await Hotline.start({ beside: hotline });
    const nodes = [hotline, other];
    await staysWhole(
      consoles,
      nodes,
      async () => {
        for (let round = 0; round < 60; round += 1) {
          await pause(Math.random() * 60);
          await consoles[round % 2]?.connect(nodes[Math.floor(Math.random() * 2)] ?? hotline);
        }
      },
      () => other,
    );
    await other.stop();
  }, 300_000);
});
