import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { io } from 'socket.io-client';
import { ok, type Problem } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { People, type User } from '../support/people.js';

let hotline: Hotline;
let people: People;

beforeAll(async () => {
  hotline = await Hotline.start();
  people = await People.of(hotline);
}, 60_000);
afterAll(() => hotline?.stop());

describe('changing a person', () => {
  let user: User;
  beforeEach(async () => {
    user = await people.add();
  });

  it('takes every field, once for each version, and writes down before and after', async () => {
    const more = {
      displayName: '新名字',
      roles: ['agent', 'maintainer'],
      departmentIds: [people.idOf('department', 'hotline')],
      countyId: people.idOf('county', 'xinluo'),
      locale: 'en',
      absentUntil: '2026-12-01T08:30:00+08:00',
    };
    const after = ok<User>(await people.change(user, more));
    expect(after).toEqual({ ...user, ...more, version: 2, absentUntil: '2026-12-01T00:30:00.000Z' });
    expect(await people.find(user.username)).toEqual(after);

    const stale = (await people.change(user, { displayName: '旧版本' }).expect(409)).body as Problem;
    expect(stale).toMatchObject({ code: 'user.stale', current: after });
    expect((await people.audit(user.id)).at(-1)).toEqual({
      action: 'user.changed',
      change: { before: user, after },
      actor_id: people.admin.me.id,
      via: 'web',
    });
  });

  it('changes nothing when nothing is asked, but counts a department as a change', async () => {
    expect(ok<User>(await people.change(user, { roles: ['handler', 'handler'] }))).toEqual(user);
    expect(await people.audit(user.id)).toHaveLength(1);
    const moved = ok<User>(await people.change(user, { departmentIds: [people.idOf('department', 'support')] }));
    expect(moved).toMatchObject({ version: 2, departmentIds: [people.idOf('department', 'support')] });
  });

  it('is felt in the next request of the person', async () => {
    const person = await people.signedIn(user);
    await person.get('/api/calls').expect(403);
    ok(await people.change(user, { roles: ['agent'], departmentIds: [] }));
    await person.get('/api/calls').expect(200);
    expect(ok<{ roles: string[] }>(await person.get('/api/me')).roles).toEqual(['agent']);
  });

  it('ends the sessions of who is deactivated, on the screen too, and lets nobody sign in', async () => {
    const person = await people.signedIn(user);
    await person.get('/api/me').expect(200);
    const socket = io(`${hotline.url}/live`, {
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { cookie: person.cookie },
    });
    try {
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      const goodbye = new Promise((resolve) => socket.once('goodbye', resolve));
      const gone = ok<User>(await people.change(user, { active: false }));
      await person.get('/api/me').expect(401);
      expect(await Promise.race([goodbye, sleep(5000)])).toEqual({ code: 'access.not_signed_in' });
      await expect(people.signedIn(user)).rejects.toThrow('login.failed');
      ok(await people.change(gone, { active: true }));
      await person.get('/api/me').expect(401);
      await (await people.signedIn(user)).get('/api/me').expect(200);
    } finally {
      socket.disconnect();
    }
  });

  it('sets a password, which ends the sessions and is never written down', async () => {
    const person = await people.signedIn(user);
    const after = ok<User>(await people.change(user, { password: 'told-in-person-1' }));
    expect(after.version).toBe(2);
    await person.get('/api/me').expect(401);
    await expect(people.signedIn(user)).rejects.toThrow('login.failed');
    await (await people.signedIn(user, 'told-in-person-1')).get('/api/me').expect(200);
    const written = await people.audit(user.id);
    expect(written.at(-1)).toMatchObject({ action: 'user.changed', change: { passwordSet: true } });
    expect(JSON.stringify(written)).not.toMatch(/told-in-person|argon2/);
    const common = (await people.change(after, { password: '1234567890' }).expect(422)).body as Problem;
    expect(common.code).toBe('user.password_too_common');
  });

  it('keeps the last administrator who can sign in', async () => {
    const last = await people.find('admin1');
    for (const more of [{ active: false }, { roles: ['auditor'] }]) {
      const refused = (await people.change(last, more).expect(422)).body as Problem;
      expect(refused.code).toBe('user.last_admin');
    }
    await hotline.sql.rows({
      text: `INSERT INTO users (id, username, display_name, roles) VALUES (gen_random_uuid(), 'admin-no-password', '无密码', '{admin}')`,
    });
    await people.change(last, { active: false }).expect(422);

    const other = await people.add({ roles: ['admin'], departmentIds: [] });
    const both = await atTheSameTime([last, other], () =>
      Promise.all([people.change(last, { roles: ['auditor'] }), people.change(other, { active: false })]),
    );
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 422]);
    const [row] = await hotline.sql.rows<{ admins: string[] }>({
      text: `SELECT array_agg(username) AS admins FROM users WHERE active AND 'admin' = ANY (roles) AND password_hash IS NOT NULL`,
    });
    expect(row?.admins).toHaveLength(1);
    await hotline.sql.rows({ text: `UPDATE users SET roles = '{admin}' WHERE username = 'admin1'` });
    people.admin = await hotline.as('admin1');
  });

  it('knows nobody else, and no time without an offset', async () => {
    const nobody = await people.admin.patch('/api/users/01900000-0000-7000-8000-000000000000', people.changeOf(user));
    expect([nobody.status, nobody.body.code]).toEqual([404, 'user.not_found']);
    for (const absentUntil of ['2026-12-01', '2026-W48-1', '2026-12-01T08:30', '0001-01-01T00:00:00Z']) {
      const refused = (await people.change(user, { absentUntil }).expect(400)).body as Problem;
      expect(refused.errors?.map((error) => error.field)).toContain('absentUntil');
    }
  });

  it('is for administrators', async () => {
    for (const name of ['supervisor1', 'auditor1', 'agent1']) {
      await (await hotline.as(name)).patch(`/api/users/${user.id}`, people.changeOf(user)).expect(403);
    }
  });
});

/** Starts two changes that wait for their rows, and lets both go on once both are waiting. */
async function atTheSameTime<Answers>(users: readonly User[], start: () => Promise<Answers>): Promise<Answers> {
  const started = await hotline.sql.dataSource.transaction(async (manager) => {
    await manager.query('SELECT FROM users WHERE id = ANY ($1) FOR UPDATE', [users.map(({ id }) => id)]);
    const answers = start();
    const text = `SELECT FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE NOT l.granted AND a.datname = current_database()`;
    while ((await hotline.sql.rows({ text })).length < 2) await sleep(10);
    return { answers };
  });
  return started.answers;
}
