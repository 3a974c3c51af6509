import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { Client, ok } from '../support/client.js';
import { Hotline, mondayMorning, password } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';

const minute = 60_000;
const hour = 60 * minute;

describe('signing in', () => {
  let hotline: Hotline;
  /** Behind a proxy that is trusted, so that tests can come from many addresses. */
  beforeAll(async () => {
    hotline = await Hotline.start({ env: { TRUST_PROXY: 'true' } });
  });
  afterAll(() => hotline?.stop());
  beforeEach(() => hotline.clock.set(mondayMorning));

  let addresses = 0;
  const newAddress = (): string => `10.0.${Math.floor((addresses += 1) / 250)}.${addresses % 250}`;
  const attempt = (username: string, given: string, address: string): PromiseLike<Response> =>
    request(hotline.url)
      .post('/api/auth/login')
      .set({ 'x-forwarded-for': address })
      .send({ username, password: given });
  const waitOf = (answer: Response): number => Number(answer.headers['retry-after'] ?? 0);

  it('gives a session that scripts cannot read and other sites cannot send, and the header that goes with it', async () => {
    const answer = await attempt('agent1', password, newAddress());
    expect(answer.status).toBe(200);
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^hotline_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.body).toMatchObject({
      username: 'agent1',
      displayName: '陈思敏',
      home: '/console',
      csrfHeader: 'x-csrf-token',
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(JSON.stringify(answer.body)).not.toMatch(/hash|argon/);
  });

  it('a new one every time; the database holds no token', async () => {
    const cookies = new Set<string>();
    for (let index = 0; index < 5; index += 1) cookies.add((await hotline.as('agent1')).cookie);
    expect(cookies.size).toBe(5);
    const rows = await hotline.sql.rows<{ row: string }>({ text: 'SELECT s::text AS row FROM sessions s' });
    const stored = JSON.stringify(rows);
    for (const cookie of cookies) expect(stored).not.toContain(cookie.split('=')[1]);
  });

  it('takes the name in any case and with blanks around it, the password as it is', async () => {
    expect((await attempt('  Agent1 ', password, newAddress())).status).toBe(200);
    expectProblem(await attempt('agent1', ` ${password}`, newAddress()), 401, 'login.failed');
    expectProblem(await attempt('agent1', password.toUpperCase(), newAddress()), 401, 'login.failed');
  });

  it('says the same of a wrong password, of nobody and of somebody who was disabled', async () => {
    await hotline.sql.rows({ text: `UPDATE users SET active = false WHERE username = 'support2'` });
    const answers = await Promise.all([
      attempt('agent1', 'wrong-password', newAddress()),
      attempt('nobody-at-all', 'wrong-password', newAddress()),
      attempt('support2', password, newAddress()),
      attempt('nobody\u0000', 'wrong-password', newAddress()),
    ]);
    const said = answers.map((answer) => expectProblem(answer, 401, 'login.failed'));
    expect(new Set(said.map((problem) => JSON.stringify(problem))).size).toBe(1);
    expect(answers.every((answer) => answer.headers['set-cookie'] === undefined)).toBe(true);
  });

  it('takes about as long for nobody as for somebody', async () => {
    const took = async (username: string): Promise<number> => {
      const times: number[] = [];
      for (let index = 0; index < 5; index += 1) {
        const began = performance.now();
        await attempt(username, 'wrong-password', newAddress());
        times.push(performance.now() - began);
      }
      return times.toSorted((one, other) => one - other)[2] ?? 0;
    };
    await took('agent2');
    const [somebody, nobody] = [await took('agent2'), await took('nobody-here')];
    // Without the same work for both, the one is ten times the other.
    expect(nobody).toBeGreaterThan(somebody / 4);
    expect(nobody).toBeLessThan(somebody * 4);
  });

  describe('guessing', () => {
    it('costs nothing four times, then twice as long each time, up to a quarter of an hour; the right password waits too', async () => {
      const address = newAddress();
      for (let failures = 1; failures <= 5; failures += 1)
        expectProblem(await attempt('market2', 'guess', address), 401, 'login.failed');
      const waits: number[] = [];
      for (let failures = 5; failures <= 17; failures += 1) {
        const blocked = await attempt('market2', password, address);
        expect(expectProblem(blocked, 429, 'login.throttled').detail).toContain(String(waitOf(blocked)));
        waits.push(waitOf(blocked));
        hotline.clock.advance(waitOf(blocked) * 1000);
        expectProblem(await attempt('market2', 'guess', address), 401, 'login.failed');
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
    });

    it('never keeps the owner out at another address, and not for ever at this one', async () => {
      const address = newAddress();
      for (let failures = 1; failures <= 5; failures += 1) await attempt('market1', 'guess', address);
      expectProblem(await attempt('market1', password, address), 429, 'login.throttled');
      expect((await attempt('market1', password, newAddress())).status).toBe(200);
      hotline.clock.advance(1_000);
      expect((await attempt('market1', password, address)).status).toBe(200);
    });

    it('many names from one address are slowed down as well; another address is not', async () => {
      const address = newAddress();
      let blocked: Response | undefined;
      for (let index = 0; index < 60 && !blocked; index += 1) {
        const answer = await attempt(`nobody-${index}`, 'guess', address);
        if (answer.status === 429) blocked = answer;
      }
      expectProblem(blocked ?? (await attempt('nobody', 'guess', address)), 429, 'login.throttled');
      expectProblem(await attempt('agent2', password, address), 429, 'login.throttled');
      expect((await attempt('agent2', password, newAddress())).status).toBe(200);
    }, 240_000);

    it('one account from everywhere delays its owner by half a minute at most', async () => {
      await hotline.sql.rows(
        {
          text: `INSERT INTO login_failures (subject, failures, last_at, blocked_until) VALUES ('account:network1', 10000, $1, $1)`,
        },
        [hotline.clock.date()],
      );
      expectProblem(await attempt('network1', 'guess', newAddress()), 401, 'login.failed');
      const blocked = await attempt('network1', password, newAddress());
      expectProblem(blocked, 429, 'login.throttled');
      expect(waitOf(blocked)).toBeLessThanOrEqual(30);
      hotline.clock.advance(30_000);
      expect((await attempt('network1', password, newAddress())).status).toBe(200);
    });

    it('is forgotten after an hour, or with the right password', async () => {
      const address = newAddress();
      for (let index = 0; index < 4; index += 1) await attempt('support1', 'guess', address);
      expect((await attempt('support1', password, address)).status).toBe(200);
      for (let index = 0; index < 4; index += 1)
        expectProblem(await attempt('support1', 'guess', address), 401, 'login.failed');
      hotline.clock.advance(hour + 1000);
      for (let index = 0; index < 4; index += 1)
        expectProblem(await attempt('support1', 'guess', address), 401, 'login.failed');
    });

    it('twenty at once count as twenty', async () => {
      const address = newAddress();
      await Promise.all(Array.from({ length: 20 }, () => attempt('supportlead1', 'guess', address)));
      const [row] = await hotline.sql.rows<{ failures: number }>(
        { text: 'SELECT failures FROM login_failures WHERE subject = $1' },
        [`supportlead1@${address}`],
      );
      expect(row?.failures).toBeGreaterThanOrEqual(5);
      expectProblem(await attempt('supportlead1', password, address), 429, 'login.throttled');
    });
  });

  describe('a session ends', () => {
    const isIn = async (client: Client): Promise<boolean> => (await client.get('/api/me')).status === 200;

    it('when its owner signs out: this one, and no other', async () => {
      const [one, two] = [await hotline.as('agent3'), await hotline.as('agent3')];
      const answer = await one.post('/api/auth/logout').expect(204);
      expect(answer.headers['set-cookie']?.[0]).toMatch(/^hotline_session=;.*Expires=Thu, 01 Jan 1970/);
      expect([await isIn(one), await isIn(two)]).toEqual([false, true]);
      expectProblem(await one.get('/api/me'), 401, 'access.not_signed_in');
    });

    it('twelve hours after it was last used, and seven days after it began', async () => {
      const client = await hotline.as('agent3');
      hotline.clock.advance(11 * hour);
      expect(await isIn(client)).toBe(true);
      hotline.clock.advance(11 * hour);
      expect(await isIn(client)).toBe(true);
      hotline.clock.advance(12 * hour + minute);
      expect(await isIn(client)).toBe(false);

      const busy = await hotline.as('agent3');
      const began = hotline.clock.now();
      for (let at = began; at < began + 7 * 24 * hour - 2 * hour; at += 10 * hour) {
        hotline.clock.set(at);
        expect(await isIn(busy)).toBe(true);
      }
      hotline.clock.set(began + 7 * 24 * hour + 1000);
      expect(await isIn(busy)).toBe(false);
    });

    it('when the user is disabled, on every node', async () => {
      const other = await Hotline.start({ beside: hotline });
      try {
        const [here, there] = [await hotline.as('office-xinluo1'), await other.as('office-xinluo1')];
        expect([await isIn(here), await isIn(there)]).toEqual([true, true]);
        const admin = await hotline.as('admin1');
        const [user] = ok<{ items: Record<string, unknown>[] }>(await admin.get('/api/users?q=office-xinluo1')).items;
        const { id, username: _u, hasPassword: _h, ...rest } = user ?? {};
        ok(await admin.patch(`/api/users/${String(id)}`, { ...rest, active: false }));
        expect(await isIn(here)).toBe(false);
        const ends = Date.now() + 5_000;
        while (await isIn(there)) expect(Date.now()).toBeLessThan(ends);
        expectProblem(await attempt('office-xinluo1', password, newAddress()), 401, 'login.failed');
      } finally {
        await other.stop();
      }
    });

    it('when the password is changed: every other one', async () => {
      const [one, two] = [await hotline.as('editor1'), await hotline.as('editor1')];
      expectProblem(
        await one.post('/api/auth/password', { current: 'not-this-one', next: 'a-much-better-one' }),
        422,
        'user.wrong_password',
      );
      expectProblem(await one.post('/api/auth/password', { current: password, next: 'short' }), 400, 'request.invalid');
      expectProblem(
        await one.post('/api/auth/password', { current: password, next: 'Password123' }),
        422,
        'user.password_too_common',
      );
      await one.post('/api/auth/password', { current: password, next: '龙岩 👍 a-much-better-one' }).expect(204);
      expect([await isIn(one), await isIn(two)]).toEqual([true, false]);
      expectProblem(await attempt('editor1', password, newAddress()), 401, 'login.failed');
      expect((await attempt('editor1', '龙岩 👍 a-much-better-one', newAddress())).status).toBe(200);
    });

    it.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(43)}; hotline_session=B`, '%00', '"quoted"'])(
      'a cookie of %j is nobody',
      async (value) => {
        expect(
          (
            await request(hotline.url)
              .get('/api/me')
              .set({ cookie: `hotline_session=${value}` })
          ).status,
        ).toBe(401);
      },
    );
  });
});
