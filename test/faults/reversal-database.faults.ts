import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { Client } from '../support/client.js';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { password } from '../support/hotline.js';
import { type Answer, Insistent } from '../support/insistent.js';
import { OwnDatabase } from '../support/own-database.js';
import type { ServerProcess } from '../support/process.js';
import { expectSound, gate, ReversalStand } from '../support/reversal-stand.js';

jest.setTimeout(180_000);

/** As many as a node works on side by side: so many are at the carrier at the same time. */
const lanes = 16;
const connections = 40;

const signIn = (server: ServerProcess): Promise<[Insistent, Insistent]> =>
  Promise.all([Insistent.signIn(server, 'agent1'), Insistent.signIn(server, 'agent2')]);

/** Holds every order at the carrier when its money has moved. @returns how to let it answer */
function heldWhenMoved(stand: ReversalStand): () => void {
  const { passed, open } = gate();
  stand.gateway.onMoved = () => passed;
  return open;
}

describe('a database that goes away while reversals are carried out (F4)', () => {
  let database: OwnDatabase;
  let stand: ReversalStand;
  let server: ServerProcess;
  let agents: [Insistent, Insistent];

  beforeAll(async () => {
    database = await OwnDatabase.start([`max_connections=${connections}`]);
    stand = await ReversalStand.on(database.url);
    server = stand.node();
    await server.start();
    agents = await signIn(server);
  });
  afterEach(() => stand.gateway.calm());
  afterAll(async () => {
    await stand?.close();
    await database?.drop();
  });

  const ready = async (): Promise<number> => (await fetch(`${server.url}/health/ready`)).status;

  it('books what has moved when it is back, by itself: stopped at once, while the carrier answers', async () => {
    const pressedAgain = await stand.prepared(agents[0]);
    const tickets = [pressedAgain, ...(await stand.many(lanes + 3, agents))];
    const answer = heldWhenMoved(stand);
    await stand.executed(tickets, agents);
    await stand.until(() => stand.gateway.books.size === lanes);
    await database.stopAtOnce();
    answer();
    // More people press meanwhile, and go on pressing: their consoles keep what they could not send.
    const pressed = stand.floor.pressedAtOnce(agents, pressedAgain);
    await stand.until(async () => (await ready()) === 503);
    expect(await (await fetch(`${server.url}/health/live`)).json()).toEqual({ status: 'ok' });
    await database.startAgain();
    // The carrier's word was lost on all of them; only the carrier and the intents know of the money.
    expect((await stand.statuses(tickets)).sent).toBeGreaterThanOrEqual(lanes);
    expect(await pressed).toBe(0);
    await stand.allDone(tickets);
    expect(stand.cameFor(tickets)).toHaveLength(tickets.length);
    await expectSound(stand, server);
  });

  it('loses no step that was told, and moves nothing twice: stopped at once in the midst of everything', async () => {
    const before = stand.gateway.came.length;
    const tickets: Answer[] = [];
    const lane = async (agent: Insistent): Promise<void> => {
      for (let round = 0; round < 4; round += 1) {
        const ticket = await stand.prepared(agent);
        tickets.push(ticket);
        await stand.floor.step(agent, ticket, 'execute', {});
      }
    };
    const work = Promise.all([...agents, ...agents, ...agents].map(lane));
    for (const orders of [3, 9, 15]) {
      await stand.until(() => stand.gateway.came.length >= before + orders);
      await database.stopAtOnce();
      await database.startAgain();
    }
    await work;
    await stand.letGo();
    await stand.allDone(tickets, 90);
    expect(tickets).toHaveLength(24);
    expect(server.hasEnded).toBe(false);
    expect(await ready()).toBe(200);
    await expectSound(stand, server);
  });

  it('gives no connection any more: people are told to come again, what has moved is booked once it does', async () => {
    const spare = await stand.prepared(agents[0]);
    const others = await stand.many(8, agents);
    const person = new Client(server.url);
    await person.signIn('agent1', password);
    const answer = heldWhenMoved(stand);
    const before = stand.gateway.books.size;
    await stand.executed(others, agents);
    await stand.until(() => stand.gateway.books.size === before + others.length);
    const free = await takenAway();
    try {
      answer();
      expect(await ready()).toBe(503);
      const refused = await person.act(spare, 'execute');
      expect([refused.status, refused.body.code]).toEqual([503, 'server.busy']);
      expect(refused.headers['retry-after']).toBe('1');
    } finally {
      await free();
    }
    await stand.until(async () => (await ready()) === 200);
    expect(await stand.recordOf(spare)).toEqual({ status: 'open', sendings: 0, booked: [], ends: 0 });
    await stand.executed([spare], agents);
    await stand.letGo();
    await stand.allDone([spare, ...others]);
    await expectSound(stand, server);
  });

  /** Takes every connection that the server has to give, those of the product too. @returns how to give them back */
  async function takenAway(): Promise<() => Promise<void>> {
    const taken: pg.Client[] = [];
    const takeOne = async (): Promise<boolean> => {
      const client = new pg.Client({ connectionString: database.directUrl, application_name: 'the test' });
      client.on('error', () => undefined);
      try {
        await client.connect();
        taken.push(client);
        return true;
      } catch {
        return false;
      }
    };
    await takeOne();
    const theirs = `SELECT pid, pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend'
      AND application_name <> 'the test'`;
    // A session that was ended gives its place up a moment later, and the product asks for it at once.
    for (let quiet = 0; quiet < 3;) {
      while (await takeOne());
      const left = (await taken[0]?.query(theirs))?.rows.length ?? 0;
      quiet = left > 0 ? 0 : quiet + 1;
    }
    return async () => {
      await Promise.all(taken.map((client) => client.end()));
    };
  }
});

describe('a database that refuses to write, or lets wait (F4)', () => {
  let database: TestDatabase;
  let stand: ReversalStand;
  let server: ServerProcess;
  let agents: [Insistent, Insistent];

  beforeAll(async () => {
    database = await cloneTemplate();
    stand = await ReversalStand.on(database.url);
    server = stand.node({ DATABASE_POOL: '4' });
    await server.start();
    agents = await signIn(server);
  });
  afterEach(async () => {
    stand.gateway.calm();
    await stand.sql.query('DROP FUNCTION IF EXISTS refuse_for_test CASCADE; DROP SEQUENCE IF EXISTS refused_for_test');
  });
  afterAll(async () => {
    await stand?.close();
    await database?.drop();
  });

  /** @param times how often it refuses; what a sequence has counted is not undone with the transaction */
  async function refusing(code: string, trigger: string, times = 1_000_000): Promise<void> {
    await stand.sql.query(`
      CREATE SEQUENCE refused_for_test;
      CREATE FUNCTION refuse_for_test() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        IF nextval('refused_for_test') <= ${times} THEN RAISE EXCEPTION 'refused by the test' USING ERRCODE = '${code}'; END IF;
        RETURN NEW;
      END $$;
      ${trigger} EXECUTE FUNCTION refuse_for_test();`);
  }

  async function refusedTimes(): Promise<number> {
    const { rows } = await stand.sql.query<{ count: number }>(
      'SELECT (CASE WHEN is_called THEN last_value ELSE 0 END)::int AS count FROM refused_for_test',
    );
    return rows[0]?.count ?? 0;
  }

  const booking = 'CREATE TRIGGER a_test BEFORE INSERT ON ledger_entries FOR EACH ROW';
  const fullDisks: Record<string, string> = {
    'it is written': booking,
    'it commits':
      'CREATE CONSTRAINT TRIGGER a_test AFTER INSERT ON ledger_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW',
  };

  it.each(Object.keys(fullDisks))('books once what moved while the disk was full when %s', async (when) => {
    const tickets = await stand.many(6, agents);
    await refusing('53100', fullDisks[when] ?? '');
    await stand.executed(tickets, agents);
    await stand.until(async () => (await refusedTimes()) >= tickets.length);
    for (const rounds of [2, 3]) {
      await stand.letGo();
      await stand.until(async () => (await refusedTimes()) >= rounds * tickets.length);
    }
    for (const ticket of tickets)
      expect(await stand.recordOf(ticket)).toEqual({ status: 'sent', sendings: 1, booked: [], ends: 0 });
    expect(stand.cameFor(tickets)).toHaveLength(tickets.length);

    await stand.sql.query('DROP TRIGGER a_test ON ledger_entries');
    await stand.letGo();
    await stand.allDone(tickets);
    expect(stand.cameFor(tickets)).toHaveLength(tickets.length);
    await expectSound(stand, server);
  });

  const lostRaces = { '40001': 'serialization_failure', '40P01': 'deadlock_detected' };

  it.each(Object.entries(lostRaces))('after %s (%s) a booking is made once', async (code) => {
    const ticket = await stand.prepared(agents[0]);
    await refusing(code, booking, 1);
    await stand.executed([ticket], agents);
    await stand.until(async () => (await refusedTimes()) === 1);
    await stand.letGo();
    await stand.allDone([ticket]);
    expect(stand.cameFor([ticket])).toEqual([ticket.number]);
    await expectSound(stand, server);
  });

  it.each(Object.entries(lostRaces))(
    'after %s (%s) at the intent nothing has been sent yet; then once',
    async (code) => {
      const ticket = await stand.prepared(agents[0]);
      const intent = `CREATE TRIGGER a_test BEFORE UPDATE ON reversals FOR EACH ROW WHEN (OLD.status = 'queued' AND NEW.status = 'sent')`;
      await refusing(code, intent, 1);
      await stand.executed([ticket], agents);
      await stand.until(async () => (await refusedTimes()) === 1);
      expect(await stand.recordOf(ticket)).toEqual({ status: 'queued', sendings: 0, booked: [], ends: 0 });
      expect(stand.cameFor([ticket])).toEqual([]);
      await stand.letGo();
      await stand.allDone([ticket]);
      expect(stand.cameFor([ticket])).toEqual([ticket.number]);
      await expectSound(stand, server);
    },
  );

  it.each(Object.entries(lostRaces))('after %s (%s) a step is refused whole, and may be taken again', async (code) => {
    const ticket = await stand.prepared(agents[0]);
    const step = `CREATE TRIGGER a_test BEFORE UPDATE ON reversals FOR EACH ROW WHEN (OLD.status = 'open' AND NEW.status = 'queued')`;
    await refusing(code, step, 1);
    const person = new Client(server.url);
    await person.signIn('agent1', password);
    const pressed = person.with({ 'idempotency-key': randomUUID() });
    const refused = await pressed.act(ticket, 'execute');
    expect([refused.status, refused.body.code]).toEqual([503, 'server.busy']);
    const { body: now } = await person.get(`/api/tickets/${ticket.id}`);
    expect(now).toMatchObject({ version: ticket.version, state: ticket.state });
    expect(await stand.recordOf(ticket)).toEqual({ status: 'open', sendings: 0, booked: [], ends: 0 });

    expect((await pressed.act(ticket, 'execute')).status).toBe(200);
    stand.floor.acknowledged.add(ticket.id, 'execute');
    await stand.allDone([ticket]);
    expect(stand.cameFor([ticket])).toEqual([ticket.number]);
    await expectSound(stand, server);
  });

  it('whose locks keep every connection busy until they are given up: all is booked once, people come through', async () => {
    const spare = await stand.prepared(agents[0]);
    const others = await stand.many(9, agents);
    const answer = heldWhenMoved(stand);
    const before = stand.gateway.books.size;
    await stand.executed(others, agents);
    await stand.until(() => stand.gateway.books.size === before + others.length);
    const holder = new pg.Client({ connectionString: database.url });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE ledger_entries IN SHARE MODE');
    answer();
    await stand.until(async () => (await waiting()).length === 4);
    const first = await waiting();
    const pressed = stand.executed([spare], agents);
    // Whoever has waited longest for the lock is told so after ten seconds, and leaves the connection to the next.
    await stand.until(async () => (await waiting()).every((one) => !first.includes(one)));
    await holder.query('ROLLBACK');
    await holder.end();
    await pressed;
    await stand.letGo();
    await stand.allDone([spare, ...others]);
    expect(stand.cameFor(others)).toHaveLength(others.length);
    await expectSound(stand, server);
  });

  /** The transactions that wait for the ledger. */
  async function waiting(): Promise<string[]> {
    const { rows } = await stand.sql.query<{ one: string }>(
      `SELECT virtualtransaction AS one FROM pg_locks WHERE relation = 'ledger_entries'::regclass AND NOT granted`,
    );
    return rows.map(({ one }) => one);
  }
});
