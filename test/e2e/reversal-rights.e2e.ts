import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Response } from 'supertest';
import { ReversalExecution } from '../../src/modules/reversals/reversal.execution.js';
import { ReversalLookUp } from '../../src/modules/reversals/reversal.look-up.js';
import type { ReversalRow } from '../../src/modules/reversals/reversals.store.js';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { People } from '../support/people.js';
import { callTo, recharged, takenIn } from '../support/reversal-work.js';
import { look } from '../support/steps.js';
import { waitFor } from '../support/wait-for.js';

/** What a node remembers of a person, at the longest: the news of a change usually comes long before. */
const rememberedMs = 3_000;

const due = `SELECT r.*, o.code AS outlet_code FROM reversals r JOIN outlets o ON o.id = r.outlet_id
             WHERE r.next_at < clock_timestamp() + interval '1 second'`;

/** Who lets money move, by which step, and how each may lose the right to. */
const deciders = {
  execute: { who: 'agent1', otherRole: { roles: ['auditor'], departmentIds: [] } },
  carry_out: { who: 'manager-xinluo2', otherRole: { roles: ['channel_supervisor'] } },
} as const;
type Step = keyof typeof deciders;

interface Loss {
  step: Step;
  loss: string;
  change: object;
  answer: [number, string];
}

/** F9: a step is decided by the right that holds when it is taken; the sending that follows is the system's own. */
describe('the right to let money move, lost', () => {
  let hotline: Hotline;
  let other: Hotline;
  let people: People;

  beforeAll(async () => {
    // Without its timers: what a step has left to the worker is done when the test says so.
    hotline = await Hotline.start({ realTime: true });
    other = await Hotline.start({ realTime: true, beside: hotline });
    people = await People.of(hotline);
  });
  // Each test begins a month of its own: the outlet's limit is none of its matters.
  const newMonth = () => hotline.sql.rows({ text: `UPDATE reversals SET opened_at = opened_at - interval '40 days'` });
  beforeEach(newMonth);
  afterEach(async () => {
    for (const [name, before] of lost) {
      const { version } = await people.find(name);
      ok(await people.change({ ...before, version }, {}));
    }
    lost.clear();
  });
  afterAll(async () => {
    await other?.stop();
    await hotline?.stop();
  });

  const lost = new Map<string, Awaited<ReturnType<People['find']>>>();

  /** An administrator changes somebody, until the test is over. */
  async function loses(name: string, change: object): Promise<Response> {
    const before = await people.find(name);
    lost.set(name, before);
    return people.change(before, change);
  }

  const losses: Loss[] = [
    { step: 'execute', loss: 'is deactivated', change: { active: false }, answer: [401, 'access.not_signed_in'] },
    {
      step: 'execute',
      loss: 'has another role',
      change: deciders.execute.otherRole,
      answer: [403, 'access.not_allowed'],
    },
    { step: 'carry_out', loss: 'is deactivated', change: { active: false }, answer: [401, 'access.not_signed_in'] },
    {
      step: 'carry_out',
      loss: 'has another role',
      change: deciders.carry_out.otherRole,
      answer: [403, 'flow.not_your_role'],
    },
  ];

  /** The worker, once: everything that is due is looked up, sent or asked for. */
  async function work(): Promise<void> {
    for (const row of await hotline.sql.rows<ReversalRow>({ text: due })) {
      if (row.status === 'open') await hotline.app.get(ReversalLookUp).look(row);
      else await hotline.app.get(ReversalExecution).goOn(row);
    }
  }

  /** A request that waits for this one step. */
  async function ready(step: Step): Promise<Ticket> {
    const agent = await hotline.as('agent2');
    const what = await recharged(agent, { state: step === 'execute' ? 'normal' : 'suspended' });
    const ticket = await takenIn(agent, what);
    await work();
    if (step === 'execute') {
      const call = await callTo(agent, what.phone);
      return agent.acts(ticket, 'contact', { result: 'agrees', callId: call.id });
    }
    const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    const file = ok<{ id: string }>(await agent.upload('/api/files', '担保书.pdf', bytes));
    await agent.acts(ticket, 'letter', { files: [file.id] });
    return (await hotline.as('manager-xinluo1')).acts(ticket, 'sign', { result: 'signed' });
  }

  /** What the carrier has moved and what is booked, and who let it be moved. */
  async function money({ id, number }: Ticket, step: Step) {
    const [row] = await hotline.sql.rows<{ moved: number; booked: number[]; by: string[]; status: string }>(
      {
        text: `SELECT status, (SELECT count(*)::int FROM sandbox_reversals WHERE number = $2) AS moved,
                 ARRAY(SELECT amount_fen::int FROM ledger_entries WHERE reversal_id = $1 ORDER BY place) AS booked,
                 ARRAY(SELECT u.username::text FROM timeline_entries e JOIN users u ON u.id = e.actor_id
                       WHERE e.ticket_id = $1 AND e.kind = $3) AS by
               FROM reversals WHERE id = $1`,
      },
      [id, number, step],
    );
    return row;
  }

  const movedOnce = (step: Step) => ({ status: 'done', moved: 1, booked: [5_000, -5_000], by: [deciders[step].who] });
  const untouched = { status: 'open', moved: 0, booked: [], by: [] };

  it.each(losses)('after the step ($step): who took it $loss; the decision stands and is sent once', async (one) => {
    const { step, change } = one;
    const ticket = await ready(step);
    const decider = await hotline.as(deciders[step].who);
    ok(await decider.act(ticket, step));
    ok(await loses(deciders[step].who, change));
    expect(await money(ticket, step)).toMatchObject({ status: 'queued', moved: 0 });
    await work();
    await work();
    expect(await money(ticket, step)).toEqual(movedOnce(step));
  });

  it.each(losses)('before the step ($step): who has the page open $loss; it is refused, nothing moves', async (one) => {
    const { step, change, answer } = one;
    const ticket = await ready(step);
    const decider = await hotline.as(deciders[step].who);
    const page = await look(decider, ticket);
    expect(page.actions.find(({ name }) => name === step)).toMatchObject({ allowed: true });
    ok(await loses(deciders[step].who, change));
    const refused = await decider.act(page, step);
    expect([refused.status, refused.body.code]).toEqual(answer);
    await work();
    expect(await money(ticket, step)).toEqual(untouched);
  });

  it('is refused for a county that is not one’s own any more, as if there were no such request', async () => {
    const ticket = await ready('carry_out');
    const manager = await hotline.as(deciders.carry_out.who);
    const page = await look(manager, ticket);
    ok(await loses(deciders.carry_out.who, { countyId: people.idOf('county', 'changting') }));
    const refused = await manager.act(page, 'carry_out');
    expect([refused.status, refused.body.code]).toEqual([404, 'ticket.not_found']);
    await work();
    expect(await money(ticket, 'carry_out')).toEqual(untouched);
  });

  it('is known at the other node too, when the news arrives', async () => {
    const ticket = await ready('carry_out');
    const manager = await other.as(deciders.carry_out.who);
    const page = await look(manager, ticket);
    ok(await loses(deciders.carry_out.who, { active: false }));
    const changed = performance.now();
    await waitFor(async () => (await manager.get(`/api/tickets/${ticket.id}`)).status === 401);
    expect(performance.now() - changed).toBeLessThan(rememberedMs / 2);
    expect((await manager.act(page, 'carry_out')).status).toBe(401);
    await work();
    expect(await money(ticket, 'carry_out')).toEqual(untouched);
  });

  const changes: { name: string; change: () => object; answer: [number, string] }[] = [
    { name: 'is deactivated', change: () => ({ active: false }), answer: [401, 'access.not_signed_in'] },
    { name: 'has another role', change: () => deciders.carry_out.otherRole, answer: [403, 'access.not_allowed'] },
    {
      name: 'has another county',
      change: () => ({ countyId: people.idOf('county', 'changting') }),
      answer: [403, 'access.not_allowed'],
    },
  ];

  it.each(changes)('at a node that has not heard that who decides $name, the step is refused', async (one) => {
    const ticket = await ready('carry_out');
    // A transaction that goes on holds back the news of everything that commits after it began.
    await hotline.sql.dataSource.transaction(async (entities) => {
      await entities.query('SELECT pg_current_xact_id()');
      const signedInAt = performance.now();
      const manager = await other.as(deciders.carry_out.who);
      await look(manager, ticket);
      ok(await loses(deciders.carry_out.who, one.change()));
      const refused = await manager.act(ticket, 'carry_out');
      expect([refused.status, refused.body.code]).toEqual(one.answer);
      // It is the step that was looked at again: the page itself is still shown by what the node remembers.
      const page = await manager.get(`/api/tickets/${ticket.id}`);
      if (performance.now() - signedInAt < rememberedMs) expect(page.status).toBe(200);
    });
    await work();
    expect(await money(ticket, 'carry_out')).toEqual(untouched);
  });

  it('is known at the other node without any news, as soon as what it remembers is too old', async () => {
    const ticket = await ready('carry_out');
    const manager = await other.as(deciders.carry_out.who);
    // A transaction that goes on holds back the news of everything that commits after it began.
    const refusedAfter = await hotline.sql.dataSource.transaction(async (entities) => {
      await entities.query('SELECT pg_current_xact_id()');
      await look(manager, ticket);
      ok(await loses(deciders.carry_out.who, { active: false }));
      const changed = performance.now();
      await waitFor(async () => (await manager.get(`/api/tickets/${ticket.id}`)).status === 401);
      return performance.now() - changed;
    });
    expect(refusedAfter).toBeLessThan(rememberedMs + 500);
    expect((await manager.act(ticket, 'carry_out')).status).toBe(401);
    expect(await money(ticket, 'carry_out')).toEqual(untouched);
  });

  /** A row that others wait for, until it is let go. */
  async function held<Result>(text: string, id: string, work: () => Promise<Result>): Promise<Result> {
    return hotline.sql.dataSource.transaction(async (manager) => {
      await manager.query(text, [id]);
      return work();
    });
  }

  const somebodyWaits = async (): Promise<boolean> => {
    const text = `SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()`;
    return (await hotline.sql.rows({ text })).length > 0;
  };

  /** One of the two came first: the step and its money once, or neither. */
  async function oneOrder(ticket: Ticket, answer: Response, step: Step): Promise<void> {
    expect([200, 401]).toContain(answer.status);
    await work();
    await work();
    expect(await money(ticket, step)).toEqual(answer.status === 200 ? movedOnce(step) : untouched);
  }

  it('while the step waits to be written: the change is first, and the step is refused', async () => {
    const ticket = await ready('carry_out');
    const manager = await hotline.as(deciders.carry_out.who);
    await look(manager, ticket);
    const pressed = await held('SELECT FROM tickets WHERE id = $1 FOR UPDATE', ticket.id, async () => {
      const answer = manager.act(ticket, 'carry_out').then((one) => one);
      await waitFor(somebodyWaits);
      ok(await loses(deciders.carry_out.who, { active: false }));
      return { answer };
    });
    const answer = await pressed.answer;
    expect(answer.status).toBe(401);
    await oneOrder(ticket, answer, 'carry_out');
  });

  it('while the step is written first: it counts, and the next one is refused', async () => {
    const [ticket, next] = [await ready('carry_out'), await ready('carry_out')];
    const manager = await hotline.as(deciders.carry_out.who);
    const { id } = await people.find(deciders.carry_out.who);
    const changing = await held('SELECT FROM users WHERE id = $1 FOR SHARE', id, async () => {
      const change = loses(deciders.carry_out.who, { active: false });
      await waitFor(somebodyWaits);
      ok(await manager.act(ticket, 'carry_out'));
      return { change };
    });
    ok(await changing.change);
    expect((await manager.act(next, 'carry_out')).status).toBe(401);
    await work();
    await work();
    expect(await money(ticket, 'carry_out')).toEqual(movedOnce('carry_out'));
    expect(await money(next, 'carry_out')).toEqual(untouched);
  });

  it('at the same moment, again and again: the step and its money once, or neither', async () => {
    const statuses: number[] = [];
    // Who presses is earlier or later than the change by so many milliseconds; each round goes nearer to where it tips.
    let [offset, step, isNear] = [0, 8, false];
    for (let round = 0; round < 12; round += 1) {
      await newMonth();
      const ticket = await ready('carry_out');
      const manager: Client = await hotline.as(deciders.carry_out.who);
      await look(manager, ticket);
      const change = async (): Promise<number> => {
        await sleep(Math.max(0, -offset));
        ok(await loses(deciders.carry_out.who, { active: false }));
        return performance.now();
      };
      const press = async (): Promise<{ pressedAt: number; answer: Response }> => {
        await sleep(Math.max(0, offset));
        return { pressedAt: performance.now(), answer: await manager.act(ticket, 'carry_out') };
      };
      const [changedAt, { pressedAt, answer }] = await Promise.all([change(), press()]);
      isNear ||= statuses.length > 0 && statuses.at(-1) !== answer.status;
      statuses.push(answer.status);
      await oneOrder(ticket, answer, 'carry_out');
      // Once the change has been told nothing is accepted any more.
      if (answer.status === 200) expect(pressedAt).toBeLessThan(changedAt);
      ok(await people.change(await people.find(deciders.carry_out.who), { active: true }));
      step = isNear ? Math.max(1, step / 2) : step * 2;
      offset += answer.status === 200 ? step : -step;
    }
    expect(new Set(statuses)).toEqual(new Set([200, 401]));
  });
});
