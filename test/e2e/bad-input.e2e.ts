import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { type Client, ok, type Problem, type Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { look, step } from '../support/steps.js';
import { branch, complaint, consultation, openTicket } from '../support/work.js';

const nobodyHas = '01932d3c-0000-7000-8000-00000000dead';
const long = '资'.repeat(100_000);

interface World {
  ids: Awaited<ReturnType<typeof branch>>;
  user: Record<string, string>;
  call: { id: string; version: number };
  /** Registered; claimed by Marketing; closed. */
  fresh: Ticket;
  claimed: Ticket;
  closed: Ticket;
}

/** What is sent, by which kind of person, and how it must be answered: status, code and the fields that are named. */
type Case = [
  who: 'agent' | 'handler' | 'partner',
  send: (client: Client, world: World) => PromiseLike<Response>,
  status: number,
  code: string,
  ...fields: string[],
];

const call =
  (body: object): Case[1] =>
  (client) =>
    client.post('/api/calls', body);
const open =
  (more: object): Case[1] =>
  (client, { ids }) =>
    client.post('/api/tickets', consultation({ outletId: ids.outlet.XL001, ...more }));
const on =
  (which: 'fresh' | 'claimed' | 'closed', action: string, body: object | ((world: World) => object) = {}): Case[1] =>
  (client, world) =>
    client.act(world[which], action, typeof body === 'function' ? body(world) : body);
const get =
  (path: string): Case[1] =>
  (client) =>
    client.get(path);

// oxfmt-ignore
const cases: Record<string, Case> = {
  'a phone number that is too short': ['agent', call({ phone: '1234' }), 400, 'call.phone_invalid'],
  'a phone number that is none': ['agent', call({ phone: 'not a number' }), 400, 'call.phone_invalid'],
  'a phone number of another country': ['agent', call({ phone: '+1 202 555 0100' }), 400, 'call.phone_invalid'],
  'a phone number without end': ['agent', call({ phone: '1'.repeat(100_000) }), 400, 'request.invalid', 'phone'],
  'a phone number as a number': ['agent', call({ phone: 15_900_001_012 }), 400, 'request.invalid', 'phone'],
  'an empty phone number': ['agent', call({ phone: '' }), 400, 'request.invalid', 'phone'],
  'a caller nobody can be': ['agent', get('/api/callers?phone=abc'), 400, 'call.phone_invalid'],
  'a caller without a number': ['agent', get('/api/callers'), 400, 'request.invalid', 'phone'],
  'a call of an unknown outlet': ['agent', call({ phone: '15900001012', outletId: nobodyHas }), 422, 'call.unknown_outlet'],
  'a call of an unknown contact': ['agent', call({ phone: '15900001012', contactId: nobodyHas }), 422, 'call.unknown_contact'],
  'a call of the future': ['agent', call({ phone: '15900001012', startedAt: '2026-11-23T18:00:00+08:00' }), 400, 'call.in_the_future'],
  'a call of last week': ['agent', call({ phone: '15900001012', startedAt: '2026-11-16T09:00:00+08:00' }), 400, 'call.too_old'],
  'a time without an offset': ['agent', call({ startedAt: '2026-11-23T08:59:00' }), 400, 'request.invalid', 'startedAt'],
  'a week for a time': ['agent', call({ startedAt: '2026-W48-1' }), 400, 'request.invalid', 'startedAt'],
  'a year nobody will see': ['agent', call({ startedAt: '+275760-09-13T00:00:00Z' }), 400, 'request.invalid', 'startedAt'],
  'a direction that is none': ['agent', call({ direction: 'sideways' }), 400, 'request.invalid', 'direction'],
  'a field that a call has not': ['agent', call({ phone: '15900001012', agentId: nobodyHas, isAdmin: true }), 400, 'request.invalid', 'agentId', 'isAdmin'],
  'a wrap-up that is none': ['agent', (client, { call: { id, version } }) => client.post(`/api/calls/${id}/end`, { version, wrapUpCode: 'gossip' }), 400, 'call.unknown_wrap_up'],
  'a call change without a version': ['agent', (client, world) => client.patch(`/api/calls/${world.call.id}`, { note: 'x' }), 400, 'request.invalid', 'version'],
  'a call change with a huge version': ['agent', (client, world) => client.patch(`/api/calls/${world.call.id}`, { version: 1e20 }), 409, 'call.stale'],
  'a draft that is a list': ['agent', (client, { call: { id, version } }) => client.patch(`/api/calls/${id}`, { version, draft: [] }), 400, 'request.invalid', 'draft'],
  'a draft too large': ['agent', (client, { call: { id, version } }) => client.patch(`/api/calls/${id}`, { version, draft: { text: long } }), 413, 'call.draft_too_large'],

  'a ticket of an unknown line': ['agent', open({ line: 'weather' }), 400, 'ticket.unknown_line'],
  'a ticket of a line that objects have': ['agent', open({ line: 'constructor' }), 400, 'ticket.unknown_line'],
  'a ticket of an unknown topic': ['agent', open({ topic: 'weather' }), 400, 'ticket.unknown_topic'],
  'a ticket of an unknown outlet': ['agent', open({ outletId: nobodyHas }), 422, 'ticket.outlet_needed'],
  'a ticket of nobody': ['agent', open({ outletId: undefined }), 422, 'ticket.outlet_needed'],
  'a ticket of an unknown call': ['agent', open({ callId: nobodyHas }), 422, 'ticket.unknown_call'],
  'a ticket split from an unknown one': ['agent', open({ splitFrom: nobodyHas }), 422, 'ticket.unknown_other'],
  'a ticket with an unknown file': ['agent', open({ files: [nobodyHas] }), 422, 'ticket.unknown_file'],
  'an answer with an unknown article': ['agent', open({ answer: { text: 'x', articleId: nobodyHas } }), 422, 'ticket.unknown_article'],
  'a dispatch to an unknown department': ['agent', open({ dispatch: { departmentIds: [nobodyHas] } }), 422, 'ticket.unknown_department'],
  'a dispatch to nobody': ['agent', open({ dispatch: { departmentIds: [] } }), 400, 'request.invalid', 'dispatch.departmentIds'],
  'an answer and a dispatch': ['agent', open({ answer: { text: 'x' }, dispatch: { departmentIds: [nobodyHas] } }), 422, 'ticket.one_way_only'],
  'a contact number that is none': ['agent', open({ contactPhone: '123' }), 400, 'request.invalid', 'contactPhone'],
  'a title of blanks': ['agent', open({ title: ' \u3000\n' }), 400, 'request.invalid', 'title'],
  'a title of control characters': ['agent', open({ title: '\u0000\u0007' }), 400, 'request.invalid', 'title'],
  'texts of 100,000 characters': ['agent', open({ title: long, description: long, contactName: long }), 400, 'request.invalid', 'title', 'description', 'contactName'],
  'everything of a wrong type': ['agent', open({ title: 5, description: {}, priority: 1, fields: [], tags: 'x', files: 'x', answer: 'x' }), 400, 'request.invalid', 'title', 'description', 'priority', 'fields', 'tags', 'files', 'answer'],
  'a priority that is none': ['agent', open({ priority: 'now' }), 400, 'request.invalid', 'priority'],
  'fields that a ticket has not': ['agent', open({ state: 'closed', ownerId: nobodyHas, version: 9 }), 400, 'request.invalid', 'state', 'ownerId', 'version'],
  'fields that the line has not': ['agent', open({ fields: { grade: 'major' } }), 400, 'request.invalid', 'fields.grade'],
  'a complaint without its fields': ['agent', (client, { ids }) => client.post('/api/tickets', complaint({ outletId: ids.outlet.XL001, fields: { receivedOn: '2026-02-30' } })), 400, 'request.invalid', 'fields.customerName', 'fields.receivedOn', 'fields.grade'],
  'tags without end': ['agent', open({ tags: Array.from({ length: 13 }, String) }), 400, 'request.invalid', 'tags'],
  'a partner who dispatches': ['partner', (client) => client.post('/api/tickets', consultation({ dispatch: { departmentIds: [nobodyHas] } })), 403, 'ticket.not_for_partners'],
  'a partner who answers': ['partner', (client) => client.post('/api/tickets', consultation({ answer: { text: 'x' } })), 403, 'ticket.not_for_partners'],

  'a step that is none': ['agent', on('fresh', 'explode'), 404, 'flow.unknown_action'],
  'a step that objects have': ['agent', on('fresh', 'constructor'), 404, 'flow.unknown_action'],
  'a step by the wrong role': ['handler', on('claimed', 'reply', { text: 'x' }), 403, 'flow.not_your_role'],
  'a step by the wrong role, with an empty form': ['handler', on('claimed', 'dispatch'), 403, 'flow.not_your_role'],
  'a step out of order': ['agent', on('fresh', 'confirm'), 422, 'flow.not_in_this_state'],
  'a step on what is closed': ['agent', on('closed', 'dispatch', (world) => ({ departmentIds: [world.ids.department.market] })), 422, 'flow.not_in_this_state'],
  'a step by a partner that is the hotline’s': ['partner', on('claimed', 'reply', { text: 'x' }), 403, 'flow.not_your_role'],
  'a step without a version': ['agent', (client, world) => client.post(`/api/tickets/${world.fresh.id}/actions/note`, { text: 'x' }), 400, 'request.invalid', 'version'],
  'a list for a body': ['agent', (client, world) => client.post(`/api/tickets/${world.fresh.id}/actions/note`, []), 400, 'request.malformed'],
  'a note without words': ['agent', on('fresh', 'note', { text: '  ' }), 400, 'request.invalid', 'text'],
  'a note of 100,000 characters': ['agent', on('fresh', 'note', { text: long }), 400, 'request.invalid', 'text'],
  'a note with more than its form': ['agent', on('fresh', 'note', { text: 'x', public: true, orderId: nobodyHas }), 400, 'request.invalid', 'public', 'orderId'],
  'an edit of what cannot be edited': ['agent', on('fresh', 'edit', { state: 'closed', number: 'ZX20261123-0001' }), 400, 'request.invalid', 'state', 'number'],
  'an edit to an unknown topic': ['agent', on('fresh', 'edit', { topic: 'weather' }), 400, 'ticket.unknown_topic'],
  'an edit with a tag of 100,000 characters': ['agent', on('fresh', 'edit', { tags: [long] }), 400, 'request.invalid', 'tags'],
  'an edit of the line’s fields with wrong ones': ['agent', on('fresh', 'edit', { fields: { policyScope: 'moon', other: 1 } }), 400, 'request.invalid', 'fields.other', 'fields.policyScope'],
  'a dispatch without departments': ['agent', on('fresh', 'dispatch', { departmentIds: [] }), 400, 'request.invalid', 'departmentIds'],
  'a dispatch to what is no id': ['agent', on('fresh', 'dispatch', { departmentIds: ['market'] }), 400, 'request.invalid', 'departmentIds'],
  'a link to a ticket that is none': ['agent', on('fresh', 'link', { otherId: nobodyHas, kind: 'related' }), 422, 'ticket.unknown_other'],
  'a link of an unknown kind': ['agent', on('fresh', 'link', (world) => ({ otherId: world.closed.id, kind: 'brother_of' })), 400, 'request.invalid', 'kind'],
  'a link to itself': ['agent', on('fresh', 'link', (world) => ({ otherId: world.fresh.id, kind: 'related' })), 422, 'ticket.link_to_itself'],
  'a ticket merged into itself': ['agent', on('fresh', 'merge', (world) => ({ intoId: world.fresh.id })), 422, 'ticket.link_to_itself'],
  'a hand-over to nobody': ['agent', on('fresh', 'hand_over', { userId: nobodyHas }), 422, 'ticket.unknown_user'],
  'a hand-over to a department’s person': ['agent', on('fresh', 'hand_over', (world) => ({ userId: world.user.market1 })), 422, 'ticket.unknown_user'],
  'a hand-over to a partner': ['agent', on('fresh', 'hand_over', (world) => ({ userId: world.user['outlet-xl001'] })), 422, 'ticket.unknown_user'],
  'a plan of the past': ['handler', on('claimed', 'plan', { text: 'x', promisedAt: '2026-11-22T09:00:00+08:00' }), 422, 'ticket.promise_in_past'],
  'a plan without a date': ['handler', on('claimed', 'plan', { text: 'x' }), 400, 'request.invalid', 'promisedAt'],
  'a plan for the year 99999': ['handler', on('claimed', 'plan', { text: 'x', promisedAt: '+099999-01-01T00:00:00Z' }), 400, 'request.invalid', 'promisedAt'],
  'an order of another ticket': ['handler', on('claimed', 'answer', { orderId: nobodyHas, text: 'x' }), 422, 'ticket.no_order_of_yours'],
  'a rating of six': ['partner', on('claimed', 'confirm', { rating: 6 }), 422, 'flow.not_in_this_state'],
  'a reason for nothing': ['agent', (client, world) => client.post(`/api/tickets/${world.fresh.id}/reveal`, { reason: ' ' }), 400, 'request.invalid', 'reason'],

  'an id that is none': ['agent', get('/api/tickets/1'), 400, 'request.malformed'],
  'an id with SQL in it': ['agent', get(`/api/tickets/${encodeURIComponent("1' OR '1'='1")}`), 400, 'request.malformed'],
  'an id of a NUL': ['agent', get('/api/tickets/%00'), 400, 'request.malformed'],
  'a queue that is none': ['agent', get('/api/queues/%00/tickets'), 404, 'queue.not_found'],
  'a cursor that is none': ['agent', get('/api/tickets?cursor=abc'), 400, 'request.bad_cursor'],
  'a cursor of another list': ['agent', get(`/api/tickets?cursor=${Buffer.from('["XL001"]').toString('base64url')}`), 400, 'request.bad_cursor'],
  'a cursor with wrong values': ['agent', get(`/api/queues/open/tickets?cursor=${Buffer.from('["x","y"]').toString('base64url')}`), 400, 'request.bad_cursor'],
  'a cursor into notifications with wrong values': ['agent', get(`/api/notifications?cursor=${Buffer.from('["2026","y"]').toString('base64url')}`), 400, 'request.bad_cursor'],
  'a cursor into outlets with a NUL': ['agent', get(`/api/outlets?cursor=${Buffer.from('["\\u0000"]').toString('base64url')}`), 400, 'request.bad_cursor'],
  'a cursor into a timeline with wrong values': ['agent', (client, world) => client.get(`/api/tickets/${world.fresh.id}/timeline?cursor=${Buffer.from('["x"]').toString('base64url')}`), 400, 'request.bad_cursor'],
  'a cursor without end': ['agent', get(`/api/tickets?cursor=${'A'.repeat(501)}`), 400, 'request.invalid', 'cursor'],
  'a limit of nothing': ['agent', get('/api/tickets?limit=0'), 400, 'request.invalid', 'limit'],
  'a limit of everything': ['agent', get('/api/tickets?limit=201'), 400, 'request.invalid', 'limit'],
  'a limit in words': ['agent', get('/api/tickets?limit=ten'), 400, 'request.invalid', 'limit'],
  'a sort order that is none': ['agent', get('/api/tickets?sort=title'), 400, 'request.invalid', 'sort'],
  'a filter that is none': ['agent', get('/api/tickets?owner=me'), 400, 'request.invalid', 'owner'],
  'a filter given twice': ['agent', get('/api/tickets?q=a&q=b'), 400, 'request.invalid', 'q'],
  'a suggestion for nothing': ['agent', get('/api/routing/suggestion'), 400, 'request.invalid', 'line', 'topic'],
};

describe('input that is wrong', () => {
  let hotline: Hotline;
  let world: World;
  let chinese: Record<Case[0], Client>;
  let english: Record<Case[0], Client>;

  beforeAll(async () => {
    hotline = await Hotline.start();
    const ids = await branch(hotline);
    chinese = {
      agent: await hotline.as('agent1'),
      handler: await hotline.as('market1'),
      partner: await hotline.as('outlet-xl001'),
    };
    english = {
      agent: await hotline.as('agent1'),
      handler: await hotline.as('market1'),
      partner: await hotline.as('outlet-xl001'),
    };
    const users = await hotline.sql.rows<{ username: string; id: string }>({ text: 'SELECT username, id FROM users' });
    const { agent, handler } = chinese;
    const more = { outletId: ids.outlet.XL001 };
    const claimed = await openTicket(
      agent,
      consultation({ ...more, dispatch: { departmentIds: [ids.department.market] } }),
    );
    world = {
      ids,
      user: Object.fromEntries(users.map(({ username, id }) => [username, id])),
      call: ok(await agent.post('/api/calls', { phone: '15900001012' })),
      fresh: await openTicket(agent, consultation(more)),
      claimed: await step(handler, claimed, 'claim'),
      closed: await openTicket(agent, consultation({ ...more, answer: { text: '可以', confirmed: true } })),
    };
  });
  afterAll(() => hotline?.stop());

  /** The language is the user's own: one login reads Chinese first and English then. */
  async function inBoth(who: Case[0], send: Case[1], status: number, code: string): Promise<Problem> {
    await chinese[who].patch('/api/me', { language: 'zh-CN' }).expect(200);
    const first = await refused(chinese[who], send, status, code);
    await english[who].patch('/api/me', { language: 'en' }).expect(200);
    expectBothLanguages(first, await refused(english[who], send, status, code));
    return first;
  }

  /** Refused, and nothing of it written anywhere. */
  async function refused(client: Client, send: Case[1], status: number, code: string): Promise<Problem> {
    const before = await rowCounts(hotline);
    const problem = expectProblem(await send(client, world), status, code);
    expect(await rowCounts(hotline)).toEqual(before);
    return problem;
  }

  it.each(Object.entries(cases))('%s', async (_name, [who, send, status, code, ...fields]) => {
    const problem = await inBoth(who, send, status, code);
    expect([...new Set(problem.errors?.map((one) => one.field))].toSorted()).toEqual(fields.toSorted());
  });

  describe('before anybody reads it', () => {
    const raw = (body: string | Buffer, type = 'application/json'): PromiseLike<Response> =>
      request(hotline.url)
        .post('/api/tickets')
        .set({ cookie: chinese.agent.cookie, 'x-csrf-token': String(chinese.agent.me.csrfToken), 'content-type': type })
        .send(body);

    it.each([
      ['nothing', ''],
      ['half of it', '{"line":"consult'],
      ['no JSON', 'line=consultation'],
      ['two of them', '{}{}'],
      ['a number', '5'],
      ['a text', '"x"'],
      ['nothing as such', 'null'],
      ['a list', '[]'],
      ['a poisoned object', '{"__proto__":{"isAdmin":true}}'],
      ['a poisoned constructor', '{"constructor":{"prototype":{"isAdmin":true}}}'],
    ])('%s', async (_name, body) => {
      const before = await rowCounts(hotline);
      const answer = await raw(body);
      expect(['request.malformed', 'request.invalid']).toContain(answer.body.code);
      expectProblem(answer, 400, String(answer.body.code));
      expect(await rowCounts(hotline)).toEqual(before);
    });

    it('nesting without end', async () => {
      for (const depth of [100, 100_000, 400_000]) {
        expectProblem(
          await raw(`{"fields":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`.slice(0, 1_000_000)),
          400,
          'request.malformed',
        );
        expectProblem(await raw(`{"tags":${'['.repeat(depth)}${']'.repeat(depth)}}`), 400, 'request.malformed');
      }
    });

    it('more than a megabyte', async () => {
      const before = await rowCounts(hotline);
      const body = JSON.stringify(
        consultation({ outletId: world.ids.outlet.XL001, description: 'x'.repeat(1_100_000) }),
      );
      expectProblem(await raw(body), 413, 'request.too_large');
      expect(await rowCounts(hotline)).toEqual(before);
    });

    it.each(['/api/tickets/%E0%A4%A', `/api/queues/${'x'.repeat(5_000)}/tickets`])(
      'an address that cannot be read',
      async (path) => {
        const say = async (language: string) =>
          expectProblem(
            await hotline.nobody().with({ 'accept-language': language }, true).get(path),
            400,
            'request.malformed',
          );
        expectBothLanguages(await say('zh-CN'), await say('en'));
      },
    );

    it('a number of a million digits', async () => {
      const answer = await raw(`{"line":${'9'.repeat(900_000)}}`);
      expectProblem(answer, 400, 'request.invalid');
    });
  });

  describe('input that only looks strange is kept as it was meant', () => {
    it.each([
      ['emoji', '顾客很满意 👍🏽👨‍👩‍👧', '顾客很满意 👍🏽👨‍👩‍👧'],
      ['full-width digits and letters', '５Ｇ 套餐 １２９ 元', '５Ｇ 套餐 １２９ 元'],
      ['U+0000', '资\u0000费', '资费'],
      ['half a surrogate pair', '资\ud83d费', '资\ufffd费'],
      ['line ends of another system', '一\r\n二\r三', '一\n二\n三'],
      ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
      ['a formula', '=HYPERLINK("//evil.example")', '=HYPERLINK("//evil.example")'],
      ['SQL', "'; DROP TABLE tickets; --", "'; DROP TABLE tickets; --"],
      ['text that runs the other way', 'مرحبا ‮abc', 'مرحبا ‮abc'],
    ])('%s', async (_name, typed, kept) => {
      const { agent } = chinese;
      const ticket = await openTicket(
        agent,
        consultation({ outletId: world.ids.outlet.XL001, title: typed, description: typed, tags: [typed] }),
      );
      const noted = await step(agent, ticket, 'note', { text: typed });
      expect(noted).toMatchObject({ title: kept, description: kept, tags: [kept] });
      expect(noted.timeline.at(-1)?.text).toBe(kept);
      await agent.get(`/api/tickets?q=${encodeURIComponent(typed.replaceAll(/\p{Surrogate}/gu, ''))}`).expect(200);
    });

    it('a draft keeps every blank, whatever is in it', async () => {
      const { agent } = chinese;
      const draft = { text: ' 正在输入\u0000 \n', nested: { list: ['\ud800', 1, null, true] }, '键\u0000': 1 };
      const saved = ok<{ version: number; draft: object }>(
        await agent.patch(`/api/calls/${world.call.id}`, { version: world.call.version, draft }),
      );
      expect(saved.draft).toEqual({ text: ' 正在输入 \n', nested: { list: ['\ufffd', 1, null, true] }, 键: 1 });
      world.call = { ...world.call, version: saved.version };
    });

    it('a number written in another way is the same number', async () => {
      for (const phone of ['１５９００００１０１２', '+86 159-0000-1012', '0159 0000 1012', '(86)15900001012']) {
        const found = ok<{ items: { outletCode: string }[] }>(
          await chinese.agent.get(`/api/callers?phone=${encodeURIComponent(phone)}`),
        );
        expect({ phone, codes: found.items.map((one) => one.outletCode) }).toEqual({ phone, codes: ['XL001'] });
      }
    });

    it('a blank edit changes nothing', async () => {
      const before = await look(chinese.agent, world.fresh);
      const after = await step(chinese.agent, world.fresh, 'edit', { title: '  ', description: '', priority: null });
      expect([after.title, after.description, after.priority]).toEqual([
        before.title,
        before.description,
        before.priority,
      ]);
      world.fresh = after;
    });
  });

  it('is told in the reader’s language before sign-in, too', async () => {
    const say = (language: string) =>
      hotline.nobody().with({ 'accept-language': language }, true).post('/api/auth/login', { username: 5 });
    expectBothLanguages(
      expectProblem(await say('zh-CN'), 400, 'request.invalid'),
      expectProblem(await say('en-GB'), 400, 'request.invalid'),
    );
  });
});
