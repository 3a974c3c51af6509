import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Client, ok } from '../support/client.js';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { password } from '../support/hotline.js';
import { type Answer, Insistent } from '../support/insistent.js';
import { openOutlets, type Shop } from '../support/outlets.js';
import { ServerProcess } from '../support/process.js';
import { ReversalFloor } from '../support/reversal-floor.js';
import { type Case, setMood } from '../support/reversal-work.js';

jest.setTimeout(900_000);

const count = 1_000;
const fewestKills = 14;
/** Nearly all of the time goes into waiting: for the carrier to answer a look-up, and for the server to come back. */
const lanes = 40;
/** A server lives for so many answers at most: on a slow machine it gets as far as on a fast one. */
const answersOfLife = 900;
const hour = 3_600_000;
const token = 'only-for-the-tests';
/** How long after its sending an order of this carrier may still be carried out: less than until it counts as lost. */
const lateMs = 1_500;
const lostAfterMs = 5_000;
const waitsMs = 1_000;
/** From the sending to the work on a machine that is busy. */
const onTheWayMs = 2_000;
/** Longer than what a killed node had taken stays its own: else every one of those would go to people at its first question. */
const giveUpAfterMs = 45_000;
/** MO-10: a killed node's hold, and giving up; or three sendings that get lost. */
const settledWithinMs = 90_000;

/** One after the other, and round again. The last is longer than the product waits. */
const moods = [
  {
    delayMs: 40,
    loseBefore: 0.08,
    loseAfter: 0.1,
    nonsense: 0.08,
    refuse: 0.04,
    late: { share: 0.1, afterMs: lateMs },
  },
  { loseAfter: 0.6, delayMs: 100 },
  {},
  { loseBefore: 0.5 },
  { delayMs: 20 },
  { late: { share: 0.6, afterMs: lateMs }, refuse: 0.2 },
  {},
  { nonsense: 0.5, delayMs: 20 },
  { delayMs: 1.5 * waitsMs },
];

type Kind = 'plain' | 'partial' | 'twice' | 'poor' | 'late' | 'ending';

/** What kind of request the one at a place is: one in ten is asked for twice at once, one in ten ends meanwhile … */
function kindAt(index: number): Kind {
  if (index % 25 === 3) return 'late';
  if (index % 20 === 0) return 'poor';
  if (index % 10 === 1) return 'twice';
  if (index % 10 === 7) return 'ending';
  return index % 10 === 2 ? 'partial' : 'plain';
}

const sinceRechargeMs: Record<Kind, (index: number) => number> = {
  plain: () => hour,
  partial: () => hour,
  twice: () => 2 * hour,
  poor: () => hour,
  late: () => 72 * hour + 3_600,
  // From before it can be looked up until well after it was sent.
  ending: (index) => 72 * hour - (600 + (index % 97) * 160),
};

interface Row extends pg.QueryResultRow {
  id: string;
  number: string;
  serial: string;
  status: string;
  state: string;
  sendings: number;
  amount: number;
  recharge: number;
  deadline: Date;
  sent: Date | null;
  entries: string[];
  booked: number[];
}

interface Moved extends pg.QueryResultRow {
  number: string;
  serial: string;
  amount: number;
  at: Date;
}

describe('a thousand reversals with a carrier that lies and a server that is killed', () => {
  const databases: TestDatabase[] = [];
  const connections: pg.Client[] = [];
  let folder: string;
  let sandbox: ServerProcess;
  let server: ServerProcess;
  let ours: pg.Client;
  let theirs: pg.Client;
  let carrier: Client;
  let shops: Shop[];
  let agents: Insistent[];
  const floor = new ReversalFloor();
  let kills = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-reversals-'));
    databases.push(await cloneTemplate(), await cloneTemplate());
    const [ourDatabase, theirDatabase] = databases.map(({ url }) => url);
    [ours, theirs] = await Promise.all([connect(ourDatabase ?? ''), connect(theirDatabase ?? '')]);
    shops = await openOutlets(ours, count / 8);
    // The carrier is another product on another database; of its own gateway nothing is asked.
    sandbox = new ServerProcess({
      DATABASE_URL: theirDatabase ?? '',
      DATA_DIR: folder,
      GATEWAY_URL: 'http://127.0.0.1:9',
      GATEWAY_TOKEN: token,
    });
    await sandbox.start();
    carrier = new Client(sandbox.url);
    server = new ServerProcess({
      DATABASE_URL: ourDatabase ?? '',
      DATA_DIR: folder,
      GATEWAY_URL: `${sandbox.url}/sandbox/recharge-gateway`,
      GATEWAY_TOKEN: token,
      GATEWAY_TIMEOUT_MS: String(waitsMs),
      GATEWAY_LOST_AFTER_MS: String(lostAfterMs),
      GATEWAY_GIVE_UP_AFTER_MS: String(giveUpAfterMs),
    });
    await server.start();
    agents = await Promise.all(['agent1', 'agent2'].map((name) => Insistent.signIn(server, name)));
  });
  afterAll(async () => {
    await server?.stop();
    await sandbox?.stop();
    for (const connection of connections) await connection.end();
    for (const database of databases) await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  async function connect(url: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    connections.push(client);
    await client.connect();
    return client;
  }

  /** A recharge in the carrier's books. */
  async function recharge(index: number, shop: Shop): Promise<Case> {
    const kind = kindAt(index);
    const what: Case = {
      serial: `CZ-${index}`,
      phone: `138${10_000_000 + index}`,
      amount: `${50 + (index % 37)}.${10 + (index % 90)}`,
      rechargedAt: new Date(Date.now() - sinceRechargeMs[kind](index)).toISOString(),
    };
    const { phone } = what;
    const balance = kind === 'poor' ? '1.00' : '500.00';
    await carrier.post('/sandbox/recharge-gateway/numbers', { phone, state: 'normal', balance }).expect(204);
    await carrier.post('/sandbox/recharge-gateway/recharges', { ...what, outletCode: shop.code }).expect(204);
    return what;
  }

  const shopAt = (index: number): Shop => at(shops, index);
  const agentAt = (index: number): Insistent => at(agents, index);

  async function play(index: number): Promise<void> {
    const kind = kindAt(index);
    const [shop, agent] = [shopAt(index), agentAt(index)];
    const what = await recharge(index, shop);
    const more = kind === 'partial' ? { topic: 'wrong_amount', fields: { intendedAmount: '20.05' } } : {};
    const asking = kind === 'twice' ? agents : [agent];
    const opened = await Promise.all(asking.map((one) => floor.open(one, what, shop, more)));
    const tickets = opened.filter((one) => typeof one !== 'string');
    expect(tickets).toHaveLength(1);
    for (const refusal of opened.filter((one) => typeof one === 'string'))
      expect(refusal).toBe('reversal.serial_taken');
    const ticket = tickets[0];
    if (!ticket) return;
    if (kind === 'late') expect(ticket.state).toBe('expired');
    else if (await floor.agreed(agent, ticket, what)) await floor.pressedAtOnce(agents, ticket);
  }

  /** What the carrier has refused without a reason that lasts is pressed again, by both. */
  async function pressAgain(upTo: number): Promise<void> {
    const { rows } = await ours.query<Answer>(
      `SELECT t.id, t.version, t.number FROM tickets t JOIN reversals r ON r.id = t.id WHERE r.status = 'failed' AND r.sendings < $1
         AND (SELECT e.change->>'refusal' FROM timeline_entries e WHERE e.ticket_id = t.id AND e.kind = 'went_failed' ORDER BY e.id DESC LIMIT 1) = 'not_allowed'`,
      [upTo],
    );
    for (const row of rows) await floor.pressedAtOnce(agents, row);
  }

  async function changeMoods(signal: AbortSignal): Promise<void> {
    for (let round = 0; !signal.aborted; round += 1) {
      await setMood(carrier, at(moods, round));
      await pause(400 + Math.random() * 1_200);
    }
  }

  async function killAgainAndAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const last = Insistent.posted + Math.random() * answersOfLife;
      while (Insistent.posted < last && !signal.aborted) await pause(Math.random() * 20);
      await server.kill();
      kills += 1;
      await server.start();
    }
  }

  async function pressAgainAndAgain(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await pressAgain(2);
      await pause(500);
    }
  }

  /** Whatever comes of the work, the trouble ends with it. */
  async function amidTrouble(work: () => Promise<void>): Promise<void> {
    const over = new AbortController();
    const trouble = Promise.all([changeMoods, killAgainAndAgain, pressAgainAndAgain].map((make) => make(over.signal)));
    try {
      await work();
    } finally {
      over.abort();
      await trouble;
    }
  }

  /** @returns how long it took until nothing was under way any more, in milliseconds */
  async function settled(): Promise<number> {
    const began = Date.now();
    for (;;) {
      const { rows } = await ours.query<{ status: string; left: number }>(
        `SELECT status, count(*)::int AS left FROM reversals WHERE status IN ('queued', 'sent', 'unknown') GROUP BY status`,
      );
      if (rows.length === 0) return Date.now() - began;
      if (Date.now() - began > settledWithinMs) throw new Error(`Still under way: ${JSON.stringify(rows)}`);
      await pause(200);
    }
  }

  it(`${count} of them, at least ${fewestKills} kills: every fen is where the record says, once`, async () => {
    await amidTrouble(async () => {
      let next = 0;
      const lane = async (): Promise<void> => {
        try {
          while (next < count) await play(next++);
        } finally {
          next = count;
        }
      };
      const ended = await Promise.allSettled(Array.from({ length: lanes }, lane));
      for (const one of ended) if (one.status === 'rejected') throw one.reason;
    });

    await setMood(carrier, {});
    const first = await settled();
    await pressAgain(4);
    const tookMs = Math.max(first, await settled());

    const [book, money] = [await readOurs(), await readTheirs()];
    allPlayed(book);
    moneyAgrees(book, money);
    nothingTwice(book, money);
    nothingLate(book, money);
    timelinesTellWhatWasAcknowledged(book);
    await bookedSoundly(book);
    await askedOnceMore(book);
    console.log(summary(book, money, tookMs));
  });

  async function readOurs(): Promise<Row[]> {
    const { rows } = await ours.query<Row>(
      `SELECT r.id, r.number, r.serial, r.status, t.state, r.sendings, r.amount_fen::int AS amount, r.recharge_fen::int AS recharge,
         r.deadline_at AS deadline, r.sent_at AS sent,
         ARRAY(SELECT e.kind FROM timeline_entries e WHERE e.ticket_id = r.id ORDER BY e.id) AS entries,
         ARRAY(SELECT l.amount_fen::int FROM ledger_entries l WHERE l.movement = r.number ORDER BY l.place) AS booked
       FROM reversals r JOIN tickets t ON t.id = r.id`,
    );
    return rows;
  }

  const readTheirs = async (): Promise<Moved[]> =>
    (await theirs.query<Moved>('SELECT number, serial, amount_fen::int AS amount, at FROM sandbox_reversals')).rows;

  /** Every recharge has one request, and each is at an end, failed for the agent to decide, or with people. */
  function allPlayed(book: readonly Row[]): void {
    expect(new Set(book.map(({ serial }) => serial)).size).toBe(count);
    expect(book).toHaveLength(count);
    const ends: Record<string, string> = {
      reversed: 'done',
      expired: 'ended',
      failed: 'failed',
      manual_review: 'manual',
    };
    expect(book.filter(({ state, status }) => ends[state] !== status)).toEqual([]);
    const late = book.filter(({ serial }) => kindAt(Number(serial.slice(3))) === 'late');
    expect(late.filter(({ state, sendings }) => state !== 'expired' || sendings > 0)).toEqual([]);
    const poor = book.filter(({ serial }) => kindAt(Number(serial.slice(3))) === 'poor');
    expect(poor.filter(({ status }) => status === 'done')).toEqual([]);
    // The faults were bad enough to be worth it, and not so bad that people had to do the work.
    const done = book.filter(({ status }) => status === 'done');
    expect(done.length).toBeGreaterThan(count * 0.6);
    expect(book.filter(({ sendings }) => sendings > 1).length).toBeGreaterThan(10);
    expect(kills).toBeGreaterThanOrEqual(fewestKills);
    expect(Insistent.lost).toBeGreaterThan(kills / 2);
  }

  /** To the fen, number by number; only what people are to find out may be in their books alone. */
  function moneyAgrees(book: readonly Row[], money: readonly Moved[]): void {
    const moved = new Map(money.map((one) => [one.number, one]));
    for (const { number, serial, status, amount, booked } of book) {
      if (status === 'manual') expect({ number, booked }).toEqual({ number, booked: [] });
      else if (status === 'done') {
        expect({ number, booked }).toEqual({ number, booked: [amount, -amount] });
        expect(moved.get(number)).toMatchObject({ serial, amount });
      } else expect({ number, booked, moved: moved.get(number) }).toEqual({ number, booked: [], moved: undefined });
    }
    const known = new Set(book.map(({ number }) => number));
    expect(money.filter(({ number }) => !known.has(number))).toEqual([]);
    const manual = new Set(book.filter(({ status }) => status === 'manual').map(({ number }) => number));
    const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
    expect(sum(book.flatMap(({ booked }) => booked.slice(0, 1)))).toBe(
      sum(money.filter(({ number }) => !manual.has(number)).map(({ amount }) => amount)),
    );
  }

  function nothingTwice(book: readonly Row[], money: readonly Moved[]): void {
    expect(new Set(money.map(({ serial }) => serial)).size).toBe(money.length);
    const recharged = new Map(book.map(({ serial, recharge: fen }) => [serial, fen]));
    expect(money.filter(({ serial, amount }) => amount > (recharged.get(serial) ?? 0))).toEqual([]);
  }

  /** The intent is never past the 72 hours, the work only by what an order in flight may take. */
  function nothingLate(book: readonly Row[], money: readonly Moved[]): void {
    expect(book.filter(({ sent, deadline }) => sent && sent > deadline)).toEqual([]);
    const deadlines = new Map(book.map(({ number, deadline }) => [number, deadline.getTime()]));
    const allowed = lateMs + onTheWayMs;
    expect(money.filter(({ number, at: when }) => when.getTime() > (deadlines.get(number) ?? 0) + allowed)).toEqual([]);
  }

  /** What a console was told is there once; what was not told is not there; each permission to send has one end. */
  function timelinesTellWhatWasAcknowledged(book: readonly Row[]): void {
    const steps = new Set(['open', 'contact', 'look_up', 'execute']);
    for (const { id, number, status, sendings, entries } of book) {
      const kept = entries.filter((kind) => steps.has(kind)).toSorted();
      expect({ number, kept }).toEqual({ number, kept: floor.acknowledged.of(id) });
      const times = (kind: string): number => entries.filter((one) => one === kind).length;
      expect({ number, reversed: times('went_reversed') }).toEqual({ number, reversed: status === 'done' ? 1 : 0 });
      // Each permission to send has one end; time may only have run out for the last one, or where nothing was under way.
      const ended = times('went_reversed') + times('went_failed') + times('went_manual_review');
      const left = times('execute') - ended;
      expect({ number, status, left }).toEqual({ number, status, left: status === 'ended' && left === 1 ? 1 : 0 });
      expect(times('went_expired')).toBeLessThanOrEqual(status === 'ended' ? 1 : 0);
      if (status === 'done') expect(sendings).toBeGreaterThanOrEqual(1);
    }
    expect(floor.acknowledged.ids.length).toBe(book.length);
  }

  async function bookedSoundly(book: readonly Row[]): Promise<void> {
    const supervisor = new Client(server.url);
    await supervisor.signIn('supervisor1', password);
    expect(ok(await supervisor.get('/api/ledger/verification'))).toMatchObject({
      sound: true,
      sum: '0.00',
      entries: 2 * book.filter(({ status }) => status === 'done').length,
      faults: [],
    });
    const { rows: days } = await theirs.query<{ day: string }>(
      `SELECT DISTINCT (at AT TIME ZONE 'Asia/Shanghai')::date::text AS day FROM sandbox_reversals`,
    );
    for (const { day } of days) ok(await supervisor.post('/api/reconciliations', { day }));
    const { rows } = await ours.query<{ number: string; kind: string }>(
      'SELECT number, kind FROM reconciliation_differences WHERE settled_at IS NULL',
    );
    const manual = new Set(book.filter(({ status }) => status === 'manual').map(({ number }) => number));
    expect(rows.filter(({ number, kind }) => kind !== 'state' || !manual.has(number))).toEqual([]);
  }

  /** Another request for what was reversed comes as far as the gate, and no further. */
  async function askedOnceMore(book: readonly Row[]): Promise<void> {
    const whole = book.filter(({ status, amount, recharge: all }) => status === 'done' && amount === all);
    for (const { serial } of whole.filter((one) => kindAt(Number(one.serial.slice(3))) === 'twice').slice(0, 5)) {
      const index = Number(serial.slice(3));
      const { rows } = await theirs.query<{ phone: string; fen: number; at: Date }>(
        'SELECT phone, amount_fen::int AS fen, at FROM sandbox_recharges WHERE serial = $1',
        [serial],
      );
      const [known] = rows;
      if (!known) throw new Error(`${serial} is gone`);
      const what = {
        serial,
        phone: known.phone,
        amount: (known.fen / 100).toFixed(2),
        rechargedAt: known.at.toISOString(),
      };
      const again = await floor.open(agentAt(index), what, shopAt(index));
      if (typeof again === 'string') throw new Error(again);
      expect(await floor.agreed(agentAt(index), again, what)).not.toBeNull();
      expect(await floor.pressedAtOnce(agents, again)).toBe(0);
    }
    expect((await readTheirs()).length).toBe(new Set((await readTheirs()).map(({ serial }) => serial)).size);
  }

  function summary(book: readonly Row[], money: readonly Moved[], tookMs: number): string {
    const states = [...new Set(book.map(({ state }) => state))];
    const counts = states.map((state) => `${book.filter((row) => row.state === state).length} ${state}`).join(', ');
    const again = book.filter(({ sendings }) => sendings > 1).length;
    return `${book.length} reversals (${counts}), ${money.length} moved, ${kills} kills, ${Insistent.lost} answers lost, ${again} sent more than once, at rest after ${tookMs} ms`;
  }
});

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('There is none');
  return item;
}
