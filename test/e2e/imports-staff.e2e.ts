import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { rowCounts } from '../support/problems.js';
import { csv, imports, type Line, staffTitles } from '../support/tables.js';

let hotline: Hotline;
let admin: Client;

beforeAll(async () => {
  hotline = await Hotline.start();
  admin = await hotline.as('admin1');
}, 60_000);
afterAll(() => hotline?.stop());

const staff = { kind: 'staff' };
let count = 0;

const newLine = (more: Line = {}): Line => ({
  用户名: `imported-${(count += 1)}`,
  姓名: `导入人员${count}`,
  角色: '部门处理人',
  部门: '市场部；支撑中心',
  电话: '158 0001 0001',
  ...more,
});

interface Stored {
  id: string;
  version: number;
  display_name: string;
  roles: string[];
  departments: string[];
  county: string | null;
  outlet: string | null;
  phone: string | null;
  locale: string;
  active: boolean;
  password_hash: string | null;
  demonstration: boolean;
}

const stored = async (username: string | undefined): Promise<Stored | undefined> =>
  hotline.sql.row<Stored>(
    {
      text: `SELECT u.id, u.version, u.display_name, u.roles, u.phone, u.locale, u.active, u.password_hash, u.demonstration,
               c.code AS county, o.code AS outlet,
               ARRAY(SELECT d.code FROM memberships m JOIN departments d ON d.id = m.department_id WHERE m.user_id = u.id
                 ORDER BY d.code) AS departments
             FROM users u LEFT JOIN counties c ON c.id = u.county_id LEFT JOIN outlets o ON o.id = u.outlet_id
             WHERE u.username = $1`,
    },
    [username],
  );

describe('an import of staff', () => {
  it('adds people who cannot sign in before a password is set, and does nothing the second time', async () => {
    const [handler, partner] = [
      newLine({ 语言: 'English' }),
      newLine({ 角色: '渠道网点', 部门: '', 县区: '新罗', 网点编码: 'xl004', 电话: '' }),
    ];
    const file = csv(staffTitles, [handler, partner]);
    const result = await imports(admin, file, staff);
    expect(result).toMatchObject({
      kind: 'staff',
      rows: 2,
      added: 2,
      changed: 0,
      unchanged: 0,
      faults: [],
      kept: true,
    });
    const [one, other] = [await stored(handler.用户名), await stored(partner.用户名)];
    expect(one).toMatchObject({
      version: 1,
      roles: ['handler'],
      departments: ['market', 'support'],
      county: null,
      outlet: null,
      phone: '15800010001',
      locale: 'en',
      active: true,
      password_hash: null,
      demonstration: false,
    });
    expect(other).toMatchObject({
      roles: ['partner'],
      departments: [],
      county: 'xinluo',
      outlet: 'XL004',
      phone: null,
    });
    const [entry] = await hotline.sql.rows({ text: 'SELECT action, change FROM audit_entries WHERE subject_id = $1' }, [
      one?.id,
    ]);
    expect(entry).toMatchObject({ action: 'user.added', change: { after: { departments: ['market', 'support'] } } });

    const rows = await rowCounts(hotline);
    expect(await imports(admin, file, staff)).toEqual({ ...result, added: 0, unchanged: 2 });
    expect(await rowCounts(hotline)).toEqual(rows);
    expect(await stored(handler.用户名)).toEqual(one);

    const person = hotline.nobody();
    await expect(person.signIn(handler.用户名 ?? '', '')).rejects.toThrow('request.invalid');
    await expect(person.signIn(handler.用户名 ?? '', 'nobody has this one')).rejects.toThrow('login.failed');
    const { items } = ok<{
      items: { hasPassword: boolean; version: number; roles: string[]; departmentIds: string[] }[];
    }>(await admin.get(`/api/users?q=${handler.用户名}`));
    expect(items[0]).toMatchObject({ hasPassword: false });
    const body = {
      version: 1,
      displayName: '导入人员',
      roles: items[0]?.roles,
      departmentIds: items[0]?.departmentIds,
      countyId: null,
      outletId: null,
      locale: 'en',
      active: true,
      absentUntil: null,
      password: 'told-in-person-1',
    };
    ok(await admin.patch(`/api/users/${one?.id}`, body));
    await person.signIn(handler.用户名 ?? '', 'told-in-person-1');
    await person.get('/api/me').expect(200);
  });

  it('changes people at once, but neither their password nor whether they are active', async () => {
    const before = await stored('network1');
    await hotline.sql.rows({ text: `UPDATE users SET active = false WHERE username = 'support2'` });
    const person = await hotline.as('network1');
    await person.get('/api/calls').expect(403);
    const lines = [
      { 用户名: 'network1', 姓名: '沈国栋', 角色: '话务员', 部门: '热线中心' },
      { 用户名: 'support2', 姓名: '钟美玲2', 角色: 'handler', 部门: 'support' },
    ];
    expect(await imports(admin, csv(staffTitles, lines), staff)).toMatchObject({ changed: 2, kept: true });
    const after = await stored('network1');
    expect(after).toEqual({ ...before, version: 2, roles: ['agent'], departments: ['hotline'] });
    expect(await stored('support2')).toMatchObject({ active: false, display_name: '钟美玲2' });
    const patience = Date.now() + 5000;
    let status = 403;
    while (status !== 200 && Date.now() < patience) ({ status } = await person.get('/api/calls'));
    expect(status).toBe(200);
  });

  it('leaves alone what has no column, and takes the outlet from who is no partner any more', async () => {
    const before = await stored('marketlead1');
    await hotline.sql.rows({
      text: `UPDATE users SET phone = '15800010002', locale = 'en' WHERE username = 'marketlead1'`,
    });
    const titles = ['用户名', '姓名', '角色', '部门'];
    const lines: Line[] = [
      { 用户名: 'marketlead1', 姓名: '郑文辉2', 角色: '部门负责人', 部门: 'market' },
      { 用户名: 'outlet-xl005', 姓名: '许志诚', 角色: '话务员' },
    ];
    expect(await imports(admin, csv(titles, lines), staff)).toMatchObject({ changed: 2 });
    expect(await stored('marketlead1')).toEqual({
      ...before,
      version: 2,
      display_name: '郑文辉2',
      phone: '15800010002',
      locale: 'en',
    });
    expect(await stored('outlet-xl005')).toMatchObject({ roles: ['agent'], outlet: null, county: 'xinluo' });
  });

  it('tells every faulty line and keeps nothing, or the good ones when asked so', async () => {
    const lines = [
      newLine(),
      newLine({ 部门: '财务部' }),
      newLine({ 角色: '渠道网点', 部门: '', 网点编码: 'XL999' }),
      newLine({ 角色: '县级渠道管理员' }),
      newLine({ 用户名: 'imported-1' }),
    ];
    const file = csv(staffTitles, [...lines, newLine({ 用户名: 'imported-1' })]);
    const rows = await rowCounts(hotline);
    const refused = await imports(admin, file, staff);
    expect(refused.faults.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, '部门', 'import.unknown_department'],
      [4, '网点编码', 'import.unknown_outlet'],
      [5, '县区', 'import.role_needs_county'],
      [7, '用户名', 'import.duplicate'],
    ]);
    expect(refused).toMatchObject({ added: 1, changed: 1, kept: false });
    expect(await rowCounts(hotline)).toEqual(rows);
    expect(await imports(admin, file, { ...staff, mode: 'keep_good' })).toEqual({ ...refused, kept: true });
    expect(await stored(lines[0]?.用户名)).toMatchObject({ version: 1 });
  });

  it('leaves an administrator who can sign in', async () => {
    const line = { 用户名: 'admin1', 姓名: '马超凡', 角色: '审计' };
    const heir = newLine({ 角色: '管理员' });
    const refused = await imports(admin, csv(staffTitles, [line, heir]), { ...staff, mode: 'keep_good' });
    expect(refused.faults).toEqual([
      { line: 2, column: '角色', code: 'import.last_admin', message: '导入后将没有可以登录的管理员，请至少保留一位' },
    ]);
    expect(refused).toMatchObject({ added: 1, kept: true });
    expect(await stored('admin1')).toMatchObject({ roles: ['admin'], version: 1 });
    expect(await imports(admin, csv(staffTitles, [line]), staff)).toMatchObject({
      faults: refused.faults,
      kept: false,
    });

    const text =
      'UPDATE users SET password_hash = (SELECT password_hash FROM users WHERE username = $1) WHERE username = $2';
    await hotline.sql.rows({ text }, ['admin1', heir.用户名]);
    expect(await imports(admin, csv(staffTitles, [line]), staff)).toMatchObject({ changed: 1, faults: [], kept: true });
    expect(await stored('admin1')).toMatchObject({ roles: ['auditor'] });
  });
});
