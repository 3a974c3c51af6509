import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '../support/client.js';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { password } from '../support/hotline.js';
import { type Answer, Insistent } from '../support/insistent.js';
import type { ServerProcess } from '../support/process.js';
import { expectSound, gate, ReversalStand } from '../support/reversal-stand.js';

jest.setTimeout(180_000);

/** How long a reversal stays with who has taken it, when nobody gives it back. */
const leaseSeconds = 30;
const fewestReplacements = 6;
/** Whoever replaces a node kills it when it takes much longer: people who go on asking must not hold it. */
const endsWithinMs = 8_000;

describe('a hotline whose nodes are replaced one after the other (F6)', () => {
  let database: TestDatabase;
  let stand: ReversalStand;
  /** Two versions differ in their settings at least: neither may rely on what the other waits for. */
  let old: ServerProcess;
  let young: ServerProcess;
  let agents: [Insistent, Insistent];

  beforeAll(async () => {
    database = await cloneTemplate();
    stand = await ReversalStand.on(database.url);
    old = stand.node({ GATEWAY_TIMEOUT_MS: '2000' });
    young = stand.node({ GATEWAY_TIMEOUT_MS: '4000', GATEWAY_LOST_AFTER_MS: '9000', DATABASE_POOL: '6' });
    await old.start();
    agents = [await Insistent.signIn(old, 'agent1'), await Insistent.signIn(old, 'agent2')];
  });
  afterEach(() => stand.gateway.calm());
  afterAll(async () => {
    await stand?.close();
    await database?.drop();
  });

  it('what is at the carrier is brought to its end by the node that is told to end, which takes nothing new', async () => {
    const tickets = await stand.many(6, agents);
    const late = await stand.prepared(agents[0]);
    const person = new Client(old.url);
    await person.signIn('agent1', password);
    const { passed, open } = gate();
    stand.gateway.onMoved = () => passed;
    await stand.executed(tickets, agents);
    await stand.until(() => stand.gateway.books.size === tickets.length);
    const ended = old.stop();
    await stand.until(async () => (await fetch(`${old.url}/health/ready`)).status === 503);
    expect((await person.act(late, 'execute')).status).toBe(503);
    open();
    await ended;
    expect(await stand.statuses(tickets)).toEqual({ done: tickets.length });
    expect(await stand.recordOf(late)).toEqual({ status: 'open', sendings: 0, booked: [], ends: 0 });

    await young.start();
    await stand.executed([late], [agents[0].at(young)]);
    await stand.allDone([late], leaseSeconds / 2);
    await expectSound(stand, young);
    await old.start();
  });

  it('what the carrier does not answer is handed over as unknown, and asked for by the next well before the lease ends', async () => {
    await young.stop();
    const tickets = await stand.many(4, agents);
    const before = stand.gateway.books.size;
    stand.gateway.onMoved = () => new Promise(() => undefined);
    await stand.executed(tickets, agents);
    await stand.until(() => stand.gateway.books.size === before + tickets.length);
    await old.stop();
    expect(await stand.statuses(tickets)).toEqual({ unknown: tickets.length });
    stand.gateway.calm();
    await young.start();
    await stand.allDone(tickets, leaseSeconds / 2);
    expect(stand.cameFor(tickets)).toHaveLength(tickets.length);
    await expectSound(stand, young);
    await old.start();
  });

  it('under load, again and again: none is lost, doubled or stuck', async () => {
    const tickets: Answer[] = [];
    const perLane = 12;
    stand.gateway.onMoved = () => pause(40);
    const lane = async (agent: Insistent): Promise<void> => {
      for (let round = 0; round < perLane; round += 1) {
        const ticket = await stand.prepared(agent);
        tickets.push(ticket);
        await stand.floor.pressedAtOnce([agent, agent.at(round % 2 ? old : young)], ticket);
      }
    };
    const people = [...agents, ...agents.map((agent) => agent.at(young))];
    let over = false;
    const work = Promise.all([...people, ...people].map(lane)).finally(() => {
      over = true;
    });
    let replaced = 0;
    let slowest = 0;
    for (; !over; replaced += 1) {
      const server = replaced % 2 ? young : old;
      const last = stand.gateway.came.length;
      await stand.until(() => over || stand.gateway.came.length > last + 2);
      const told = performance.now();
      await server.stop();
      slowest = Math.max(slowest, performance.now() - told);
      await server.start();
    }
    await work;
    await stand.allDone(tickets, leaseSeconds / 2);
    expect(tickets).toHaveLength(perLane * 2 * people.length);
    expect(replaced).toBeGreaterThanOrEqual(fewestReplacements);
    expect(slowest).toBeLessThan(endsWithinMs);
    // Nobody was killed: every sending was brought to its end by its own node.
    for (const ticket of tickets) expect(await stand.recordOf(ticket)).toMatchObject({ status: 'done', sendings: 1 });
    expect(stand.cameFor(tickets)).toHaveLength(tickets.length);
    await expectSound(stand, old);
  });
});
