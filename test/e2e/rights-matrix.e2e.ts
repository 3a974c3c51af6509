import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Response } from 'supertest';
import { Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { methodOf, pathOf, routesOf, unnamedRoutes } from '../support/routes.js';

/** One login of each role, in the order of the columns below. */
const people = [
  'agent1',
  'supervisor1',
  'market1',
  'marketlead1',
  'outlet-xl001',
  'manager-xinluo1',
  'chiefsup-xinluo1',
  'maintainer-xinluo1',
  'editor1',
  'auditor1',
  'admin1',
] as const;

/**
 * Who may use which route (flows.md "People", api.md), and the right a program's token needs for it. A column a role:
 * agent, supervisor, handler, department lead, partner, channel manager, channel supervisor, maintainer, editor,
 * auditor, administrator. `x` may, `.` may not. A route that has no row here fails the test.
 */
// oxfmt-ignore
const matrix: Record<string, [who: string, right: string]> = {
  'POST /api/auth/logout':               ['xxxxxxxxxxx', 'account.use'],
  'GET /api/me':                         ['xxxxxxxxxxx', 'account.use'],
  'PATCH /api/me':                       ['xxxxxxxxxxx', 'account.use'],
  'POST /api/auth/password':             ['xxxxxxxxxxx', 'account.use'],
  'GET /api/auth/tokens':                ['xxxxxxxxxxx', 'token.change'],
  'POST /api/auth/tokens':               ['xxxxxxxxxxx', 'token.change'],
  'DELETE /api/auth/tokens/:id':         ['xxxxxxxxxxx', 'token.change'],
  'GET /api/catalogue':                  ['xxxxxxxxxxx', 'account.use'],
  'GET /api/organisation':               ['xxxxxxxxxxx', 'organisation.read'],
  'GET /api/outlets':                    ['xxxxxxxx.xx', 'outlet.read'],
  'GET /api/outlets/:id':                ['xxxxxxxx.xx', 'outlet.read'],
  'POST /api/imports':                   ['..........x', 'outlet.change'],
  'GET /api/users':                      ['.x.......xx', 'user.read'],
  'POST /api/users':                     ['..........x', 'user.change'],
  'PATCH /api/users/:id':                ['..........x', 'user.change'],
  'GET /api/colleagues':                 ['xxxx...x...', 'colleague.read'],
  'GET /api/callers':                    ['xx.........', 'call.register'],
  'POST /api/calls':                     ['xx.........', 'call.register'],
  'GET /api/calls':                      ['xx.......x.', 'call.read'],
  'GET /api/calls/current':              ['xx.........', 'call.register'],
  'GET /api/calls/:id':                  ['xx.......x.', 'call.read'],
  'PATCH /api/calls/:id':                ['xx.........', 'call.register'],
  'POST /api/calls/:id/end':             ['xx.........', 'call.register'],
  'POST /api/files':                     ['xxxxxxxx...', 'file.upload'],
  'GET /api/files/:id':                  ['xxxxxxxx.x.', 'file.read'],
  'POST /api/tickets':                   ['xx..x......', 'ticket.open'],
  'GET /api/tickets':                    ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/tickets/:id':                ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/tickets/:id/timeline':       ['xxxxxxxx.x.', 'ticket.read'],
  'POST /api/tickets/:id/actions/:action': ['xxxxxxxx...', 'ticket.act'],
  'POST /api/tickets/:id/reveal':        ['xxxx.xxx...', 'number.reveal'],
  'PUT /api/tickets/:id/watch':          ['xxxx.xxx...', 'ticket.watch'],
  'DELETE /api/tickets/:id/watch':       ['xxxx.xxx...', 'ticket.watch'],
  'GET /api/queues':                     ['xxxxxxxx.x.', 'queue.read'],
  'GET /api/queues/:id/tickets':         ['xxxxxxxx.x.', 'queue.read'],
  'GET /api/routing/suggestion':         ['xx..x.....x', 'routing.ask'],
  'GET /api/routing/rules':              ['xx.x.....xx', 'routing.read'],
  'POST /api/routing/rules':             ['.x........x', 'routing.change'],
  'PATCH /api/routing/rules/:id':        ['.x........x', 'routing.change'],
  'DELETE /api/routing/rules/:id':       ['.x........x', 'routing.change'],
  'POST /api/clocks/preview':            ['xxxx...x.xx', 'calendar.read'],
  'GET /api/clocks/:id/explanation':     ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/calendar':                   ['xxxx...x.xx', 'calendar.read'],
  'POST /api/calendar/preview':          ['..........x', 'calendar.change'],
  'PUT /api/calendar':                   ['..........x', 'calendar.change'],
  'GET /api/clock-policies':             ['xxxx...x.xx', 'calendar.read'],
  'POST /api/clock-policies/preview':    ['..........x', 'calendar.change'],
  'PUT /api/clock-policies':             ['..........x', 'calendar.change'],
  'GET /api/articles':                   ['xxxxxxxxxxx', 'article.read'],
  'GET /api/articles/:id':               ['xxxxxxxxxxx', 'article.read'],
  'POST /api/articles':                  ['........x..', 'article.write'],
  'PUT /api/articles/:id/draft':         ['........x..', 'article.write'],
  'POST /api/articles/:id/actions/:action': ['........x..', 'article.write'],
  'GET /api/articles/:id/versions':      ['xxxx.xxxxx.', 'article.history'],
  'GET /api/articles/:id/versions/:version': ['xxxx.xxxxx.', 'article.history'],
  'GET /api/articles/:id/timeline':      ['xxxx.xxxxx.', 'article.history'],
  'POST /api/articles/:id/votes':        ['xxxxxxxx...', 'article.judge'],
  'GET /api/articles/:id/file':          ['........x..', 'article.write'],
  'GET /api/knowledge/export':           ['........x..', 'article.write'],
  'GET /api/knowledge/conflicts':        ['.x......xx.', 'article.list_work'],
  'POST /api/knowledge/conflicts/:articleId/settle': ['........x..', 'article.write'],
  'POST /api/knowledge/questions':       ['xxxxxxxxxxx', 'article.read'],
  'GET /api/knowledge/questions':        ['.x......xx.', 'article.list_work'],
  'POST /api/knowledge/questions/:id/settle': ['........x..', 'article.write'],
  'GET /api/knowledge/search':           ['xxxxxxxxxxx', 'article.read'],
  'GET /api/knowledge/suggestions':     ['xx.........', 'answer.suggest'],
  'POST /api/tickets/:id/article':       ['xx.........', 'case.keep'],
  'GET /api/notifications':              ['xxxxxxxxxxx', 'account.use'],
  'POST /api/notifications/read':        ['xxxxxxxxxxx', 'account.use'],
  'GET /api/announcements':             ['xxxxxxxxxxx', 'announcement.read'],
  'POST /api/announcements':            ['.x......x..', 'announcement.write'],
  'GET /api/announcements/unread':      ['xxxxxxxxxxx', 'announcement.read'],
  'GET /api/announcements/:id':         ['xxxxxxxxxxx', 'announcement.read'],
  'PUT /api/announcements/:id':         ['.x......x..', 'announcement.write'],
  'POST /api/announcements/:id/actions/publish': ['.x......x..', 'announcement.write'],
  'POST /api/announcements/:id/actions/revise': ['.x......x..', 'announcement.write'],
  'POST /api/announcements/:id/actions/expire': ['.x......x..', 'announcement.write'],
  'POST /api/announcements/:id/receipts': ['xxxxxxxxxxx', 'announcement.read'],
  'GET /api/announcements/:id/figures': ['xx...xx.xx.', 'announcement.follow'],
  'GET /api/announcements/:id/readers': ['xx...xx.xx.', 'announcement.follow'],
  'GET /api/announcements/:id/readers/export': ['xx...xx.xx.', 'announcement.follow'],
  'POST /api/announcements/:id/calls/claim': ['xx.........', 'announcement.call'],
  'POST /api/announcements/:id/calls':  ['xx.........', 'announcement.call'],
  'GET /api/incidents':                  ['xxxx.xxxxx.', 'incident.read'],
  'POST /api/incidents':                 ['.x.........', 'incident.lead'],
  'GET /api/incidents/open':             ['xxxx.xxxxx.', 'incident.read'],
  'GET /api/incidents/:id':              ['xxxx.xxxxx.', 'incident.read'],
  'PATCH /api/incidents/:id':            ['.x.........', 'incident.lead'],
  'GET /api/incidents/:id/tickets':      ['xxxx.xxxxx.', 'incident.read'],
  'POST /api/incidents/:id/tickets':     ['xx.........', 'incident.link'],
  'POST /api/incidents/:id/updates':     ['.x.........', 'incident.lead'],
  'POST /api/incidents/:id/actions/accept': ['.x.........', 'incident.lead'],
  'POST /api/incidents/:id/actions/dismiss': ['.x.........', 'incident.lead'],
  'POST /api/incidents/:id/actions/close': ['.x.........', 'incident.lead'],
  'GET /api/assets':                     ['xxxxxxxx.xx', 'asset.read'],
  'POST /api/assets':                    ['.x.x......x', 'asset.change'],
  'GET /api/assets/catalogue':           ['xxxxxxxx.xx', 'asset.read'],
  'GET /api/assets/by-label/:label':     ['xxxxxxxx.xx', 'asset.read'],
  'GET /api/assets/:id':                 ['xxxxxxxx.xx', 'asset.read'],
  'PATCH /api/assets/:id':               ['.x.x......x', 'asset.change'],
  'GET /api/assets/:id/history':         ['xxxxxxxx.xx', 'asset.read'],
  'GET /api/assets/:id/qr':              ['xxxxxxxx.xx', 'asset.read'],
  'POST /api/assets/:id/move':           ['.x.x......x', 'asset.change'],
  'POST /api/assets/:id/state':          ['.x.x......x', 'asset.change'],
  'POST /api/assets/:id/retire':         ['.x.x......x', 'asset.change'],
  'GET /api/suppliers':                  ['xxxxxxxx.xx', 'asset.read'],
  'POST /api/suppliers':                 ['.x.x......x', 'asset.change'],
  'PATCH /api/suppliers/:id':            ['.x.x......x', 'asset.change'],
  'GET /api/parts':                      ['.xxx...x.xx', 'stock.read'],
  'POST /api/parts':                     ['..........x', 'stock.maintain'],
  'PATCH /api/parts/:id':                ['..........x', 'stock.maintain'],
  'GET /api/stores':                     ['.xxx...x.xx', 'stock.read'],
  'POST /api/stores':                    ['..........x', 'stock.maintain'],
  'PATCH /api/stores/:id':               ['..........x', 'stock.maintain'],
  'GET /api/stores/:id/stock':           ['.xxx...x.xx', 'stock.read'],
  'GET /api/stock/balance':              ['.x.......x.', 'stock.verify'],
  'GET /api/stock-movements':            ['.xxx...x.xx', 'stock.read'],
  'POST /api/stock-movements':           ['.x.x.......', 'stock.move'],
  'POST /api/stock-counts':              ['.x.x...x...', 'stock.count'],
  'POST /api/write-offs':                ['.x.x.......', 'stock.move'],
  'GET /api/stock-adjustments':          ['.xxx...x.xx', 'stock.read'],
  'GET /api/stock-adjustments/:id':      ['.xxx...x.xx', 'stock.read'],
  'POST /api/stock-adjustments/:id/actions/confirm': ['.x.x.......', 'stock.move'],
  'POST /api/stock-adjustments/:id/actions/reject': ['.x.x.......', 'stock.move'],
  'GET /api/requisitions':               ['.xxx...x.xx', 'stock.read'],
  'POST /api/requisitions':              ['...x...x...', 'part.request'],
  'GET /api/requisitions/:id':           ['.xxx...x.xx', 'stock.read'],
  'POST /api/requisitions/:id/actions/approve': ['.x.x.......', 'requisition.decide'],
  'POST /api/requisitions/:id/actions/refuse': ['.x.x.......', 'requisition.decide'],
  'POST /api/requisitions/:id/actions/serve': ['...x...x...', 'part.request'],
  'POST /api/requisitions/:id/actions/withdraw': ['...x...x...', 'part.request'],
  'POST /api/requisitions/:id/actions/return': ['...x...x...', 'part.request'],
  'GET /api/tickets/:id/requisitions':   ['.xxx...x.xx', 'stock.read'],
  'GET /api/feedback-desk/reports':       ['.xxx.....x.', 'feedback.read'],
  'GET /api/feedback-desk/reports/:id':   ['.xxx.....x.', 'feedback.read'],
  'GET /api/feedback-desk/reports/:id/files/:fileId': ['.xxx.....x.', 'feedback.read'],
  'POST /api/feedback-desk/reports/:id/actions/:action': ['.xxx.......', 'feedback.handle'],
  'GET /api/feedback-desk/counts':        ['.xxx.....x.', 'feedback.read'],
  'GET /api/feedback-desk/form':          ['.xxx.....x.', 'feedback.read'],
  'GET /api/feedback-desk/address':       ['xxxxxxxxxxx', 'organisation.read'],
  'GET /api/feedback-desk/campaigns':     ['.xxx.....x.', 'feedback.read'],
  'POST /api/feedback-desk/campaigns':    ['.x.........', 'feedback.triage'],
  'PATCH /api/feedback-desk/campaigns/:slug': ['.x.........', 'feedback.triage'],
  'GET /api/feedback-desk/digest':        ['.xxx.....x.', 'feedback.read'],
  'PUT /api/feedback-desk/digest/:period': ['.x.........', 'feedback.digest'],
  'GET /api/ledger':                     ['.x.......x.', 'ledger.read'],
  'GET /api/ledger/verification':        ['.x.......x.', 'ledger.read'],
  'GET /api/reconciliations':            ['.x.......xx', 'reconciliation.read'],
  'POST /api/reconciliations':           ['.x.......x.', 'reconciliation.run'],
  'GET /api/reconciliations/differences': ['.x.......xx', 'reconciliation.read'],
  'POST /api/reconciliations/differences/:id/settle': ['.x.......x.', 'reconciliation.settle'],
  'GET /api/recharges/:serial':          ['xx..x......', 'ticket.open'],
  'GET /api/reversals/:id':              ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/reversals/:id/letter':       ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/reversals/assessment':       ['xx..xxx..x.', 'assessment.read'],
  'GET /api/reversals/assessment/export': ['xx..xxx..x.', 'assessment.read'],
  'GET /api/faults/form':               ['xx..x......', 'ticket.open'],
  'GET /api/faults/remedies':           ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/faults/reviews':            ['.x.x.....x.', 'fault.review'],
  'GET /api/faults/figures':            ['.x.x.....x.', 'fault.count'],
  'GET /api/faults/figures/export':     ['.x.x.....x.', 'fault.count'],
  'GET /api/faults/:id':                ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/faults/:id/maintainers':    ['xxxx...x...', 'colleague.read'],
  'GET /api/assets/:id/faults':         ['xxxxxxxx.x.', 'ticket.read'],
  'GET /api/certificates':              ['xxxx...x.xx', 'certificate.read'],
  'POST /api/certificates':             ['.x.x......x', 'certificate.change'],
  'POST /api/certificates/:id/withdraw': ['.x.x......x', 'certificate.change'],
};

/** Open to everybody by design. The metrics are hidden instead: see below. */
const open = [
  'POST /api/auth/login',
  'GET /health/live',
  'GET /health/ready',
  'GET /api/openapi.json',
  'GET /metrics',
  ...unnamedRoutes,
];

const rows = Object.entries(matrix).map(([route, [who, right]]) => ({ route, who, right }));

/** Asks with ids that nothing has and an empty body: who gets past the guard meets 200, 400, 404 or 204, never an effect. */
const ask = (client: Client, route: string): Promise<Response> => {
  const method = methodOf(route);
  return method === 'get' || method === 'delete' ? client[method](pathOf(route)) : client[method](pathOf(route), {});
};

describe('every route and every role', () => {
  let hotline: Hotline;
  const clients = new Map<string, Client>();
  const clientOf = (name: string): Client => clients.get(name) ?? hotline.nobody();

  beforeAll(async () => {
    hotline = await Hotline.start();
    for (const name of people) clients.set(name, await hotline.as(name));
  });
  afterAll(() => hotline?.stop());

  it('is in the table, and the table names nothing else', () => {
    expect([...Object.keys(matrix), ...open].toSorted()).toEqual(routesOf(hotline).toSorted());
  });

  it.each(rows.filter(({ route }) => route !== 'POST /api/auth/logout'))('$route', async ({ route, who }) => {
    expectProblem(await ask(hotline.nobody(), route), 401, 'access.not_signed_in');
    for (const [index, name] of people.entries()) {
      const answer = await ask(clientOf(name), route);
      const passed = answer.status < 500 && answer.status !== 401 && answer.body.code !== 'access.not_allowed';
      expect({ name, passed }).toEqual({ name, passed: who[index] === 'x' });
      if (!passed) expectProblem(answer, 403, 'access.not_allowed');
    }
  });

  it('lets everybody sign out', async () => {
    for (const name of people) await (await hotline.as(name)).post('/api/auth/logout').expect(204);
    expectProblem(await hotline.nobody().post('/api/auth/logout'), 401, 'access.not_signed_in');
  });

  it('hides the metrics from everybody but administrators, auditors and the collector', async () => {
    for (const name of people) {
      const status = name === 'admin1' || name === 'auditor1' ? 200 : 404;
      expect({ name, status: (await clientOf(name).get('/metrics')).status }).toEqual({ name, status });
    }
    expectProblem(await hotline.nobody().get('/metrics'), 404, 'request.no_such_address');
  });

  it('leads nowhere where there is no route, signed in or not', async () => {
    for (const client of [hotline.nobody(), clientOf('admin1')]) {
      expectProblem(await client.get('/api/nothing'), 404, 'request.no_such_address');
      expectProblem(await client.post('/api/tickets/nothing/at/all'), 404, 'request.no_such_address');
    }
  });

  describe('a program’s token', () => {
    const tokenFor = async (name: string, scopes: readonly string[]): Promise<Client> => {
      const made = ok<{ token: string }>(
        await clientOf(name).post('/api/auth/tokens', { name: 'rights', scopes, days: 1 }),
      );
      return hotline.nobody().bearing(made.token);
    };
    const holderOf = (who: string): string => people[who.indexOf('x')] ?? '';
    const rights = [...new Set(rows.map(({ right }) => right))];

    it.each(rights)('opens what needs %s and nothing else', async (right) => {
      const holder = holderOf(rows.find((row) => row.right === right)?.who ?? '');
      const narrow = await tokenFor(holder, [right]);
      const index = people.findIndex((name) => name === holder);
      for (const row of rows) {
        if (row.who[index] !== 'x' || row.route === 'POST /api/auth/logout') continue;
        const answer = await ask(narrow, row.route);
        const passed = answer.body.code !== 'access.not_allowed' && answer.status !== 401;
        expect({ route: row.route, passed }).toEqual({ route: row.route, passed: row.right === right });
      }
    });

    it('cannot be given what its owner does not hold, nor what nobody holds', async () => {
      const agent = clientOf('agent1');
      expectProblem(
        await agent.post('/api/auth/tokens', { name: 'x', scopes: ['user.change'], days: 1 }),
        422,
        'token.scope_not_yours',
      );
      expectProblem(
        await agent.post('/api/auth/tokens', { name: 'x', scopes: ['everything'], days: 1 }),
        422,
        'token.unknown_scope',
      );
    });

    it('cannot make a wider one', async () => {
      const narrow = await tokenFor('agent1', ['token.change', 'ticket.read']);
      expectProblem(
        await narrow.post('/api/auth/tokens', { name: 'x', scopes: ['ticket.act'], days: 1 }),
        422,
        'token.scope_not_yours',
      );
    });

    it('that may only open tickets neither dispatches nor answers in the same breath', async () => {
      const opener = await tokenFor('agent1', ['ticket.open']);
      const departments = ok<{ departments: { id: string; code: string }[] }>(
        await clientOf('agent1').get('/api/organisation'),
      ).departments;
      const market = departments.find((one) => one.code === 'market')?.id;
      const ticket = {
        line: 'consultation',
        topic: 'tariff',
        title: '资费',
        description: '资费口径',
        contactName: '林先生',
      };
      ok(await opener.post('/api/tickets', ticket));
      expectProblem(
        await opener.post('/api/tickets', { ...ticket, dispatch: { departmentIds: [market] } }),
        403,
        'access.not_allowed',
      );
      expectProblem(
        await opener.post('/api/tickets', { ...ticket, answer: { text: '可以' } }),
        403,
        'access.not_allowed',
      );
    });

    it('needs no CSRF header, and works no more once revoked or run out', async () => {
      const agent = clientOf('agent1');
      const made = ok<{ id: string; token: string }>(
        await agent.post('/api/auth/tokens', { name: 'x', scopes: ['ticket.read', 'account.use'], days: 2 }),
      );
      const program = hotline.nobody().bearing(made.token);
      await program.get('/api/tickets').expect(200);
      await program.post('/api/notifications/read', { ids: [] }).expect(204);
      await agent.delete(`/api/auth/tokens/${made.id}`).expect(204);
      expectProblem(await program.get('/api/tickets'), 401, 'access.not_signed_in');
      expectProblem(await agent.delete(`/api/auth/tokens/${made.id}`), 404, 'token.not_found');

      const short = await tokenFor('agent1', ['ticket.read']);
      await short.get('/api/tickets').expect(200);
      hotline.clock.advance(86_400_000 + 1);
      expectProblem(await short.get('/api/tickets'), 401, 'access.not_signed_in');
    });

    it.each([
      'Bearer',
      'Bearer x',
      'Bearer h859_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'Basic YWdlbnQxOmRlbW8=',
    ])('%s is nobody', async (value) => {
      expectProblem(
        await hotline.nobody().with({ authorization: value }, true).get('/api/me'),
        401,
        'access.not_signed_in',
      );
    });
  });
});
