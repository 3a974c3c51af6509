import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { clockOf, look, step } from '../support/steps.js';
import { branch, complaint, consultation, openTicket } from '../support/work.js';

const secret = {
  note: '内部：此网点上月已问过同样的问题',
  order: '请按新口径答复，勿外传',
  answer: '部门意见：按 3 号文执行',
  retort: '口径有误，请复核',
};

/** Whom the ticket of outlet XL001 in Xinluo, given to Marketing, concerns; everybody else must not even learn that it is there. */
const sees = {
  agent1: true,
  agent2: true,
  supervisor1: true,
  auditor1: true,
  market1: true,
  market2: true,
  marketlead1: true,
  support1: false,
  'office-xinluo1': false,
  'maintainer-xinluo1': false,
  'outlet-xl001': true,
  'outlet-xl002': false,
  'outlet-yd001': false,
  'manager-xinluo1': true,
  'chiefsup-xinluo1': true,
  'manager-yongding1': false,
  'chiefsup-yongding1': false,
} as const;
const names = Object.keys(sees) as (keyof typeof sees)[];

describe('whose records', () => {
  let hotline: Hotline;
  let ids: Awaited<ReturnType<typeof branch>>;
  let ticket: Ticket;
  let files: { shown: string; internal: string };
  const clients = new Map<string, Client>();

  const as = async (name: string): Promise<Client> => {
    const known = clients.get(name) ?? (await hotline.as(name));
    clients.set(name, known);
    return known;
  };
  const upload = async (client: Client, name: string): Promise<string> =>
    ok<{ id: string }>(await client.upload('/api/files', name, Buffer.from('业务口径'))).id;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    const agent = await as('agent1');
    const market = await as('market1');
    files = { shown: await upload(agent, 'reply.txt'), internal: await upload(agent, 'internal.txt') };
    ticket = await openTicket(agent, consultation({ outletId: ids.outlet.XL001, contactPhone: '15900001012' }));
    await step(agent, ticket, 'dispatch', { departmentIds: [ids.department.market], note: secret.order });
    await step(agent, ticket, 'note', { text: secret.note, files: [files.internal] });
    await step(market, ticket, 'claim');
    await step(market, ticket, 'note', { text: secret.retort });
    await step(agent, ticket, 'inform', { text: '正在与市场部核实，稍后回复您。', files: [files.shown] });
    ticket = await look(agent, ticket);
  });
  afterAll(() => hotline?.stop());

  /** 200 for whom it concerns, and the same 404 as for a thing that is not there for everybody else. */
  async function isForThoseWhoSee(
    ask: (client: Client) => Promise<Response>,
    code: string,
    but: Partial<Record<string, boolean>> = {},
  ) {
    for (const name of names) {
      const answer = await ask(await as(name));
      const may = but[name] ?? sees[name];
      expect({ name, status: answer.status }).toEqual({ name, status: may ? 200 : 404 });
      if (!may) expectProblem(answer, 404, code);
    }
  }

  it('the ticket and its timeline', async () => {
    await isForThoseWhoSee(async (client) => client.get(`/api/tickets/${ticket.id}`), 'ticket.not_found');
    await isForThoseWhoSee(async (client) => client.get(`/api/tickets/${ticket.id}/timeline`), 'ticket.not_found');
  });

  it('the list, whatever is asked for', async () => {
    for (const name of names) {
      for (const query of [
        '',
        `?q=${ticket.number}`,
        `?outletId=${ids.outlet.XL001}`,
        `?countyId=${ids.county.xinluo}`,
        '?q=15900001012',
        '?q=亲情网',
      ]) {
        const page = ok<{ items: Ticket[] }>(await (await as(name)).get(`/api/tickets${encodeURI(query)}`));
        expect({ name, query, found: page.items.map((row) => row.id) }).toEqual({
          name,
          query,
          found: sees[name] ? [ticket.id] : [],
        });
      }
    }
  });

  it('a step on somebody else’s ticket is answered as if there were no ticket', async () => {
    for (const name of names.filter((one) => !sees[one])) {
      expectProblem(await (await as(name)).act(ticket, 'note', { text: 'x' }), 404, 'ticket.not_found');
    }
  });

  it('the number in full and watching, for staff whom the ticket concerns', async () => {
    for (const name of names.filter((one) => !one.startsWith('outlet') && one !== 'auditor1')) {
      const client = await as(name);
      const revealed = await client.post(`/api/tickets/${ticket.id}/reveal`, { reason: '回电核实' });
      if (sees[name]) expect(ok<{ phone: string }>(revealed).phone).toBe('15900001012');
      else expectProblem(revealed, 404, 'ticket.not_found');
      expect((await client.put(`/api/tickets/${ticket.id}/watch`)).status).toBe(sees[name] ? 204 : 404);
      expect((await client.delete(`/api/tickets/${ticket.id}/watch`)).status).toBe(sees[name] ? 204 : 404);
    }
    const looks = await hotline.sql.rows<{ username: string; reason: string }>({
      text: `SELECT u.username, a.reason FROM audit_entries a JOIN users u ON u.id = a.actor_id WHERE a.action = 'number.revealed' ORDER BY a.id`,
    });
    const staff = names.filter((one) => sees[one] && !one.startsWith('outlet') && one !== 'auditor1');
    expect(looks).toEqual(staff.map((username) => ({ username, reason: '回电核实' })));
  });

  it('the explanation of a clock: inner ones are not the outlet’s business', async () => {
    const explain = (kind: string) => async (client: Client) =>
      client.get(`/api/clocks/${clockOf(ticket, kind).id}/explanation`);
    await isForThoseWhoSee(explain('reply'), 'ticket.not_found');
    for (const name of names) {
      const may = sees[name] && name !== 'outlet-xl001';
      expect({ name, status: (await explain('handle')(await as(name))).status }).toEqual({
        name,
        status: may ? 200 : 404,
      });
    }
  });

  it('an attachment: the outlet gets what was sent to it and no more', async () => {
    await isForThoseWhoSee(async (client) => client.get(`/api/files/${files.shown}`), 'file.not_found');
    await isForThoseWhoSee(async (client) => client.get(`/api/files/${files.internal}`), 'file.not_found', {
      'outlet-xl001': false,
    });
  });

  it('an upload that hangs on nothing is the uploader’s alone', async () => {
    const loose = await upload(await as('market1'), 'loose.txt');
    await (await as('market1')).get(`/api/files/${loose}`).expect(200);
    for (const name of ['agent1', 'supervisor1', 'market2', 'outlet-xl001']) {
      expectProblem(await (await as(name)).get(`/api/files/${loose}`), 404, 'file.not_found');
    }
    expectProblem(
      await (await as('agent1')).act(ticket, 'note', { text: 'x', files: [loose] }),
      422,
      'ticket.unknown_file',
    );
  });

  it('queues: those of one’s own desk, department, outlet or county', async () => {
    const hotlineQueues = ['mine', 'line', 'to_dispatch', 'to_reply', 'waiting', 'overdue', 'open'];
    const market = `department:${ids.department.market}`;
    const expected: Record<string, string[]> = {
      agent1: hotlineQueues,
      supervisor1: [...hotlineQueues, 'arbitration', 'review'],
      auditor1: ['overdue', 'open'],
      market1: [market, 'my_orders'],
      'office-xinluo1': [`department:${ids.department['office-xinluo']}`, 'my_orders'],
      'outlet-xl001': ['outlet'],
      'manager-xinluo1': ['county_work', 'county'],
      'chiefsup-yongding1': ['county_work', 'county'],
    };
    const all = [
      ...new Set(Object.values(expected).flat()),
      'arbitration',
      'nothing',
      `department:${ids.department.network}`,
    ];
    for (const [name, own] of Object.entries(expected)) {
      const client = await as(name);
      const listed = ok<{ items: { id: string }[] }>(await client.get('/api/queues')).items.map((queue) => queue.id);
      expect({ name, queues: listed.toSorted() }).toEqual({ name, queues: own.toSorted() });
      for (const id of all.filter((one) => !own.includes(one)))
        expectProblem(await client.get(`/api/queues/${id}/tickets`), 404, 'queue.not_found');
      for (const id of own) await client.get(`/api/queues/${id}/tickets`).expect(200);
    }
    const inCounty = async (name: string) =>
      ok<{ items: Ticket[] }>(await (await as(name)).get('/api/queues/county/tickets')).items.map((row) => row.id);
    expect([await inCounty('manager-xinluo1'), await inCounty('manager-yongding1')]).toEqual([[ticket.id], []]);
    const inOutlet = async (name: string) =>
      ok<{ items: Ticket[] }>(await (await as(name)).get('/api/queues/outlet/tickets')).items.map((row) => row.id);
    expect([await inOutlet('outlet-xl001'), await inOutlet('outlet-xl002')]).toEqual([[ticket.id], []]);
  });

  it('outlet cards: partners their own, county people their county’s', async () => {
    const card = async (name: string, code: string) =>
      (await (await as(name)).get(`/api/outlets/${ids.outlet[code]}`)).status;
    const expected: Record<string, [own: number, neighbour: number, otherCounty: number]> = {
      agent1: [200, 200, 200],
      market1: [200, 200, 200],
      auditor1: [200, 200, 200],
      'outlet-xl001': [200, 404, 404],
      'manager-xinluo1': [200, 200, 404],
      'chiefsup-xinluo1': [200, 200, 404],
      'manager-yongding1': [404, 404, 200],
    };
    for (const [name, statuses] of Object.entries(expected)) {
      expect({
        name,
        statuses: [await card(name, 'XL001'), await card(name, 'XL002'), await card(name, 'YD001')],
      }).toEqual({ name, statuses });
    }
    const listed = async (name: string) =>
      ok<{ items: { code: string }[] }>(await (await as(name)).get(`/api/outlets?countyId=${ids.county.yongding}`));
    expect((await listed('outlet-xl001')).items).toEqual([]);
    expect((await listed('manager-xinluo1')).items.every((row) => row.code.startsWith('XL'))).toBe(true);
  });

  it('calls: the agent’s own, everybody’s for supervisors and auditors; changed by nobody else', async () => {
    const agent = await as('agent1');
    const call = ok<{ id: string; version: number }>(await agent.post('/api/calls', { phone: '15900001021' }));
    const phones: Record<string, string | number> = {};
    for (const name of ['agent1', 'agent2', 'supervisor1', 'auditor1']) {
      const answer = await (await as(name)).get(`/api/calls/${call.id}`);
      phones[name] = answer.status === 200 ? answer.body.phone : answer.status;
    }
    expect(phones).toEqual({ agent1: '15900001021', agent2: 404, supervisor1: '159****1021', auditor1: '159****1021' });
    for (const name of ['agent2', 'supervisor1']) {
      const client = await as(name);
      const code = name === 'agent2' ? 'call.not_found' : 'call.not_yours';
      const status = name === 'agent2' ? 404 : 403;
      expectProblem(await client.patch(`/api/calls/${call.id}`, { version: call.version, note: 'x' }), status, code);
      expectProblem(await client.post(`/api/calls/${call.id}/end`, { version: call.version }), status, code);
    }
    const listed = async (name: string) =>
      ok<{ items: { id: string }[] }>(await (await as(name)).get('/api/calls')).items.map((row) => row.id);
    expect([await listed('agent1'), await listed('agent2'), await listed('auditor1')]).toEqual([
      [call.id],
      [],
      [call.id],
    ]);
  });

  describe('the outlet meets the hotline, not its people', () => {
    const staffNames = async (): Promise<string[]> => {
      const rows = await hotline.sql.rows<{ name: string }>({
        text: `SELECT display_name AS name FROM users WHERE NOT 'partner' = ANY (roles)`,
      });
      return rows.map((row) => row.name);
    };
    const hides = async (answer: Response): Promise<void> => {
      const text = JSON.stringify(answer.body);
      const inner = [
        ...Object.values(secret),
        ...Object.values(ids.department),
        ...(await staffNames()),
        files.internal,
      ];
      for (const one of inner) expect({ one, told: text.includes(one) }).toEqual({ one, told: false });
    };

    it('on the ticket, in its timeline, in lists and queues', async () => {
      const partner = await as('outlet-xl001');
      for (const path of [
        `/api/tickets/${ticket.id}`,
        `/api/tickets/${ticket.id}/timeline`,
        '/api/tickets',
        '/api/queues/outlet/tickets',
      ]) {
        await hides(await partner.get(path).expect(200));
      }
      const seen = await look(partner, ticket);
      expect(seen).toMatchObject({
        orders: [],
        departments: [],
        owner: null,
        tags: [],
        dueAt: null,
        callIds: [],
        links: [],
      });
      expect(seen.timeline.map((entry) => entry.kind)).toEqual(['open', 'inform']);
      expect(seen.timeline.every((entry) => entry.actor?.name === '100859 热线')).toBe(true);
      expect(seen.clocks.map((clock) => clock.kind).toSorted()).toEqual(['plan', 'reply']);
      expect((seen.files as { id: string }[]).map((file) => file.id)).toEqual([files.shown]);
    });

    it('in the answer to a step, in a refusal and in the state that a stale step is shown', async () => {
      const partner = await as('outlet-xl001');
      const stale = await look(partner, ticket);
      await hides(await partner.act(stale, 'nudge', { text: '请尽快' }).expect(200));
      const conflict = await partner.act(stale, 'nudge', {});
      expectProblem(conflict, 409, 'ticket.stale');
      await hides(conflict);
      const refused = await partner.act(await look(partner, ticket), 'cancel', { reason: '不需要了' });
      expectProblem(refused, 422, 'flow.not_in_this_state');
      await hides(refused);
    });

    it('in what a department found about a complaint, the person it names least of all', async () => {
      const agent = await as('agent1');
      const market = await as('market1');
      const opened = await openTicket(agent, complaint({ outletId: ids.outlet.XL001 }));
      await step(agent, opened, 'dispatch', { departmentIds: [ids.department.market] });
      await step(market, opened, 'claim');
      await step(market, opened, 'judge', { upheld: true, opinion: secret.answer, responsiblePerson: '郑文辉' });
      await hides(await (await as('outlet-xl001')).get(`/api/tickets/${opened.id}`).expect(200));
      expect((await look(agent, opened)).fields).toMatchObject({ responsiblePerson: '郑文辉' });
    });
  });

  it('a department that an order was taken from again sees the ticket no more', async () => {
    const agent = await as('agent1');
    const support = await as('support1');
    const opened = await openTicket(
      agent,
      consultation({ outletId: ids.outlet.XL002, dispatch: { departmentIds: [ids.department.support] } }),
    );
    await support.get(`/api/tickets/${opened.id}`).expect(200);
    await step(agent, opened, 'recall', { reason: '派错部门' });
    expectProblem(await support.get(`/api/tickets/${opened.id}`), 404, 'ticket.not_found');
  });
});
