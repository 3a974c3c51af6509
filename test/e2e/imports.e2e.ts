import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from '../../src/platform/tables/write-xlsx.js';
import type { Client } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { rowCounts } from '../support/problems.js';
import { csv, gb18030, imports, type Line, newOutletLine, outletTitles } from '../support/tables.js';

let hotline: Hotline;
let admin: Client;

beforeAll(async () => {
  hotline = await Hotline.start();
  admin = await hotline.as('admin1');
}, 60_000);
afterAll(() => hotline?.stop());

const outlets = { kind: 'outlets' };
interface Stored {
  version: number;
  name: string;
  tier: string;
  address: string;
  county: string;
  manager: string | null;
  numbers: string[];
  contacts: string[];
}

const stored = async (code: string | undefined): Promise<Stored | undefined> =>
  hotline.sql.row<Stored>(
    {
      text: `SELECT o.version, o.name, o.tier, o.address, c.code AS county, m.username AS manager,
               ARRAY(SELECT phone FROM designated_numbers d WHERE d.outlet_id = o.id ORDER BY place) AS numbers,
               ARRAY(SELECT p.name || ' ' || p.phone || ' ' || p.position FROM contacts p WHERE p.outlet_id = o.id AND p.active
                 ORDER BY p.name) AS contacts
             FROM outlets o JOIN counties c ON c.id = o.county_id LEFT JOIN users m ON m.id = o.channel_manager_id
             WHERE o.code = $1`,
    },
    [code],
  );

const numbersOf = async (code: string): Promise<string[]> => (await stored(code))?.numbers ?? [];

const kept = async () =>
  hotline.sql.rows({ text: `SELECT change FROM audit_entries WHERE action = 'import.kept' ORDER BY id` });

/** The line that says of an outlet what is stored. */
const lineOf = async (code: string, more: Line = {}): Promise<Line> => {
  const now = await stored(code);
  const tiers: Record<string, string> = { core: '核心', ordinary: '普通', rural_station: '农村服务站' };
  return {
    网点编码: code,
    网点名称: now?.name ?? '',
    县区: now?.county ?? '',
    网点类型: tiers[now?.tier ?? ''] ?? '',
    地址: now?.address ?? '',
    指定号码1: now?.numbers[0] ?? '',
    指定号码2: now?.numbers[1] ?? '',
    渠道管理员: now?.manager ?? '',
    ...more,
  };
};

describe('an import of outlets', () => {
  it('adds and changes from GB18030, counts exactly, and does nothing the second time', async () => {
    const [added, changed, same] = [
      newOutletLine(),
      await lineOf('XL002', { 网点名称: '和平路新店名' }),
      await lineOf('XL004'),
    ];
    const file = gb18030(csv(outletTitles, [added, changed, same]).toString('utf8').replace('\ufeff', ''));
    const before = await stored('XL002');
    const result = await imports(admin, file, outlets);
    expect(result).toEqual({
      kind: 'outlets',
      encoding: 'gb18030',
      rows: 3,
      added: 1,
      changed: 1,
      unchanged: 1,
      faults: [],
      kept: true,
    });
    expect(await stored(added.网点编码)).toEqual({
      version: 1,
      name: added.网点名称,
      tier: 'ordinary',
      address: added.地址,
      county: 'xinluo',
      manager: 'manager-xinluo1',
      numbers: [added.指定号码1, added.指定号码2],
      contacts: [`试点店主 ${added.指定号码1} 店主`],
    });
    expect(await stored('XL002')).toEqual({ ...before, version: (before?.version ?? 0) + 1, name: '和平路新店名' });
    const written = await hotline.sql.rows<{ action: string; before: string | null; after: string }>({
      text: `SELECT action, change->'before'->>'name' AS before, change->'after'->>'name' AS after FROM audit_entries
             WHERE subject_kind = 'outlet' ORDER BY action`,
    });
    expect(written).toEqual([
      { action: 'outlet.added', before: null, after: added.网点名称 },
      { action: 'outlet.changed', before: before?.name, after: '和平路新店名' },
    ]);
    expect(await kept()).toMatchObject([
      { change: { kind: 'outlets', fileName: '导入.csv', added: 1, changed: 1, unchanged: 1 } },
    ]);

    const rows = await rowCounts(hotline);
    const [one, two] = [await stored(added.网点编码), await stored('XL002')];
    expect(await imports(admin, file, outlets)).toEqual({ ...result, added: 0, changed: 0, unchanged: 3 });
    expect(await rowCounts(hotline)).toEqual(rows);
    expect([await stored(added.网点编码), await stored('XL002')]).toEqual([one, two]);
  });

  it('reads XLSX, and leaves alone what has no column', async () => {
    const before = await stored('XL003');
    const file = await writeXlsx(
      ['网点编码', '网点名称', '县区', '网点类型', '指定号码1', '指定号码2'],
      [['XL003', '宏达通讯店', '新罗', '核心', before?.numbers[0] ?? '', before?.numbers[1] ?? '']],
    );
    expect(await imports(admin, file, outlets, '网点.xlsx')).toMatchObject({
      encoding: 'xlsx',
      changed: 1,
      kept: true,
    });
    expect(await stored('XL003')).toEqual({ ...before, name: '宏达通讯店', version: 2 });
  });

  it('clears what is blank in a column that is there, but no contact', async () => {
    const before = await stored('XL005');
    expect(before?.contacts).toHaveLength(3);
    const line = await lineOf('XL005', {
      渠道管理员: '',
      地址: '',
      联系人1: '许志诚',
      联系电话1: '15900001051',
      联系人角色1: '老板',
    });
    expect(await imports(admin, csv(outletTitles, [line]), outlets)).toMatchObject({ changed: 1 });
    const after = await stored('XL005');
    expect(after).toMatchObject({ manager: null, address: '' });
    expect(after?.contacts).toEqual(
      ['卓丽萍 15900001053 财务', '许佳宁 15900001052 店员', '许志诚 15900001051 老板'].sort(),
    );
  });

  it('tells the screens of those concerned', async () => {
    await imports(admin, csv(outletTitles, [newOutletLine()]), outlets);
    const [event] = await hotline.sql.rows({
      text: `SELECT topics, audience, subject_kind, data FROM events WHERE type = 'organisation.changed' ORDER BY id DESC LIMIT 1`,
    });
    expect(event).toEqual({
      topics: ['role:agent', 'role:supervisor', 'role:auditor', 'role:admin'],
      audience: { hotline: true, admins: true },
      subject_kind: 'organisation',
      data: { kind: 'outlets' },
    });
  });

  it('finds the caller of a number that came with it', async () => {
    const line = newOutletLine();
    await imports(admin, csv(outletTitles, [line]), outlets);
    const agent = await hotline.as('agent1');
    const { body } = await agent.get(`/api/callers?phone=${line.指定号码2}`).expect(200);
    expect(body.items).toMatchObject([{ designated: true }]);
    expect(JSON.stringify(body)).toContain(line.网点编码);
  });
});

describe('faulty lines', () => {
  const bad = (): Line[] => [
    newOutletLine({ 县区: '思明' }),
    newOutletLine({ 渠道管理员: 'manager-yongding1' }),
    newOutletLine({ 渠道管理员: 'agent1', 指定号码1: '12345' }),
    newOutletLine({ 指定号码2: '15900001011' }),
  ];
  const faults = [
    [3, '县区', 'import.unknown_county'],
    [4, '渠道管理员', 'import.channel_manager_elsewhere'],
    [5, '指定号码1', 'import.designated_kind'],
    [5, '渠道管理员', 'import.unknown_channel_manager'],
    [6, '指定号码2', 'import.number_taken'],
  ];

  it('are all told, and nothing is kept of the file', async () => {
    const good = newOutletLine();
    const rows = await rowCounts(hotline);
    const result = await imports(admin, csv(outletTitles, [good, ...bad()]), outlets);
    expect(result).toMatchObject({ rows: 5, added: 1, changed: 0, unchanged: 0, kept: false });
    expect(result.faults.map(({ line, column, code }) => [line, column, code])).toEqual(faults);
    expect(result.faults.at(-1)?.message).toBe(
      '15900001011 已是网点 XL001 的指定号码，而该网点没有在本文件中改用其他号码',
    );
    expect(await rowCounts(hotline)).toEqual(rows);
    expect(await stored(good.网点编码)).toBeUndefined();
  });

  it('are told while the good lines are kept, when asked so', async () => {
    const good = newOutletLine();
    const file = csv(outletTitles, [good, ...bad()]);
    const result = await imports(admin, file, { ...outlets, mode: 'keep_good' });
    expect(result).toMatchObject({ added: 1, kept: true });
    expect(result.faults.map(({ line, column, code }) => [line, column, code])).toEqual(faults);
    expect(await stored(good.网点编码)).toMatchObject({ version: 1 });
    expect(await imports(admin, file, { ...outlets, mode: 'keep_good' })).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('are told in the language of who asks', async () => {
    await admin.patch('/api/me', { language: 'en' }).expect(200);
    const { faults: told } = await imports(
      admin,
      csv(outletTitles, [newOutletLine({ 指定号码1: '15900001011' })]),
      outlets,
    );
    await admin.patch('/api/me', { language: 'zh-CN' }).expect(200);
    expect(told.map(({ message }) => message)).toEqual([
      '15900001011 is a designated number of outlet XL001, which does not give it up in this file',
    ]);
  });

  it('keep nothing when no line is good', async () => {
    const result = await imports(admin, csv(outletTitles, [newOutletLine({ 县区: '思明' })]), {
      ...outlets,
      mode: 'keep_good',
    });
    expect(result).toMatchObject({ added: 0, kept: false });
  });

  it('of a header are all that is told', async () => {
    const result = await imports(admin, csv(['网点编码', '老板'], [{ 网点编码: 'x' }]), outlets);
    expect(result.faults.map(({ code }) => code)).toContain('import.unknown_column');
    expect(new Set(result.faults.map(({ line }) => line))).toEqual(new Set([1]));
  });
});

describe('designated numbers', () => {
  it('can be swapped between two outlets of one file', async () => {
    const [one, two] = [await numbersOf('YD001'), await numbersOf('YD002')];
    const lines = [
      await lineOf('YD001', { 指定号码1: two[0] ?? '', 指定号码2: two[1] ?? '' }),
      await lineOf('YD002', { 指定号码1: one[0] ?? '', 指定号码2: one[1] ?? '' }),
    ];
    expect(await imports(admin, csv(outletTitles, lines), outlets)).toMatchObject({
      changed: 2,
      faults: [],
      kept: true,
    });
    expect([await numbersOf('YD001'), await numbersOf('YD002')]).toEqual([two, one]);
  });

  it('go to a new outlet when the old one gives them up', async () => {
    const [first] = await numbersOf('YD003');
    const heir = newOutletLine({ 指定号码1: first ?? '' });
    const file = csv(outletTitles, [heir, await lineOf('YD003', { 指定号码1: '15800009001' })]);
    expect(await imports(admin, file, outlets)).toMatchObject({ added: 1, changed: 1, faults: [] });
    expect(await numbersOf(heir.网点编码 ?? '')).toContain(first);
  });

  it('stay with an outlet whose own line is faulty', async () => {
    const [first] = await numbersOf('YD004');
    const heir = newOutletLine({ 指定号码1: first ?? '' });
    const file = csv(outletTitles, [heir, await lineOf('YD004', { 指定号码1: '15800009002', 县区: '思明' })]);
    const result = await imports(admin, file, { ...outlets, mode: 'keep_good' });
    expect(result.faults.map(({ line, code }) => [line, code])).toEqual([
      [2, 'import.number_taken'],
      [3, 'import.unknown_county'],
    ]);
    expect(result.kept).toBe(false);
    expect(await numbersOf('YD004')).toContain(first);
  });

  it('go to one of two imports at the same time', async () => {
    const shared = '15800009100';
    const files = [newOutletLine({ 指定号码1: shared }), newOutletLine({ 指定号码1: shared })].map((line) =>
      csv(outletTitles, [line]),
    );
    const results = await Promise.all(files.map((file) => imports(admin, file, outlets)));
    expect(results.map((result) => result.kept).sort()).toEqual([false, true]);
    expect(results.flatMap((result) => result.faults.map(({ code }) => code))).toEqual(['import.number_taken']);
  });
});
