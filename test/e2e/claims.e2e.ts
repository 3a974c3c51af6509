import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import type { Client, Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

const rounds = 200;
const atOnce = 20;

describe('several people reach for the same work', () => {
  let hotline: Hotline;
  let agent: Client;
  let ids: Awaited<ReturnType<typeof branch>>;
  /** Twenty open windows of the people of Marketing. */
  let windows: Client[];

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
    const people = ['market1', 'market2', 'marketlead1'];
    windows = await Promise.all(
      Array.from({ length: atOnce }, (_, index) => hotline.as(people[index % people.length] ?? 'market1')),
    );
  });
  afterAll(() => hotline?.stop());

  const dispatched = (): Promise<Ticket> =>
    openTicket(
      agent,
      consultation({ outletId: ids.outlet.XL001, dispatch: { departmentIds: [ids.department.market] } }),
    );

  /** One got it; every other one was told who. @returns the winner's name */
  function oneWon(answers: readonly Response[], losersCode: string): string {
    const won = answers.filter((answer) => answer.status === 200);
    expect(won).toHaveLength(1);
    const name = won[0]?.body.orders[0].claimedBy.name as string;
    for (const answer of answers.filter((one) => one !== won[0])) {
      const problem = expectProblem(answer, 409, losersCode);
      expect(problem.detail).toContain(name);
      expect(problem.current).toMatchObject({ state: 'in_progress', version: 2 });
    }
    return name;
  }

  it(`${atOnce} claims at once, ${rounds} times: one has it, the others learn who`, async () => {
    const winners = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      const ticket = await dispatched();
      winners.add(
        oneWon(await Promise.all(windows.map((client) => client.act(ticket, 'claim'))), 'ticket.already_claimed'),
      );
      const after = await look(agent, ticket);
      expect(after.timeline.filter((entry) => entry.kind === 'claim')).toHaveLength(1);
      expect(after.version).toBe(2);
    }
    expect(winners.size).toBeGreaterThan(1);
  }, 600_000);

  it('an assignment against a claim: one of the two happened, and the timeline says which', async () => {
    const lead = windows[2] ?? agent;
    const claimer = windows[0] ?? agent;
    const market2 = String(windows[1]?.me.id);
    const seen = new Set<string>();
    for (let round = 0; round < 40; round += 1) {
      const ticket = await dispatched();
      const order = round % 2 === 0;
      const assign = () => lead.act(ticket, 'assign', { userId: market2 });
      const claim = () => claimer.act(ticket, 'claim');
      const answers = await Promise.all(order ? [assign(), claim()] : [claim(), assign()]);
      expect(answers.map((one) => one.status).toSorted()).toEqual([200, 409]);
      const after = await look(agent, ticket);
      const entry = after.timeline.at(-1);
      expect(after.orders[0]?.claimedBy?.name).toBe(entry?.kind === 'assign' ? '温雪梅' : '廖志鹏');
      seen.add(String(entry?.kind));
    }
    expect([...seen].toSorted()).toEqual(['assign', 'claim']);
  }, 300_000);

  it.each([
    ['recall', { reason: '派错部门' }, 'registered'],
    ['cancel', { reason: '网点撤回' }, 'cancelled'],
  ])(
    'a %s against a claim: never both',
    async (action, body, state) => {
      for (let round = 0; round < 20; round += 1) {
        const ticket = await dispatched();
        const [claimed, other] = await Promise.all([windows[0]?.act(ticket, 'claim'), agent.act(ticket, action, body)]);
        expect([claimed?.status, other.status].filter((status) => status === 200)).toHaveLength(1);
        expect((await look(agent, ticket)).state).toBe(other.status === 200 ? state : 'in_progress');
      }
    },
    300_000,
  );

  it('two answers at once: one is kept, the other is told, none is lost in silence', async () => {
    const ticket = await dispatched();
    const market = windows[0] ?? agent;
    const lead = windows[2] ?? agent;
    const claimed = await step(market, ticket, 'claim');
    const answers = await Promise.all([
      market.act(claimed, 'answer', { text: '甲' }),
      lead.act(claimed, 'answer', { text: '乙' }),
    ]);
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 409]);
    const kept = answers[0]?.status === 200 ? '甲' : '乙';
    expect(
      (await look(agent, ticket)).timeline.filter((entry) => entry.kind === 'answer').map((entry) => entry.text),
    ).toEqual([kept]);
  });
});
