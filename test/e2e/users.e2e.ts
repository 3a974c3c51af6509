import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { io } from 'socket.io-client';
import { type Client, ok, type Problem } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { branch } from '../support/work.js';

interface User {
  id: string;
  version: number;
  username: string;
  displayName: string;
  roles: string[];
  departmentIds: string[];
  countyId: string | null;
  outletId: string | null;
  locale: string;
  active: boolean;
  absentUntil: string | null;
  hasPassword: boolean;
}

interface Page {
  items: User[];
  nextCursor: string | null;
}

let hotline: Hotline;
let admin: Client;
let ids: Awaited<ReturnType<typeof branch>>;
let count = 0;

beforeAll(async () => {
  hotline = await Hotline.start();
  admin = await hotline.as('admin1');
  ids = await branch(hotline);
});
afterAll(() => hotline?.stop());

const department = (code: string): string => ids.department[code] ?? '';
const county = (code: string): string => ids.county[code] ?? '';
const outlet = (code: string): string => ids.outlet[code] ?? '';

const newUser = (more: object = {}): object => ({
  username: `person-${(count += 1)}`,
  displayName: '试用人员',
  password: 'a-long-enough-1',
  roles: ['handler'],
  departmentIds: [department('market')],
  countyId: null,
  outletId: null,
  locale: 'zh-CN',
  ...more,
});

const add = async (more: object = {}): Promise<User> => ok<User>(await admin.post('/api/users', newUser(more)));

const changeOf = ({ id: _, username: __, hasPassword: ___, ...rest }: User, more: object = {}): object => ({
  ...rest,
  ...more,
});

const change = (user: User, more: object) => admin.patch(`/api/users/${user.id}`, changeOf(user, more));

const find = async (username: string): Promise<User> => {
  const { items } = ok<Page>(await admin.get(`/api/users?q=${username}`));
  const found = items.find((user) => user.username === username);
  if (!found) throw new Error(`${username} is not there`);
  return found;
};

const signedIn = async (user: User, secret = 'a-long-enough-1'): Promise<Client> => {
  const client = hotline.nobody();
  await client.signIn(user.username, secret);
  return client;
};

const audit = (id: string) =>
  hotline.sql.rows<{ action: string; change: Record<string, unknown>; actor_id: string; via: string }>(
    { text: 'SELECT action, change, actor_id, via FROM audit_entries WHERE subject_id = $1 ORDER BY id' },
    [id],
  );

describe('the list of people', () => {
  it('is for those who may read it', async () => {
    for (const name of ['supervisor1', 'auditor1']) await (await hotline.as(name)).get('/api/users').expect(200);
    for (const name of ['agent1', 'market1', 'outlet-xl001'])
      await (await hotline.as(name)).get('/api/users').expect(403);
    await (await hotline.as('supervisor1')).post('/api/users', newUser()).expect(403);
  });

  it('finds people by parts of user name and display name, signs of patterns being signs', async () => {
    const names = async (q: string) =>
      ok<Page>(await admin.get(`/api/users?q=${encodeURIComponent(q)}`)).items.map((user) => user.username);
    expect(await names('MARKETLEAD')).toEqual(['marketlead1']);
    expect(await names(' 陈思敏 ')).toEqual(['agent1']);
    for (const nobody of ['%', '_', '\\', '没有这个人']) expect(await names(nobody)).toEqual([]);
    expect((await names('\u0000')).length).toBeGreaterThan(40);
  });

  it('goes through everybody once, page by page, without a secret', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = ok<Page>(await admin.get(`/api/users?limit=7${cursor && `&cursor=${cursor}`}`));
      expect(JSON.stringify(page)).not.toContain('argon2');
      seen.push(...page.items.map((user) => user.username));
      cursor = page.nextCursor;
    }
    const [row] = await hotline.sql.rows<{ all: string[] }>({
      text: 'SELECT array_agg(username ORDER BY username) AS all FROM users',
    });
    expect(seen).toEqual(row?.all);
    const bad = (await admin.get('/api/users?cursor=x').expect(400)).body as Problem;
    expect(bad.code).toBe('request.bad_cursor');
  });
});

describe('adding a person', () => {
  it('lets the person sign in with the rights of the roles, and writes it down without the password', async () => {
    const user = await add({ displayName: ' 林小燕 ', departmentIds: [department('support'), department('market')] });
    expect(user).toMatchObject({
      version: 1,
      displayName: '林小燕',
      active: true,
      hasPassword: true,
      absentUntil: null,
    });
    expect(user.departmentIds).toEqual([department('support'), department('market')].sort());
    const person = await signedIn(user);
    expect(person.me).toMatchObject({ id: user.id, roles: ['handler'], home: '/queue' });
    expect(await audit(user.id)).toEqual([
      { action: 'user.added', change: { after: user }, actor_id: admin.me.id, via: 'web' },
    ]);
  });

  it('is done once for a key, and keeps no quick hash of the password', async () => {
    const body = newUser();
    const again = admin.with({ 'idempotency-key': 'add-a-person-1' });
    const first = ok<User>(await again.post('/api/users', body));
    expect(ok<User>(await again.post('/api/users', body))).toEqual(first);
    const other = (await again.post('/api/users', { ...body, password: 'another-long-1' }).expect(422)).body as Problem;
    expect(other.code).toBe('request.key_reused');
    const [row] = await hotline.sql.rows<{ fingerprint: string }>({
      text: `SELECT fingerprint FROM idempotency_keys WHERE key = 'add-a-person-1'`,
    });
    const plain = createHash('sha256').update(JSON.stringify(['POST', '/api/users', body]));
    expect(row?.fingerprint).toMatch(/^[\w-]{43}$/);
    expect(row?.fingerprint).not.toBe(plain.digest('base64url'));
  });

  it('refuses a name that is taken', async () => {
    const taken = (await admin.post('/api/users', newUser({ username: 'agent1' })).expect(409)).body as Problem;
    expect(taken.code).toBe('user.name_taken');
    expect(taken.detail).toContain('agent1');
  });

  it.each<[object, string]>([
    [{ roles: [] }, 'user.role_needed'],
    [{ departmentIds: [] }, 'user.department_needed'],
    [{ roles: ['department_lead'], departmentIds: [] }, 'user.department_needed'],
    [{ roles: ['maintainer'] }, 'user.county_needed'],
    [{ roles: ['channel_manager'] }, 'user.county_needed'],
    [{ roles: ['partner'], departmentIds: [] }, 'user.partner_needs_outlet'],
    [{ departmentIds: ['01900000-0000-7000-8000-000000000000'] }, 'user.unknown_reference'],
    [{ countyId: '01900000-0000-7000-8000-000000000000' }, 'user.unknown_reference'],
    [{ roles: ['partner'], outletId: '01900000-0000-7000-8000-000000000000' }, 'user.unknown_reference'],
    [{ password: 'Password123' }, 'user.password_too_common'],
  ])('refuses %j: %s', async (more, code) => {
    const refused = (await admin.post('/api/users', newUser(more)).expect(422)).body as Problem;
    expect(refused.code).toBe(code);
  });

  it('refuses a partner with other roles, and an outlet for others', async () => {
    const both = await admin.post('/api/users', newUser({ roles: ['partner', 'agent'], outletId: outlet('XL001') }));
    expect([both.status, both.body.code]).toEqual([422, 'user.partner_only']);
    const agent = await admin.post('/api/users', newUser({ roles: ['agent'], outletId: outlet('XL001') }));
    expect([agent.status, agent.body.code]).toEqual([422, 'user.outlet_without_partner']);
    await add({ roles: ['partner'], departmentIds: [], outletId: outlet('XL001') });
  });

  it.each<[object, string]>([
    [{ username: 'Agent 9' }, 'username'],
    [{ password: 'short' }, 'password'],
    [{ displayName: ' \u0000 ' }, 'displayName'],
    [{ roles: ['boss'] }, 'roles'],
    [{ countyId: 'xinluo' }, 'countyId'],
    [{ active: true }, 'active'],
  ])('refuses %j by its field', async (more, field) => {
    const refused = (await admin.post('/api/users', newUser(more)).expect(400)).body as Problem;
    expect(refused.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('refuses a closed department and a closed outlet, but leaves people where they are', async () => {
    const [there, owner] = [
      await add({ departmentIds: [department('network')] }),
      await add({ roles: ['partner'], departmentIds: [], outletId: outlet('XL010') }),
    ];
    await hotline.sql.rows({ text: 'UPDATE outlets SET active = false WHERE id = $1' }, [outlet('XL010')]);
    await hotline.sql.rows({ text: 'UPDATE departments SET active = false WHERE id = $1' }, [department('network')]);
    const { Directory } = await import('../../src/modules/organisation/index.js');
    await hotline.app.get(Directory).reload();
    for (const more of [
      { departmentIds: [department('network')] },
      { roles: ['partner'], departmentIds: [], outletId: outlet('XL010') },
    ]) {
      const refused = (await admin.post('/api/users', newUser(more)).expect(422)).body as Problem;
      expect(refused.code).toBe('user.unknown_reference');
    }
    ok(await change(there, { displayName: '原部门人员' }));
    ok(await change(owner, { displayName: '原网点人员' }));
  });
});

describe('changing a person', () => {
  let user: User;
  beforeEach(async () => {
    user = await add();
  });

  it('takes every field, once for each version, and writes down before and after', async () => {
    const more = {
      displayName: '新名字',
      roles: ['agent', 'maintainer'],
      departmentIds: [department('hotline')],
      countyId: county('xinluo'),
      locale: 'en',
      absentUntil: '2026-12-01T08:30:00+08:00',
    };
    const after = ok<User>(await change(user, more));
    expect(after).toEqual({ ...user, ...more, version: 2, absentUntil: '2026-12-01T00:30:00.000Z' });
    expect(await find(user.username)).toEqual(after);

    const stale = (await change(user, { displayName: '旧版本' }).expect(409)).body as Problem;
    expect(stale).toMatchObject({ code: 'user.stale', current: after });
    expect((await audit(user.id)).at(-1)).toEqual({
      action: 'user.changed',
      change: { before: user, after },
      actor_id: admin.me.id,
      via: 'web',
    });
  });

  it('changes nothing when nothing is asked, but counts a department as a change', async () => {
    expect(ok<User>(await change(user, { roles: ['handler', 'handler'] }))).toEqual(user);
    expect(await audit(user.id)).toHaveLength(1);
    const moved = ok<User>(await change(user, { departmentIds: [department('support')] }));
    expect(moved).toMatchObject({ version: 2, departmentIds: [department('support')] });
  });

  it('is felt in the next request of the person', async () => {
    const person = await signedIn(user);
    await person.get('/api/calls').expect(403);
    ok(await change(user, { roles: ['agent'], departmentIds: [] }));
    await person.get('/api/calls').expect(200);
    expect(ok<{ roles: string[] }>(await person.get('/api/me')).roles).toEqual(['agent']);
  });

  it('ends the sessions of who is deactivated, on the screen too, and lets nobody sign in', async () => {
    const person = await signedIn(user);
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
      const gone = ok<User>(await change(user, { active: false }));
      await person.get('/api/me').expect(401);
      expect(await goodbye).toEqual({ code: 'access.not_signed_in' });
      await expect(signedIn(user)).rejects.toThrow('login.failed');
      ok(await change(gone, { active: true }));
      await person.get('/api/me').expect(401);
      await (await signedIn(user)).get('/api/me').expect(200);
    } finally {
      socket.disconnect();
    }
  });

  it('sets a password, which ends the sessions and is never written down', async () => {
    const person = await signedIn(user);
    const after = ok<User>(await change(user, { password: 'told-in-person-1' }));
    expect(after.version).toBe(2);
    await person.get('/api/me').expect(401);
    await expect(signedIn(user)).rejects.toThrow('login.failed');
    await (await signedIn(user, 'told-in-person-1')).get('/api/me').expect(200);
    const written = await audit(user.id);
    expect(written.at(-1)).toMatchObject({ action: 'user.changed', change: { passwordSet: true } });
    expect(JSON.stringify(written)).not.toMatch(/told-in-person|argon2/);
    const common = (await change(after, { password: '1234567890' }).expect(422)).body as Problem;
    expect(common.code).toBe('user.password_too_common');
  });

  it('keeps the last administrator who can sign in', async () => {
    const last = await find('admin1');
    for (const more of [{ active: false }, { roles: ['auditor'] }]) {
      const refused = (await change(last, more).expect(422)).body as Problem;
      expect(refused.code).toBe('user.last_admin');
    }
    await hotline.sql.rows({
      text: `INSERT INTO users (id, username, display_name, roles) VALUES (gen_random_uuid(), 'admin-no-password', '无密码', '{admin}')`,
    });
    await change(last, { active: false }).expect(422);

    const other = await add({ roles: ['admin'], departmentIds: [] });
    const both = await Promise.all([change(last, { roles: ['auditor'] }), change(other, { active: false })]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 422]);
    const [row] = await hotline.sql.rows<{ admins: string[] }>({
      text: `SELECT array_agg(username) AS admins FROM users WHERE active AND 'admin' = ANY (roles) AND password_hash IS NOT NULL`,
    });
    expect(row?.admins).toHaveLength(1);
    await hotline.sql.rows({ text: `UPDATE users SET roles = '{admin}' WHERE username = 'admin1'` });
    admin = await hotline.as('admin1');
  });

  it('knows nobody else, and no time without an offset', async () => {
    const nobody = await admin.patch('/api/users/01900000-0000-7000-8000-000000000000', changeOf(user));
    expect([nobody.status, nobody.body.code]).toEqual([404, 'user.not_found']);
    for (const absentUntil of ['2026-12-01', '2026-W48-1', '2026-12-01T08:30', '0001-01-01T00:00:00Z']) {
      const refused = (await change(user, { absentUntil }).expect(400)).body as Problem;
      expect(refused.errors?.map((error) => error.field)).toContain('absentUntil');
    }
  });

  it('is for administrators', async () => {
    for (const name of ['supervisor1', 'auditor1', 'agent1']) {
      await (await hotline.as(name)).patch(`/api/users/${user.id}`, changeOf(user)).expect(403);
    }
  });
});

describe('colleagues', () => {
  interface Colleague {
    id: string;
    displayName: string;
    roles: string[];
    departmentIds: string[];
    absentUntil: string | null;
  }
  const colleagues = async (name: string, query = ''): Promise<Colleague[]> =>
    ok<{ items: Colleague[] }>(await (await hotline.as(name)).get(`/api/colleagues${query}`)).items;

  it('are everybody active but partners, for the hotline', async () => {
    const gone = await add({ displayName: '已离职' });
    ok(await change(gone, { active: false }));
    const items = await colleagues('agent1');
    expect(items.length).toBeGreaterThan(40);
    expect(items.filter(({ roles }) => roles.includes('partner'))).toEqual([]);
    expect(items.map(({ displayName }) => displayName)).not.toContain('已离职');
  });

  it('are of the hotline or of a department when asked so', async () => {
    const hotlinePeople = await colleagues('supervisor1', '?group=hotline');
    expect(hotlinePeople.map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['陈思敏', '邱秀兰']));
    expect(hotlinePeople.every(({ roles }) => roles.some((role) => ['agent', 'supervisor'].includes(role)))).toBe(true);
    const support = await colleagues('agent1', `?departmentId=${department('support')}`);
    expect(support.map(({ displayName }) => displayName)).toEqual(
      expect.arrayContaining(['赖俊杰', '钟美玲', '魏建平']),
    );
    expect(support.every(({ departmentIds }) => departmentIds.includes(department('support')))).toBe(true);
  });

  it('are of the own departments for who works in one', async () => {
    const own = await colleagues('support1');
    expect(own.map(({ displayName }) => displayName)).toContain('钟美玲');
    expect(own.every(({ departmentIds }) => departmentIds.includes(department('support')))).toBe(true);
    const shared = await colleagues('support1', `?departmentId=${department('market')}`);
    expect(shared.every(({ departmentIds }) => departmentIds.includes(department('support')))).toBe(true);
    expect(await colleagues('support1', '?group=hotline')).toEqual([]);
  });

  it('say who is absent', async () => {
    const away = await add({ departmentIds: [department('support')] });
    ok(await change(away, { absentUntil: '2026-12-24T12:00:00+08:00' }));
    const found = (await colleagues('support1')).find(({ id }) => id === away.id);
    expect(found?.absentUntil).toBe('2026-12-24T04:00:00.000Z');
  });

  it('are not for partners, nor for administrators, who give no work', async () => {
    for (const name of ['outlet-xl001', 'admin1']) await (await hotline.as(name)).get('/api/colleagues').expect(403);
  });
});
