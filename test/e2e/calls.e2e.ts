import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, ok, type Ticket } from '../support/client.js';
import { Hotline, mondayMorning } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { at, clockOf, look, step } from '../support/steps.js';
import { branch, consultation, openTicket } from '../support/work.js';

interface Call {
  id: string;
  version: number;
  state: string;
  phone: string | null;
  outlet: { code: string } | null;
  contactName: string;
  contactId: string | null;
  designated: boolean;
  matches: {
    outletCode: string;
    outletId: string;
    contactId: string | null;
    contactName: string | null;
    designated: boolean;
  }[];
  tickets: { id: string; number: string }[];
  [more: string]: unknown;
}

const codes = (call: Call): string[] => call.matches.map((match) => match.outletCode);

describe('calls', () => {
  let hotline: Hotline;
  let agent: Client;
  let ids: Awaited<ReturnType<typeof branch>>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    ids = await branch(hotline);
    agent = await hotline.as('agent1');
  });
  afterAll(() => hotline?.stop());
  beforeEach(() => hotline.clock.set(mondayMorning));

  const ring = async (phone?: string, more: object = {}): Promise<Call> =>
    ok(await agent.post('/api/calls', { ...(phone && { phone }), ...more }));
  const change = async (call: Call, body: object): Promise<Call> =>
    ok(await agent.patch(`/api/calls/${call.id}`, { version: call.version, ...body }));
  const end = async (call: Call, wrapUpCode?: string): Promise<Call> =>
    ok(await agent.post(`/api/calls/${call.id}/end`, { version: call.version, ...(wrapUpCode && { wrapUpCode }) }));
  const current = async (client: Client): Promise<Call[]> =>
    ok<{ items: Call[] }>(await client.get('/api/calls/current')).items;

  describe('who is calling', () => {
    it('a designated number of one outlet', async () => {
      const call = await ring('0597-5551010');
      expect(call).toMatchObject({
        phone: '05975551010',
        designated: true,
        outlet: { code: 'XL001' },
        state: 'talking',
        direction: 'inbound',
      });
      expect(codes(call)).toEqual(['XL001']);
    });

    it('a contact, whose number is not designated', async () => {
      const call = await ring('15900001012');
      expect(call).toMatchObject({ designated: false, outlet: { code: 'XL001' }, contactName: '吴巧玲' });
    });

    it('somebody who keeps two outlets: the agent chooses, and what was chosen brings its own contact', async () => {
      let call = await ring('15900001011');
      expect(codes(call).toSorted()).toEqual(['XL001', 'XL003']);
      expect(call.matches[0]).toMatchObject({ outletCode: 'XL001', designated: true });
      expect(call).toMatchObject({ outlet: null, designated: false, contactId: null });
      const of = (code: string) => call.matches.find((match) => match.outletCode === code);
      call = await change(call, { outletId: ids.outlet.XL003 });
      expect(call).toMatchObject({
        outlet: { code: 'XL003' },
        designated: false,
        contactName: '林德盛',
        contactId: of('XL003')?.contactId,
      });
      call = await change(call, { outletId: ids.outlet.XL001 });
      expect(call).toMatchObject({
        outlet: { code: 'XL001' },
        designated: true,
        contactName: '林德盛',
        contactId: of('XL001')?.contactId,
      });
    });

    it('nobody who is known: the agent names the outlet, and it stays when a name is added', async () => {
      let call = await ring('13800000000');
      expect(call).toMatchObject({ outlet: null, matches: [], contactName: '' });
      call = await change(call, { outletId: ids.outlet.YD001 });
      expect(call).toMatchObject({ outlet: { code: 'YD001' }, designated: false });
      call = await change(call, { contactName: '新来的店员' });
      expect(call).toMatchObject({ outlet: { code: 'YD001' }, contactName: '新来的店员' });
      call = await change(call, { note: '第一次来电' });
      expect(call).toMatchObject({ outlet: { code: 'YD001' }, contactName: '新来的店员', note: '第一次来电' });
    });

    it('a withheld number', async () => {
      const call = await ring();
      expect(call).toMatchObject({ phone: null, outlet: null, matches: [], designated: false });
    });

    it('is asked while the number is typed', async () => {
      const found = async (phone: string) =>
        ok<{ items: Call['matches'] }>(await agent.get(`/api/callers?phone=${encodeURIComponent(phone)}`)).items;
      expect((await found('159 0000 1011')).map((match) => match.outletCode)).toEqual(['XL001', 'XL003']);
      expect(await found('13800000000')).toEqual([]);
    });

    it('an outlet that was closed is not found any more', async () => {
      await hotline.sql.rows({ text: `UPDATE outlets SET active = false WHERE code = 'WP001'` });
      const [number] = await hotline.sql.rows<{ phone: string }>(
        {
          text: `SELECT phone FROM designated_numbers WHERE outlet_id = $1 AND place = 1`,
        },
        [ids.outlet.WP001],
      );
      expect(codes(await ring(number?.phone))).toEqual([]);
      expectProblem(await agent.post('/api/calls', { outletId: ids.outlet.WP001 }), 422, 'call.unknown_outlet');
    });
  });

  describe('from the first word to the wrap-up', () => {
    it('talk and wrap-up are measured in seconds, and the number is in full only while it lasts', async () => {
      const call = await ring('15900001012');
      hotline.clock.advance(185_000);
      const talked = await end(call);
      expect(talked).toMatchObject({ state: 'wrap_up', talkSeconds: 185, wrapUpSeconds: null, phone: '15900001012' });
      hotline.clock.advance(42_000);
      const done = await end(talked, 'consultation');
      expect(done).toMatchObject({
        state: 'ended',
        talkSeconds: 185,
        wrapUpSeconds: 42,
        wrapUpCode: 'consultation',
        phone: '159****1012',
        draft: {},
      });
      expectProblem(
        await agent.post(`/api/calls/${call.id}/end`, { version: done.version, wrapUpCode: 'general' }),
        422,
        'call.ended',
      );
      expectProblem(
        await agent.patch(`/api/calls/${call.id}`, { version: done.version, draft: {} }),
        422,
        'call.ended',
      );
      ok(await agent.patch(`/api/calls/${call.id}`, { version: done.version, note: '补记' }));
    });

    it('one with a code at once needs no wrapping up', async () => {
      const call = await ring('15900001012');
      hotline.clock.advance(10_000);
      expect(await end(call, 'wrong_number')).toMatchObject({ state: 'ended', talkSeconds: 10, wrapUpSeconds: 0 });
    });

    it('a call registered afterwards begins when it began, and never in the future', async () => {
      const call = await ring('15900001012', { startedAt: '2026-11-23T08:40:00+08:00' });
      expect(call.startedAt).toBe(at('2026-11-23T08:40:00'));
      expect(await end(call)).toMatchObject({ talkSeconds: 20 * 60 });
      const ahead = await ring('15900001012', { startedAt: '2026-11-23T09:00:30+08:00' });
      expect(ahead.startedAt).toBe(at('2026-11-23T09:00:00'));
    });

    it('wraps up twice at once only once', async () => {
      const call = await ring('15900001012');
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => agent.post(`/api/calls/${call.id}/end`, { version: call.version })),
      );
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409, 409, 409, 409]);
    });
  });

  describe('what was typed survives', () => {
    it('a reload, another machine, a restart of the server; an older window does not overwrite it', async () => {
      let call = await ring('15900001012');
      call = await change(call, { draft: { title: '号卡', lines: [1, 2, 3] } });
      const elsewhere = await hotline.as('agent1');
      const [seen] = (await current(elsewhere)).filter((one) => one.id === call.id);
      expect(seen).toMatchObject({ draft: { title: '号卡', lines: [1, 2, 3] }, version: call.version });
      const newer = ok<Call>(
        await elsewhere.patch(`/api/calls/${call.id}`, { version: call.version, draft: { title: '号卡激活' } }),
      );
      const refused = await agent.patch(`/api/calls/${call.id}`, { version: call.version, draft: { title: '旧窗口' } });
      expect(expectProblem(refused, 409, 'call.stale').current).toMatchObject({
        version: newer.version,
        draft: { title: '号卡激活' },
      });
    });

    it('a call in wrap-up is still current, one that is done is not', async () => {
      const call = await ring('15900001012');
      const talked = await end(call);
      expect((await current(agent)).map((one) => one.id)).toContain(call.id);
      await end(talked, 'general');
      expect((await current(agent)).map((one) => one.id)).not.toContain(call.id);
      expect((await current(await hotline.as('agent2'))).map((one) => one.id)).not.toContain(call.id);
    });
  });

  describe('calls and tickets', () => {
    const about = (call: Call, more: object = {}): object => consultation({ callId: call.id, ...more });

    it('several tickets of one call, several calls of one ticket', async () => {
      const call = await ring('15900001012');
      const one = await openTicket(agent, about(call));
      const two = await openTicket(agent, about(call, { title: '另一件事' }));
      expect(one).toMatchObject({
        outlet: { code: 'XL001' },
        contactName: '吴巧玲',
        contactPhone: '159****1012',
        callIds: [call.id],
      });
      const again = await ring('15900001012');
      await step(agent, one, 'inform', { text: '已转市场部', callId: again.id });
      expect((await look(agent, one)).callIds).toEqual([call.id, again.id].toSorted());
      const listed = ok<Call>(await agent.get(`/api/calls/${call.id}`)).tickets.map((ticket) => ticket.id);
      expect(listed).toEqual([one.id, two.id]);
      expect(ok<Call>(await agent.get(`/api/calls/${again.id}`)).tickets.map((ticket) => ticket.id)).toEqual([one.id]);
    });

    it('the dispatch clock starts when the call ends, the reply clock when the ticket is opened (A4, A5)', async () => {
      const call = await ring('15900001012');
      const ticket = await openTicket(agent, about(call));
      expect(ticket.clocks.map((clock) => clock.kind)).toEqual(['reply']);
      hotline.clock.advance(7 * 60_000);
      await end(call);
      const after = await look(agent, ticket);
      expect(clockOf(after, 'reply')).toMatchObject({
        startedAt: at('2026-11-23T09:00:00'),
        dueAt: at('2026-11-23T17:00:00'),
      });
      expect(clockOf(after, 'dispatch')).toMatchObject({
        startedAt: at('2026-11-23T09:07:00'),
        dueAt: at('2026-11-23T09:37:00'),
      });
      expect(after.timeline.at(-1)).toMatchObject({ kind: 'clock_start', public: false });
    });

    it('what was dispatched or answered during the call owes no dispatch any more', async () => {
      const call = await ring('15900001012');
      const dispatched = await openTicket(agent, about(call, { dispatch: { departmentIds: [ids.department.market] } }));
      const answered = await openTicket(agent, about(call, { answer: { text: '可以' } }));
      await end(call);
      for (const ticket of [dispatched, answered])
        expect((await look(agent, ticket)).clocks.map((clock) => clock.kind)).not.toContain('dispatch');
    });

    it('a ticket opened after the call owes its dispatch at once', async () => {
      const call = await end(await ring('15900001012'));
      expect((await openTicket(agent, about(call))).clocks.map((clock) => clock.kind).toSorted()).toEqual([
        'dispatch',
        'reply',
      ]);
    });

    it('hanging up in the very moment a ticket is opened never loses its dispatch clock', async () => {
      for (let round = 0; round < 60; round += 1) {
        const call = await ring('15900001012');
        const [opened, ended] = await Promise.all([
          agent.post('/api/tickets', about(call)),
          agent.post(`/api/calls/${call.id}/end`, { version: call.version }),
        ]);
        expect([opened.status, ended.status]).toEqual([201, 200]);
        const kinds = (await look(agent, opened.body as Ticket)).clocks.map((clock) => clock.kind).toSorted();
        expect({ round, kinds }).toEqual({ round, kinds: ['dispatch', 'reply'] });
      }
    }, 300_000);
  });

  describe('answered on the spot (A3)', () => {
    it('is kept with the article and its version; confirmed at once it is closed', async () => {
      const [article] = ok<{ items: { id: string; version: number; title: string }[] }>(
        await agent.get('/api/articles?limit=1'),
      ).items;
      const call = await ring('15900001012');
      const answer = { text: '可以叠加，次月生效。', articleId: article?.id, confirmed: true };
      const ticket = await openTicket(agent, consultation({ callId: call.id, answer }));
      expect(ticket).toMatchObject({
        state: 'closed',
        article: { articleId: article?.id, version: article?.version, title: article?.title },
      });
      expect(ticket).toEqual(await look(agent, ticket));
      expect(ticket.timeline).toMatchObject(
        ['open', 'reply', 'confirm'].map((kind) => ({ kind, public: true, callId: call.id })),
      );
      expect(ticket.clocks.map((clock) => [clock.kind, clock.state])).toEqual([['reply', 'met']]);
      expect(ticket.timeline[1]?.change).toMatchObject({ articleId: article?.id, articleVersion: article?.version });
    });

    it('not confirmed, it waits for the partner', async () => {
      const ticket = await openTicket(agent, consultation({ outletId: ids.outlet.XL001, answer: { text: '可以' } }));
      expect(ticket).toMatchObject({ state: 'replied', closedAt: null });
      expect((await step(await hotline.as('outlet-xl001'), ticket, 'confirm', { rating: 4 })).state).toBe('closed');
    });
  });

  it('are listed newest first, page by page, each once', async () => {
    const listed: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: Call[]; nextCursor: string | null } = ok(
        await agent.get(`/api/calls?limit=5&cursor=${cursor}`),
      );
      listed.push(...page.items.map((call) => call.id));
      cursor = page.nextCursor;
    }
    const all = await hotline.sql.rows<{ id: string }>(
      { text: 'SELECT id FROM calls WHERE agent_id = $1 ORDER BY started_at DESC, id DESC' },
      [agent.me.id],
    );
    expect(listed).toEqual(all.map((row) => row.id));
    expect(listed.length).toBeGreaterThan(20);
  });
});
