import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Problem } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { People, type User, type UserPage } from '../support/people.js';

let hotline: Hotline;
let people: People;

beforeAll(async () => {
  hotline = await Hotline.start();
  people = await People.of(hotline);
}, 60_000);
afterAll(() => hotline?.stop());

describe('the list of people', () => {
  it('is for those who may read it', async () => {
    for (const name of ['supervisor1', 'auditor1']) await (await hotline.as(name)).get('/api/users').expect(200);
    for (const name of ['agent1', 'market1', 'outlet-xl001'])
      await (await hotline.as(name)).get('/api/users').expect(403);
    await (await hotline.as('supervisor1')).post('/api/users', people.newUser()).expect(403);
  });

  it('finds people by parts of user name and display name, signs of patterns being signs', async () => {
    const names = async (q: string) =>
      ok<UserPage>(await people.admin.get(`/api/users?q=${encodeURIComponent(q)}`)).items.map((user) => user.username);
    expect(await names('MARKETLEAD')).toEqual(['marketlead1']);
    expect(await names(' 陈思敏 ')).toEqual(['agent1']);
    for (const nobody of ['%', '_', '\\', '没有这个人']) expect(await names(nobody)).toEqual([]);
    expect((await names('\u0000')).length).toBeGreaterThan(40);
  });

  it('goes through everybody once, page by page, without a secret', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: UserPage = ok<UserPage>(await people.admin.get(`/api/users?limit=7${cursor && `&cursor=${cursor}`}`));
      expect(JSON.stringify(page)).not.toContain('argon2');
      seen.push(...page.items.map((user) => user.username));
      cursor = page.nextCursor;
    }
    const [row] = await hotline.sql.rows<{ all: string[] }>({
      text: 'SELECT array_agg(username ORDER BY username) AS all FROM users',
    });
    expect(seen).toEqual(row?.all);
    const bad = (await people.admin.get('/api/users?cursor=x').expect(400)).body as Problem;
    expect(bad.code).toBe('request.bad_cursor');
  });
});

describe('adding a person', () => {
  it('lets the person sign in with the rights of the roles, and writes it down without the password', async () => {
    const user = await people.add({
      displayName: ' 林小燕 ',
      departmentIds: [people.idOf('department', 'support'), people.idOf('department', 'market')],
    });
    expect(user).toMatchObject({
      version: 1,
      displayName: '林小燕',
      active: true,
      hasPassword: true,
      absentUntil: null,
    });
    expect(user.departmentIds).toEqual(
      [people.idOf('department', 'support'), people.idOf('department', 'market')].sort(),
    );
    const person = await people.signedIn(user);
    expect(person.me).toMatchObject({ id: user.id, roles: ['handler'], home: '/queue' });
    expect(await people.audit(user.id)).toEqual([
      { action: 'user.added', change: { after: user }, actor_id: people.admin.me.id, via: 'web' },
    ]);
  });

  it('is done once for a key, and keeps no quick hash of the password', async () => {
    const body = people.newUser();
    const again = people.admin.with({ 'idempotency-key': 'add-a-person-1' });
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
    const taken = (await people.admin.post('/api/users', people.newUser({ username: 'agent1' })).expect(409))
      .body as Problem;
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
    const refused = (await people.admin.post('/api/users', people.newUser(more)).expect(422)).body as Problem;
    expect(refused.code).toBe(code);
  });

  it('refuses a partner with other roles, and an outlet for others', async () => {
    const both = await people.admin.post(
      '/api/users',
      people.newUser({ roles: ['partner', 'agent'], outletId: people.idOf('outlet', 'XL001') }),
    );
    expect([both.status, both.body.code]).toEqual([422, 'user.partner_only']);
    const agent = await people.admin.post(
      '/api/users',
      people.newUser({ roles: ['agent'], outletId: people.idOf('outlet', 'XL001') }),
    );
    expect([agent.status, agent.body.code]).toEqual([422, 'user.outlet_without_partner']);
    await people.add({ roles: ['partner'], departmentIds: [], outletId: people.idOf('outlet', 'XL001') });
  });

  it.each<[object, string]>([
    [{ username: 'Agent 9' }, 'username'],
    [{ password: 'short' }, 'password'],
    [{ displayName: ' \u0000 ' }, 'displayName'],
    [{ roles: ['boss'] }, 'roles'],
    [{ countyId: 'xinluo' }, 'countyId'],
    [{ active: true }, 'active'],
  ])('refuses %j by its field', async (more, field) => {
    const refused = (await people.admin.post('/api/users', people.newUser(more)).expect(400)).body as Problem;
    expect(refused.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('refuses a closed department and a closed outlet, but leaves people where they are', async () => {
    const [there, owner] = [
      await people.add({ departmentIds: [people.idOf('department', 'network')] }),
      await people.add({ roles: ['partner'], departmentIds: [], outletId: people.idOf('outlet', 'XL010') }),
    ];
    await hotline.sql.rows({ text: 'UPDATE outlets SET active = false WHERE id = $1' }, [
      people.idOf('outlet', 'XL010'),
    ]);
    await hotline.sql.rows({ text: 'UPDATE departments SET active = false WHERE id = $1' }, [
      people.idOf('department', 'network'),
    ]);
    const { Directory } = await import('../../src/modules/organisation/index.js');
    await hotline.app.get(Directory).reload();
    for (const more of [
      { departmentIds: [people.idOf('department', 'network')] },
      { roles: ['partner'], departmentIds: [], outletId: people.idOf('outlet', 'XL010') },
    ]) {
      const refused = (await people.admin.post('/api/users', people.newUser(more)).expect(422)).body as Problem;
      expect(refused.code).toBe('user.unknown_reference');
    }
    ok(await people.change(there, { displayName: '原部门人员' }));
    ok(await people.change(owner, { displayName: '原网点人员' }));
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
    const gone = await people.add({ displayName: '已离职' });
    ok(await people.change(gone, { active: false }));
    const items = await colleagues('agent1');
    expect(items.length).toBeGreaterThan(40);
    expect(items.filter(({ roles }) => roles.includes('partner'))).toEqual([]);
    expect(items.map(({ displayName }) => displayName)).not.toContain('已离职');
  });

  it('are of the hotline or of a department when asked so', async () => {
    const hotlinePeople = await colleagues('supervisor1', '?group=hotline');
    expect(hotlinePeople.map(({ displayName }) => displayName)).toEqual(expect.arrayContaining(['陈思敏', '邱秀兰']));
    expect(hotlinePeople.every(({ roles }) => roles.some((role) => ['agent', 'supervisor'].includes(role)))).toBe(true);
    const support = await colleagues('agent1', `?departmentId=${people.idOf('department', 'support')}`);
    expect(support.map(({ displayName }) => displayName)).toEqual(
      expect.arrayContaining(['赖俊杰', '钟美玲', '魏建平']),
    );
    expect(support.every(({ departmentIds }) => departmentIds.includes(people.idOf('department', 'support')))).toBe(
      true,
    );
  });

  it('are of the own departments for who works in one', async () => {
    const own = await colleagues('support1');
    expect(own.map(({ displayName }) => displayName)).toContain('钟美玲');
    expect(own.every(({ departmentIds }) => departmentIds.includes(people.idOf('department', 'support')))).toBe(true);
    const shared = await colleagues('support1', `?departmentId=${people.idOf('department', 'market')}`);
    expect(shared.every(({ departmentIds }) => departmentIds.includes(people.idOf('department', 'support')))).toBe(
      true,
    );
    expect(await colleagues('support1', '?group=hotline')).toEqual([]);
  });

  it('say who is absent', async () => {
    const away = await people.add({ departmentIds: [people.idOf('department', 'support')] });
    ok(await people.change(away, { absentUntil: '2026-12-24T12:00:00+08:00' }));
    const found = (await colleagues('support1')).find(({ id }) => id === away.id);
    expect(found?.absentUntil).toBe('2026-12-24T04:00:00.000Z');
  });

  it('are not for partners, nor for administrators, who give no work', async () => {
    for (const name of ['outlet-xl001', 'admin1']) await (await hotline.as(name)).get('/api/colleagues').expect(403);
  });
});
