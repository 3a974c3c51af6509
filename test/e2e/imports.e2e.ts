import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from '../../src/platform/tables/write-xlsx.js';
import type { Client } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { askImport, csv, gb18030, imports, type Line, outletTitles } from '../support/tables.js';

let hotline: Hotline;
let admin: Client;

beforeAll(async () => {
  hotline = await Hotline.start();
  admin = await hotline.as('admin1');
});
afterAll(() => hotline?.stop());

const outlets = { kind: 'outlets' };
let place = 100;

/** An outlet that is not there yet, with numbers of its own. */
const newLine = (more: Line = {}): Line => {
  place += 1;
  return {
    网点编码: `ZZ${place}`,
    网点名称: `试点网点${place}`,
    县区: '新罗区',
    网点类型: '普通',
    地址: '龙岩市新罗区试点路1号',
    指定号码1: `1580000${place}1`,
    指定号码2: `1580000${place}2`,
    渠道管理员: 'manager-xinluo1',
    联系人1: '试点店主',
    联系电话1: `158-0000-${place}1`,
    联系人角色1: '店主',
    ...more,
  };
};

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
      newLine(),
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
    await imports(admin, csv(outletTitles, [newLine()]), outlets);
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
    const line = newLine();
    await imports(admin, csv(outletTitles, [line]), outlets);
    const agent = await hotline.as('agent1');
    const { body } = await agent.get(`/api/callers?phone=${line.指定号码2}`).expect(200);
    expect(body.items).toMatchObject([{ designated: true }]);
    expect(JSON.stringify(body)).toContain(line.网点编码);
  });
});

describe('faulty lines', () => {
  const bad = (): Line[] => [
    newLine({ 县区: '思明' }),
    newLine({ 渠道管理员: 'manager-yongding1' }),
    newLine({ 渠道管理员: 'agent1', 指定号码1: '12345' }),
    newLine({ 指定号码2: '15900001011' }),
  ];
  const faults = [
    [3, '县区', 'import.unknown_county'],
    [4, '渠道管理员', 'import.channel_manager_elsewhere'],
    [5, '指定号码1', 'import.designated_kind'],
    [5, '渠道管理员', 'import.unknown_channel_manager'],
    [6, '指定号码2', 'import.number_taken'],
  ];

  it('are all told, and nothing is kept of the file', async () => {
    const good = newLine();
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
    const good = newLine();
    const file = csv(outletTitles, [good, ...bad()]);
    const result = await imports(admin, file, { ...outlets, mode: 'keep_good' });
    expect(result).toMatchObject({ added: 1, kept: true });
    expect(result.faults.map(({ line, column, code }) => [line, column, code])).toEqual(faults);
    expect(await stored(good.网点编码)).toMatchObject({ version: 1 });
    expect(await imports(admin, file, { ...outlets, mode: 'keep_good' })).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('are told in the language of who asks', async () => {
    await admin.patch('/api/me', { language: 'en' }).expect(200);
    const { faults: told } = await imports(admin, csv(outletTitles, [newLine({ 指定号码1: '15900001011' })]), outlets);
    await admin.patch('/api/me', { language: 'zh-CN' }).expect(200);
    expect(told.map(({ message }) => message)).toEqual([
      '15900001011 is a designated number of outlet XL001, which does not give it up in this file',
    ]);
  });

  it('keep nothing when no line is good', async () => {
    const result = await imports(admin, csv(outletTitles, [newLine({ 县区: '思明' })]), {
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
    const heir = newLine({ 指定号码1: first ?? '' });
    const file = csv(outletTitles, [heir, await lineOf('YD003', { 指定号码1: '15800009001' })]);
    expect(await imports(admin, file, outlets)).toMatchObject({ added: 1, changed: 1, faults: [] });
    expect(await numbersOf(heir.网点编码 ?? '')).toContain(first);
  });

  it('stay with an outlet whose own line is faulty', async () => {
    const [first] = await numbersOf('YD004');
    const heir = newLine({ 指定号码1: first ?? '' });
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
    const files = [newLine({ 指定号码1: shared }), newLine({ 指定号码1: shared })].map((line) =>
      csv(outletTitles, [line]),
    );
    const results = await Promise.all(files.map((file) => imports(admin, file, outlets)));
    expect(results.map((result) => result.kept).sort()).toEqual([false, true]);
    expect(results.flatMap((result) => result.faults.map(({ code }) => code))).toEqual(['import.number_taken']);
  });
});

describe('asking for an import', () => {
  it('only tells what would be done, when dry', async () => {
    const rows = await rowCounts(hotline);
    const dry = admin.with({ 'idempotency-key': 'dry-run-one' });
    const result = await imports(dry, csv(outletTitles, [newLine(), await lineOf('XL006')]), {
      ...outlets,
      dryRun: 'true',
    });
    expect(result).toMatchObject({ added: 1, unchanged: 1, faults: [], kept: false });
    expect(await rowCounts(hotline)).toEqual(rows);
  });

  it('gives the first answer again for the same key and file', async () => {
    const again = admin.with({ 'idempotency-key': 'import-once' });
    const file = csv(outletTitles, [newLine()]);
    const first = await imports(again, file, outlets);
    expect(first.added).toBe(1);
    expect(await imports(again, file, outlets)).toEqual(first);
    expectProblem(await askImport(again, csv(outletTitles, [newLine()]), outlets), 422, 'request.key_reused');
  });

  it('is for administrators', async () => {
    for (const name of ['agent1', 'supervisor1', 'auditor1', 'outlet-xl001']) {
      const answer = await askImport(await hotline.as(name), csv(outletTitles, [newLine()]), outlets);
      expectProblem(answer, 403, 'access.not_allowed');
    }
    expectProblem(
      await askImport(hotline.nobody(), csv(outletTitles, [newLine()]), outlets),
      401,
      'access.not_signed_in',
    );
  });

  it('refuses what is no table, whatever its name says', async () => {
    const line = newLine();
    const xlsx = await writeXlsx(outletTitles, [outletTitles.map((title) => line[title] ?? '')]);
    const refused: [Buffer, string, number, string][] = [
      [xlsx, '网点.csv', 415, 'table.not_a_table'],
      [csv(outletTitles, [line]), '网点.xlsx', 415, 'table.not_a_table'],
      [Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), '网点.csv', 415, 'table.not_a_table'],
      [csv(outletTitles, [line]), '网点.exe', 415, 'table.not_a_table'],
      [Buffer.from([0xff, 0xff, 0xff, 0x0a]), '网点.csv', 400, 'table.unknown_encoding'],
      [Buffer.from('网点编码,名称\n"XL001,a'), '网点.csv', 400, 'table.broken_quote'],
      [csv(outletTitles, []), '网点.csv', 400, 'table.empty'],
      [Buffer.alloc(0), '网点.csv', 400, 'table.empty'],
    ];
    for (const [content, name, status, code] of refused) {
      expectBothLanguages(
        expectProblem(await askImport(admin, content, outlets, name), status, code),
        expectProblem(await askImport(await english(), content, outlets, name), status, code),
      );
    }
  });

  it('takes ten megabytes and no more', async () => {
    const line = csv(outletTitles, [newLine()]).toString('utf8');
    const filler = `${','.repeat(outletTitles.length - 1)}\r\n`;
    const full = Buffer.from(
      line + filler.repeat(Math.floor((10 * 1024 ** 2 - Buffer.byteLength(line)) / filler.length)),
    );
    expect(full.length).toBeGreaterThan(10 * 1024 ** 2 - 100);
    expect(await imports(admin, full, { ...outlets, dryRun: 'true' })).toMatchObject({ rows: 1, added: 1 });
    for (const more of [1, 1024 ** 2, 15 * 1024 ** 2]) {
      const answer = await askImport(admin, Buffer.concat([full, Buffer.alloc(100 + more, '\n')]), outlets);
      expectProblem(answer, 413, 'table.too_large');
    }
  });

  it('names what is missing in the form', async () => {
    const file = csv(outletTitles, [newLine()]);
    const wrong: [Record<string, string>, string][] = [
      [{}, 'kind'],
      [{ kind: 'people' }, 'kind'],
      [{ ...outlets, mode: 'some' }, 'mode'],
      [{ ...outlets, dryRun: 'maybe' }, 'dryRun'],
      [{ ...outlets, force: 'true' }, 'force'],
    ];
    for (const [fields, field] of wrong) {
      const { errors } = expectProblem(await askImport(admin, file, fields), 400, 'request.invalid');
      expect(errors?.map((error) => error.field)).toEqual([field]);
    }
    expectProblem(await admin.post('/api/imports', outlets), 400, 'request.invalid');
    expectProblem(await fieldsOnly(), 400, 'import.no_file');
  });
});

let speaker: Client | null = null;

/** An administrator who reads English. */
async function english(): Promise<Client> {
  if (speaker) return speaker;
  await hotline.sql.rows({
    text: `INSERT INTO users (id, username, display_name, password_hash, roles, locale, demonstration)
           SELECT gen_random_uuid(), 'admin-en', 'Ann', password_hash, '{admin}', 'en', true FROM users WHERE username = 'admin1'`,
  });
  speaker = await hotline.as('admin-en');
  return speaker;
}

const fieldsOnly = () => admin.post('/api/imports').type('form').unset('content-type').field(outlets);
