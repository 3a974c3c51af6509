import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { methodOf, pathOf, routesOf, unnamedRoutes } from '../support/routes.js';
import { branch, consultation, openTicket } from '../support/work.js';

describe('what other sites can do with somebody’s session', () => {
  let hotline: Hotline;
  let agent: Client;
  let outletId: string | undefined;

  beforeAll(async () => {
    hotline = await Hotline.start();
    outletId = (await branch(hotline)).outlet.XL001;
    agent = await hotline.as('agent1');
  });
  afterAll(() => hotline?.stop());

  const changing = (): string[] =>
    routesOf(hotline).filter(
      (route) => !route.startsWith('GET') && !route.includes('/auth/login') && !unnamedRoutes.includes(route),
    );
  const own = (): string => new URL(hotline.url).host;

  it('nothing changes without the CSRF header, on any route that changes something', async () => {
    const admin = await hotline.as('admin1');
    for (const route of changing()) {
      for (const headers of [{ 'x-csrf-token': '' }, { 'x-csrf-token': 'x'.repeat(43) }]) {
        for (const client of [agent, admin]) {
          const answer = await client.with(headers)[methodOf(route)](pathOf(route), {});
          expect({ route, code: answer.body.code }).toEqual({ route, code: 'access.csrf' });
          expectProblem(answer, 403, 'access.csrf');
        }
      }
    }
  });

  it('the header of another session does not do', async () => {
    const other = await hotline.as('agent2');
    const mixed = agent.with({ 'x-csrf-token': String(other.me.csrfToken) });
    expectProblem(await mixed.post('/api/notifications/read', { ids: [] }), 403, 'access.csrf');
  });

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'https://127.0.0.1.evil.example'])(
    'a page of %s is refused, header or not',
    async (origin) => {
      for (const route of changing()) {
        const answer = await agent.with({ origin })[methodOf(route)](pathOf(route), {});
        expectProblem(answer, 403, 'access.foreign_origin');
      }
    },
  );

  it('our own page is not', async () => {
    await agent
      .with({ origin: `http://${own()}` })
      .post('/api/notifications/read', { ids: [] })
      .expect(204);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'text/html'])(
    'a body of %s is not read',
    async (type) => {
      const before = await rowCounts(hotline);
      const body = type.endsWith('urlencoded')
        ? 'line=consultation&topic=tariff&title=x&description=x'
        : JSON.stringify(consultation({ outletId }));
      const answer = await request(hotline.url)
        .post('/api/tickets')
        .set({ cookie: agent.cookie, 'x-csrf-token': String(agent.me.csrfToken), 'content-type': type })
        .send(body);
      expectProblem(answer, 415, 'request.wrong_media_type');
      expect(await rowCounts(hotline)).toEqual(before);
    },
  );

  it('reading changes nothing', async () => {
    await openTicket(agent, consultation({ outletId }));
    const admin = await hotline.as('admin1');
    const before = await rowCounts(hotline);
    for (const route of routesOf(hotline).filter((one) => one.startsWith('GET'))) {
      for (const client of [agent, admin]) expect((await client.get(pathOf(route))).status).toBeLessThan(500);
    }
    expect(await rowCounts(hotline)).toEqual(before);
  });

  it('no other site is let in by CORS, and no answer is kept or shown in a frame', async () => {
    const answer = await agent.with({ origin: 'https://evil.example' }).get('/api/me');
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect((await request(hotline.url).options('/api/tickets').set({ origin: 'https://evil.example' })).status).toBe(
      404,
    );
  });

  it('behind a proxy only the published address counts', async () => {
    const published = await Hotline.start({ env: { PUBLIC_URL: 'https://hotline.example' } });
    try {
      const answer = await request(published.url)
        .post('/api/auth/login')
        .send({ username: 'agent1', password: 'demo-100859' });
      const [cookie = ''] = answer.headers['set-cookie'] ?? [];
      expect(cookie).toMatch(/^__Host-hotline_session=[\w-]{43}; .*Secure/);
      const read = (origin: string) =>
        request(published.url)
          .post('/api/notifications/read')
          .set({
            cookie: cookie.split(';')[0] ?? '',
            'x-csrf-token': String(ok<{ csrfToken: string }>(answer).csrfToken),
            origin,
          })
          .send({ ids: [] });
      await read('https://hotline.example').expect(204);
      expectProblem(await read(published.url), 403, 'access.foreign_origin');
      expectProblem(await read('http://hotline.example'), 403, 'access.foreign_origin');
    } finally {
      await published.stop();
    }
  });
});
