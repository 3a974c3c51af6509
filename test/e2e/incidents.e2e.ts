import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { type Incident, IncidentFloor, statement, textsOf } from '../support/incidents.js';
import { expectProblem } from '../support/problems.js';
import { Screen } from '../support/screen.js';
import { waitFor } from '../support/wait-for.js';

const minute = 60_000;

interface Told {
  kind: string;
  incidentId: string | null;
  text: string;
}

const told = async (client: Client, kind: string): Promise<Told[]> =>
  ok<{ items: Told[] }>(await client.get('/api/notifications?limit=200')).items.filter((one) => one.kind === kind);

/** How the rows of an incident's tickets stand. */
const rowsOf = (hotline: Hotline, id: string) =>
  hotline.sql.rows<{ state: string; count: number }>(
    {
      text: 'SELECT state, count(*)::int AS count FROM incident_tickets WHERE incident_id = $1 GROUP BY state ORDER BY state',
    },
    [id],
  );

describe('incidents that the system proposes', () => {
  let hotline: Hotline;
  let other: Hotline;
  let floor: IncidentFloor;
  let second: IncidentFloor;

  beforeAll(async () => {
    hotline = await Hotline.start();
    other = await Hotline.start({ beside: hotline });
    floor = await IncidentFloor.of(hotline);
    second = await IncidentFloor.of(other);
  });
  afterAll(async () => {
    await other?.stop();
    await hotline?.stop();
  });

  /** Both nodes have read everything and looked at it; then once more by the sweep. */
  const looked = async (): Promise<void> => {
    const before = await floor.agent.get('/api/tickets?limit=1').expect(200);
    expect(before.body.items).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await hotline.passTo(hotline.clock.now() + 1);
  };

  const dismissAll = async (): Promise<void> => {
    for (const proposal of await floor.list('&state=proposed'))
      ok(await floor.step(proposal, 'dismiss', { reason: '与故障无关' }));
    hotline.clock.advance(20 * minute);
  };

  it('nine similar tickets are none', async () => {
    await floor.openMany(9);
    await looked();
    expect(await floor.list()).toEqual([]);
  });

  it('ten opened at once on two nodes are exactly one, and every supervisor hears of it once', async () => {
    hotline.clock.advance(20 * minute);
    await Promise.all([floor.openMany(5), second.openMany(5)]);
    const proposal = await floor.proposal();
    await looked();
    expect(await floor.list()).toHaveLength(1);
    expect(proposal).toMatchObject({
      state: 'proposed',
      countyId: floor.ids.county.xinluo,
      figures: { gathered: 10 },
      tickets: 10,
      openedBy: null,
    });
    expect(proposal.number).toMatch(/^SJ20261123-\d{4}$/);
    expect(proposal.title).toContain('新罗');
    const heard = await told(floor.supervisor, 'incident_proposed');
    expect(heard.map(({ incidentId }) => incidentId)).toEqual([proposal.id]);
    expect(heard[0]?.text).toContain('10');
  });

  it('what comes later joins those that have gathered, and no second proposal is made', async () => {
    await floor.openMany(12);
    await looked();
    const [proposal] = await floor.list();
    expect(proposal).toMatchObject({ tickets: 22 });
    expect(await floor.list()).toHaveLength(1);
    const page = ok<{ items: { hanging: string }[]; nextCursor: string }>(
      await floor.supervisor.get(`/api/incidents/${proposal?.id}/tickets?limit=20`),
    );
    const rest = ok<{ items: { hanging: string }[]; nextCursor: null }>(
      await floor.supervisor.get(`/api/incidents/${proposal?.id}/tickets?limit=20&cursor=${page.nextCursor}`),
    );
    expect([page.items.length, rest.items.length, rest.nextCursor]).toEqual([20, 2, null]);
    expect(page.items.every(({ hanging }) => hanging === 'gathered')).toBe(true);
  });

  it('a dismissed proposal is not made again of the same tickets', async () => {
    const [proposal] = await floor.list('&state=proposed');
    if (!proposal) throw new Error('there is a proposal');
    expectProblem(await floor.step(proposal, 'dismiss', { reason: ' ' }), 400, 'request.invalid');
    const dismissed = ok<Incident>(await floor.step(proposal, 'dismiss', { reason: '促销首日的正常咨询' }));
    expect(dismissed).toMatchObject({ state: 'dismissed', reason: '促销首日的正常咨询', version: 2 });
    await floor.openMany(9);
    await looked();
    expect(await floor.list('&state=proposed')).toEqual([]);
    hotline.clock.advance(1);
    await floor.openMany(10);
    await floor.proposal();
    await dismissAll();
  });

  it('another county, topic or line does not count', async () => {
    hotline.clock.advance(20 * minute);
    await floor.openMany(6);
    await floor.openMany(6, { outletId: floor.ids.outlet.YD001 });
    await floor.openMany(6, { topic: 'campaign' });
    await looked();
    expect(await floor.list('&state=proposed')).toEqual([]);
  });

  it.each([
    ['just within', 15 * minute, 1],
    ['just past', 15 * minute + 1, 0],
  ])('the tenth %s fifteen minutes', async (_name, later, proposals) => {
    hotline.clock.advance(20 * minute);
    await floor.open();
    hotline.clock.advance(later);
    await floor.openMany(9);
    if (proposals > 0) await floor.proposal();
    await looked();
    expect(await floor.list('&state=proposed')).toHaveLength(proposals);
    await dismissAll();
  });

  it('what a node heard of that was killed is found by the sweep', async () => {
    hotline.clock.advance(20 * minute);
    const tickets = await floor.openMany(9);
    await looked();
    // As if opened by a node that was gone before it could look, and that no other node has heard of.
    await hotline.sql.rows({
      text: `INSERT INTO tickets SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 'ZX20261123-9999'))).*
             FROM tickets t WHERE id = '${tickets[0]?.id}'`,
    });
    expect(await floor.list('&state=proposed')).toEqual([]);
    await hotline.passTo(hotline.clock.now() + minute);
    expect(await floor.list('&state=proposed')).toHaveLength(1);
    await other.passTo(hotline.clock.now() + minute);
    expect(await floor.list('&state=proposed')).toHaveLength(1);
    await dismissAll();
  });

  it('what has come between two looks is gathered whole', async () => {
    hotline.clock.advance(70 * minute);
    for (let count = 0; count < 9; count += 1) {
      await floor.open();
      hotline.clock.advance(1_000);
    }
    const [last] = ok<{ items: Ticket[] }>(await floor.agent.get('/api/tickets?limit=1')).items;
    // Three at once that no node has heard of.
    await hotline.sql.rows({
      text: `INSERT INTO tickets SELECT (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', 'ZX20261123-88' || n,
               'opened_at', t.opened_at + n * interval '1 second'))).*
             FROM tickets t, generate_series(1, 3) n WHERE id = '${last?.id}'`,
    });
    hotline.clock.advance(minute);
    await hotline.fireDue();
    expect((await floor.proposal()).tickets).toBe(12);
    await dismissAll();
  });

  it('an incident of the whole branch keeps counties from being proposed', async () => {
    hotline.clock.advance(70 * minute);
    const whole = await floor.opened({ countyId: undefined, title: '全市资费系统故障' });
    await floor.openMany(10);
    await looked();
    expect(await floor.list('&state=proposed')).toEqual([]);
    ok(await floor.step(whole, 'close', { text: '已恢复', except: [] }));
  });
});

describe('an incident', () => {
  let hotline: Hotline;
  let floor: IncidentFloor;
  let market: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    floor = await IncidentFloor.of(hotline);
    [market, partner] = await Promise.all([hotline.as('market1'), hotline.as('outlet-xl001')]);
  });
  afterAll(() => hotline?.stop());

  let topics = ['tariff', 'campaign', 'acceptance_rules', 'product', 'commission_policy', 'system_use'];
  /** Each test has an incident of its own kind. */
  const incidentOfItsOwn = async (): Promise<{ incident: Incident; topic: string }> => {
    const [topic = '', ...rest] = topics;
    topics = rest;
    return { incident: await floor.opened({ topic }), topic };
  };

  it('is accepted with what has gathered in one go, whoever asks twice', async () => {
    const tickets = await floor.openMany(10, { topic: 'other' });
    const proposal = await floor.proposal();
    const agentsTry = await floor.agent.post(`/api/incidents/${proposal.id}/actions/accept`, { version: 1, statement });
    expectProblem(agentsTry, 403, 'access.not_allowed');
    expectProblem(await floor.step({ ...proposal, version: 7 }, 'accept', { statement }), 409, 'incident.stale');
    const keyed = floor.supervisor.with({ 'idempotency-key': 'accept-it-once' });
    const accept = () =>
      keyed.post(`/api/incidents/${proposal.id}/actions/accept`, { version: 1, title: '号源系统故障', statement });
    const first = ok<Incident>(await accept());
    expect(ok<Incident>(await accept())).toEqual(first);
    expect(first).toMatchObject({
      state: 'open',
      version: 2,
      title: '号源系统故障',
      statement: { version: 1, text: statement },
    });
    await hotline.fireDue();
    expect(await rowsOf(hotline, proposal.id)).toEqual([{ state: 'hung', count: 10 }]);
    const [ticket] = tickets;
    const hung = await floor.ticket(ticket?.id ?? '');
    expect(hung).toMatchObject({ version: 2, marks: { incident: { id: proposal.id, number: proposal.number } } });
    expect(hung.timeline.at(-1)).toMatchObject({
      kind: 'hang',
      public: false,
      text: expect.stringContaining('号源系统故障'),
    });
    const list = ok<{ items: { hanging: string }[] }>(
      await floor.agent.get(`/api/incidents/${proposal.id}/tickets?limit=200`),
    );
    expect(list.items.map(({ hanging }) => hanging)).toEqual(Array.from({ length: 10 }, () => 'hung'));
  });

  it('a proposal is the hotline’s to look into; what is agreed on is for the whole house, and never for partners', async () => {
    const people = ['market1', 'manager-xinluo1', 'editor1', 'auditor1'] as const;
    const [handler, manager, editor, auditor] = await Promise.all(people.map((name) => hotline.as(name)));
    if (!handler || !manager || !editor || !auditor) throw new Error('they can sign in');
    await floor.openMany(10, { topic: 'number_resource' });
    const proposal = await floor.proposal();
    const sees = async (client: Client): Promise<boolean> => {
      const items = ok<{ items: Incident[] }>(await client.get('/api/incidents?limit=200')).items;
      const page = await client.get(`/api/incidents/${proposal.id}`);
      const tickets = await client.get(`/api/incidents/${proposal.id}/tickets`);
      const listed = items.some(({ id }) => id === proposal.id);
      expect([page.status, tickets.status]).toEqual(listed ? [200, 200] : [404, 404]);
      return listed;
    };
    const all = [floor.agent, auditor, handler, manager, editor];
    const seen = async (): Promise<boolean[]> => {
      const answers: boolean[] = [];
      for (const client of all) answers.push(await sees(client));
      return answers;
    };
    expect(await seen()).toEqual([true, true, false, false, false]);

    const screens = await Promise.all(
      [handler, partner].map((client) => Screen.open(hotline.url, { cookie: client.cookie })),
    );
    const [ofHandler, ofPartner] = screens;
    if (!ofHandler || !ofPartner) throw new Error('they are connected');
    for (const screen of screens) await screen.look(['incidents', `incident:${proposal.id}`]);
    const accepted = ok<Incident>(await floor.step(proposal, 'accept', { statement }));
    await ofHandler.until(() => ofHandler.events.length > 0, 'the acceptance');
    expect(ofHandler.events[0]).toMatchObject({
      type: 'incident.changed',
      subject: { kind: 'incident', id: proposal.id },
      data: { number: accepted.number, state: 'open', version: 2 },
    });
    expect(JSON.stringify(ofHandler.events)).not.toContain(statement);
    expect(ofPartner.events).toEqual([]);
    for (const screen of screens) screen.socket.close();
    expect(await seen()).toEqual([true, true, true, true, true]);
    expectProblem(await partner.get(`/api/incidents/${proposal.id}`), 403, 'access.not_allowed');

    await hotline.fireDue();
    const listed = async (client: Client): Promise<number> =>
      ok<{ items: unknown[] }>(await client.get(`/api/incidents/${proposal.id}/tickets?limit=200`)).items.length;
    expect([await listed(auditor), await listed(manager), await listed(handler), await listed(editor)]).toEqual([
      10, 10, 0, 0,
    ]);
  });

  it('is opened by hand once for a county, line and topic, and not for lines with a flow of their own', async () => {
    const { incident, topic } = await incidentOfItsOwn();
    const asked = { title: '又一个', line: 'consultation', topic, countyId: floor.ids.county.xinluo, statement };
    const again = expectProblem(await floor.supervisor.post('/api/incidents', asked), 409, 'incident.exists');
    expect(again.detail).toContain(incident.number);
    const open = (more: object) => floor.supervisor.post('/api/incidents', { ...asked, ...more });
    expectProblem(await open({ line: 'reversal', topic: 'wrong_number' }), 422, 'incident.no_such_flow');
    expectProblem(await open({ topic: 'weather' }), 400, 'ticket.unknown_topic');
    expectProblem(await open({ countyId: incident.id }), 422, 'incident.unknown_county');
    expectProblem(await open({ surprise: 1 }), 400, 'request.invalid');
  });

  it('is offered to the agent whose call fits, those of the county before those of the branch', async () => {
    const { incident, topic } = await incidentOfItsOwn();
    const whole = await floor.opened({ topic, countyId: undefined, title: '全市' });
    const { xinluo, yongding } = floor.ids.county;
    const fitting = async (query: string) =>
      ok<{ items: { id: string; statement: string }[] }>(await floor.agent.get(`/api/incidents/open?${query}`)).items;
    const here = await fitting(`countyId=${xinluo}&line=consultation&topic=${topic}`);
    expect(here.map(({ id }) => id)).toEqual([incident.id, whole.id]);
    expect(here[0]).toMatchObject({ statement, number: incident.number });
    expect((await fitting(`countyId=${yongding}&line=consultation&topic=${topic}`)).map(({ id }) => id)).toEqual([
      whole.id,
    ]);
    expect(await fitting(`countyId=${xinluo}&line=complaint&topic=${topic}`)).toEqual([]);
  });

  it('keeps every statement that was agreed on, and nobody can change one', async () => {
    const { incident } = await incidentOfItsOwn();
    const revised = ok<Incident>(
      await floor.supervisor.patch(`/api/incidents/${incident.id}`, { version: 1, statement: '已恢复，请重试。' }),
    );
    expect(revised.statement).toMatchObject({ version: 2, text: '已恢复，请重试。' });
    expect(revised.statements.map(({ version }) => version)).toEqual([2, 1]);
    expectProblem(
      await floor.supervisor.patch(`/api/incidents/${incident.id}`, { version: 1, statement: '晚了' }),
      409,
      'incident.stale',
    );
    for (const table of ['incident_statements', 'incident_updates']) {
      for (const text of [`UPDATE ${table} SET text = ''`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
        if (table === 'incident_statements' || text.startsWith('TRUNCATE'))
          await expect(hotline.sql.rows({ text })).rejects.toThrow('append-only');
    }
  });

  describe('and a ticket', () => {
    let incident: Incident;
    let topic: string;

    beforeAll(async () => {
      ({ incident, topic } = await incidentOfItsOwn());
    });

    it('hangs by a step of its own, once, and is taken off again', async () => {
      const ticket = await floor.open({ topic });
      const hung = ok<Ticket>(await floor.agent.act(ticket, 'hang', { incidentId: incident.id }));
      expect(hung).toMatchObject({ version: 2, state: 'registered', marks: { incident: { id: incident.id } } });
      expect(hung.actions.find(({ name }) => name === 'hang')).toMatchObject({
        allowed: false,
        reason: expect.stringContaining(incident.number),
      });
      expectProblem(await floor.agent.act(hung, 'hang', { incidentId: incident.id }), 422, 'incident.hung_already');
      expectProblem(await floor.agent.act(ticket, 'note', { text: '旧' }), 409, 'ticket.stale');
      const off = ok<Ticket>(await floor.agent.act(hung, 'unhang', { reason: '与故障无关' }));
      expect(off.marks).toEqual({});
      expectProblem(await floor.agent.act(off, 'unhang', { reason: '再来' }), 422, 'incident.not_hung');
      expect(await rowsOf(hotline, incident.id)).toEqual([{ state: 'released', count: 1 }]);
      ok(await floor.agent.act(off, 'hang', { incidentId: incident.id }));
      expect(await rowsOf(hotline, incident.id)).toEqual([{ state: 'hung', count: 1 }]);
    });

    it('of two who hang it at once one is told who was faster', async () => {
      const ticket = await floor.open({ topic });
      const other = await floor.opened({ countyId: undefined, topic });
      const both = await Promise.all(
        [incident, other].map(({ id }) => floor.agent.act(ticket, 'hang', { incidentId: id })),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const rows = await hotline.sql.rows({
        text: `SELECT FROM incident_tickets WHERE ticket_id = '${ticket.id}' AND state = 'hung'`,
      });
      expect(rows).toHaveLength(1);
      ok(await floor.step(other, 'close', { text: '已恢复', except: [] }));
      await hotline.fireDue();
    });

    it('many hang at once, and each refusal is said', async () => {
      const [one, two, gone] = (await floor.openMany(3, { topic })) as [Ticket, Ticket, Ticket];
      ok(await floor.agent.act(gone, 'cancel', { reason: '网点撤回' }));
      const keyed = floor.agent.with({ 'idempotency-key': 'hang-many-1' });
      const hang = () =>
        keyed.post(`/api/incidents/${incident.id}/tickets`, {
          ticketIds: [one.id, two.id, gone.id, incident.id],
        });
      const answer = ok<{ items: { hung: boolean; code: string | null; reason: string | null }[] }>(await hang());
      expect(answer.items.map(({ hung, code }) => [hung, code])).toEqual([
        [true, null],
        [true, null],
        [false, 'flow.not_in_this_state'],
        [false, 'ticket.not_found'],
      ]);
      expect(answer.items[2]?.reason).toContain('已撤销');
      expect(ok(await hang())).toEqual(answer);
      expect((await floor.ticket(one.id)).version).toBe(2);
    });

    it('the steps of the system are no person’s', async () => {
      const [ticket] = await floor.hung(incident, 1);
      if (!ticket) throw new Error('it hangs');
      for (const action of ['tell_incident', 'close_with_incident', 'leave_incident']) {
        for (const client of [floor.agent, floor.supervisor, partner, market])
          expect((await client.act(ticket, action)).body.code).toMatch(/^(flow\.not_your_role|ticket\.not_found)$/);
        expect(ticket.actions.map(({ name }) => name)).not.toContain(action);
      }
    });

    it('the partner sees nothing of it', async () => {
      const [ticket] = await floor.hung(incident, 1);
      if (!ticket) throw new Error('it hangs');
      const seen = await floor.ticket(ticket.id, partner);
      expect(seen.marks).toEqual({});
      expect(JSON.stringify(seen)).not.toContain(incident.id);
      expect(JSON.stringify(seen)).not.toContain(incident.number);
      expectProblem(await partner.act(seen, 'hang', { incidentId: incident.id }), 403, 'flow.not_your_role');
    });
  });

  it('an update goes to every partner once, to those who work on it once, and stands on the page', async () => {
    const { incident, topic } = await incidentOfItsOwn();
    const tickets = await floor.openMany(3, { topic, dispatch: { departmentIds: [floor.ids.department.market] } });
    const answered = await floor.open({ topic, answer: { text: statement, confirmed: true } });
    ok(await floor.hang(incident, [...tickets, answered]));
    const text = '线路已抢通，正在逐一恢复。';
    const next = '已恢复，请重试；仍有问题请来电。';
    const updated = ok<Incident>(await floor.tell(incident, text, { statement: next }));
    expect(updated.statement).toMatchObject({ version: 2, text: next });
    const again = ok<Incident>(await floor.tell(updated, '全部恢复。'));
    await hotline.fireDue();
    await hotline.fireDue();
    for (const { id } of tickets) {
      const seen = await floor.ticket(id, partner);
      expect(textsOf(seen, 'inform')).toEqual([text, '全部恢复。']);
      expect(JSON.stringify(seen)).not.toContain(incident.number);
    }
    expect(textsOf(await floor.ticket(answered.id), 'inform')).toEqual([]);
    const about = (items: Told[]) => items.filter(({ incidentId }) => incidentId === incident.id).length;
    expect([about(await told(floor.agent, 'incident_update')), about(await told(market, 'incident_update'))]).toEqual([
      2, 2,
    ]);
    expect(await told(floor.supervisor, 'incident_update')).toEqual([]);
    expect((await floor.page(again.id)).updates.map((one) => [one.place, one.told])).toEqual([
      [2, 4],
      [1, 4],
    ]);
    expectProblem(await floor.tell(incident, '旧版本'), 409, 'incident.stale');
    expectProblem(
      await floor.agent.post(`/api/incidents/${incident.id}/updates`, { version: 3, text: '我也说' }),
      403,
      'access.not_allowed',
    );
    // What hangs from now on has been told in the call.
    const [late] = await floor.openMany(1, { topic });
    ok(await floor.hang(incident, [late as Ticket]));
    await hotline.fireDue();
    expect(textsOf(await floor.ticket(late?.id ?? ''), 'inform')).toEqual([]);
  });
});

describe('closing an incident', () => {
  let hotline: Hotline;
  let floor: IncidentFloor;
  let market: Client;
  let partner: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    floor = await IncidentFloor.of(hotline);
    [market, partner] = await Promise.all([hotline.as('market1'), hotline.as('outlet-xl001')]);
  });
  afterAll(() => hotline?.stop());

  const text = '故障已于 10:40 全部恢复，感谢配合。';

  it('closes what hangs on it, but for exceptions; orders are withdrawn, clocks stop, partners can reopen', async () => {
    const incident = await floor.opened();
    const dispatched = { dispatch: { departmentIds: [floor.ids.department.market] } };
    const [plain, claimed, waiting, excepted, finished, foreign] = await Promise.all([
      floor.open(),
      floor.open(dispatched),
      floor.open(),
      floor.open(dispatched),
      floor.open({ answer: { text: '已告知', confirmed: true } }),
      floor.open(),
    ]);
    ok(await market.act(claimed, 'claim'));
    ok(await floor.agent.act(waiting, 'ask', { text: '请补充终端型号' }));
    ok(await floor.hang(incident, [plain, claimed, waiting, excepted, finished]));
    expectProblem(
      await floor.step(incident, 'close', { text, except: [foreign.id] }),
      422,
      'incident.excepted_not_hung',
    );
    const closing = ok<Incident>(await floor.step(incident, 'close', { text, except: [excepted.id] }));
    expect(closing).toMatchObject({ state: 'closing', figures: { hung: 5, settled: 0, excepted: 0 } });
    expectProblem(await floor.agent.act(foreign, 'hang', { incidentId: incident.id }), 422, 'incident.not_open');
    const unhang = await floor.agent.act(await floor.ticket(plain.id), 'unhang', { reason: '来不及了' });
    expectProblem(unhang, 422, 'incident.not_open');
    expectProblem(await floor.tell(closing, '还有一句'), 422, 'incident.not_in_this_state');
    // Changed in this very moment: closed on its new version.
    await floor.agent.acts(plain, 'note', { text: '网点又来电询问' });

    await hotline.fireDue();
    const closed = await floor.page(incident.id);
    expect(closed).toMatchObject({ state: 'closed', figures: { hung: 0, settled: 4, excepted: 1 }, closingText: text });
    for (const { id } of [plain, claimed, waiting]) {
      const ticket = await floor.ticket(id);
      expect({ state: ticket.state, replies: textsOf(ticket, 'reply') }).toEqual({ state: 'closed', replies: [text] });
      expect(ticket.clocks.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([]);
      expect(ticket.orders.every(({ state }) => state === 'withdrawn')).toBe(true);
    }
    expect((await told(market, 'order_withdrawn_by_incident')).map((one) => one.text)).toEqual([
      expect.stringContaining(incident.number),
    ]);
    const living = await floor.ticket(excepted.id);
    expect(living).toMatchObject({ state: 'dispatched', orders: [{ state: 'open' }] });
    expect(living.timeline.at(-1)).toMatchObject({ kind: 'leave_incident', public: false });
    expect(textsOf(await floor.ticket(finished.id), 'reply')).toEqual(['已告知']);
    const timers = await hotline.sql.rows({
      text: `SELECT FROM timers WHERE kind IN ('incident.ticket', 'ticket.waiting')`,
    });
    expect(timers).toEqual([]);

    const reopened = ok<Ticket>(
      await partner.act(await floor.ticket(plain.id, partner), 'reopen', { reason: '仍然查不到' }),
    );
    expect(reopened.state).toBe('registered');
    await hotline.fireDue();
    expect((await floor.ticket(plain.id)).state).toBe('registered');
    // A new incident of the same kind takes it again.
    const next = await floor.opened({ title: '资费查询再次故障' });
    expect((await floor.agent.acts(plain, 'hang', { incidentId: next.id })).marks).toMatchObject({
      incident: { id: next.id },
    });
    ok(await floor.step(next, 'close', { text, except: [plain.id] }));
    await hotline.fireDue();
  });

  it('with nothing hanging on it is done at once, and what is over stays over', async () => {
    const incident = await floor.opened();
    const closed = ok<Incident>(await floor.step(incident, 'close', { text, except: [] }));
    expect(closed).toMatchObject({ state: 'closed' });
    for (const [action, body] of [
      ['accept', { statement }],
      ['dismiss', { reason: '误报' }],
      ['close', { text, except: [] }],
    ] as const)
      expectProblem(await floor.step(closed, action, body), 422, 'incident.not_in_this_state');
  });

  it('goes on by itself on two nodes, each ticket once', async () => {
    const other = await Hotline.start({ beside: hotline });
    try {
      const incident = await floor.opened();
      const tickets = await floor.hung(incident, 30);
      const closing = ok<Incident>(await floor.tell(incident, '抢修中'));
      ok(await floor.step(closing, 'close', { text, except: tickets.slice(0, 3).map(({ id }) => id) }));
      await Promise.all([hotline.fireDue(), other.fireDue(), hotline.fireDue(), other.fireDue()]);
      await waitFor(async () => {
        await Promise.all([hotline.fireDue(), other.fireDue()]);
        return (await floor.page(incident.id)).state === 'closed';
      });
      const entries = await hotline.sql.rows<{ kind: string; entries: number }>(
        {
          text: `SELECT e.kind, count(*)::int AS entries FROM timeline_entries e JOIN incident_tickets x ON x.ticket_id = e.ticket_id
                 WHERE x.incident_id = $1 AND e.via = 'system' GROUP BY e.kind ORDER BY e.kind`,
        },
        [incident.id],
      );
      expect(entries).toEqual([
        { kind: 'inform', entries: 30 },
        { kind: 'leave_incident', entries: 3 },
        { kind: 'reply', entries: 27 },
      ]);
    } finally {
      await other.stop();
    }
  });
});
