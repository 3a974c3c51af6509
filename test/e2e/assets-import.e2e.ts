import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeXlsx } from '../../src/platform/tables/write-xlsx.js';
import { allAssets, assetHistory, type AssetShown } from '../support/assets.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem, rowCounts } from '../support/problems.js';
import { askImport, assetTitles, csv, gb18030, imports, type Line } from '../support/tables.js';

describe('an import of equipment', () => {
  let hotline: Hotline;
  let admin: Client;

  beforeAll(async () => {
    hotline = await Hotline.start();
    admin = await hotline.as('admin1');
    ok(await admin.post('/api/suppliers', { name: '导入供应商', phone: '400-000-0000' }));
  });
  afterAll(() => hotline?.stop());

  const assets = { kind: 'assets' };
  let place = 10;
  const line = (more: Line = {}): Line => {
    place += 1;
    return {
      设备编号: `QT-XL001-${place}`,
      设备类型: '其他',
      型号: '测试型号',
      序列号: `IMP-${place}`,
      网点编码: 'XL001',
      摆放位置: '柜台',
      供应商: '导入供应商',
      购置日期: '2025年3月1日',
      保修截止: '2027/3/1',
      状态: '在用',
      ...more,
    };
  };
  const shown = async (label: string | undefined): Promise<AssetShown> =>
    ok(await admin.get(`/api/assets/by-label/${label}`));
  const faultsOf = async (...lines: Line[]) =>
    (await imports(admin, csv(assetTitles, lines), assets)).faults.map(({ line: at, column, code }) => [
      at,
      column,
      code,
    ]);

  it('adds, changes, moves and retires from GB18030, and does nothing the second time', async () => {
    const [one, two] = [line(), line({ 设备类型: '自助终端', 网点编码: 'yd001', 状态: '' })];
    const stored = line({ 网点编码: '', 部门: '新罗维护班', 供应商: '', 购置日期: '', 保修截止: '', 状态: '闲置' });
    const file = gb18030(csv(assetTitles, [one, two, stored]).toString('utf8').replace('\ufeff', ''));
    const first = await imports(admin, file, assets, '台账.csv');
    expect(first).toMatchObject({
      kind: 'assets',
      encoding: 'gb18030',
      rows: 3,
      added: 3,
      changed: 0,
      faults: [],
      kept: true,
    });
    expect(await shown(one.设备编号)).toMatchObject({
      kind: 'other',
      boughtOn: '2025-03-01',
      warrantyUntil: '2027-03-01',
      underWarranty: true,
      supplierName: '导入供应商',
      countyName: '新罗',
    });
    expect(await shown(two.设备编号)).toMatchObject({
      kind: 'self_service_terminal',
      countyName: '永定',
      state: 'in_use',
    });
    expect(await shown(stored.设备编号)).toMatchObject({
      keeperCode: 'maintenance-xinluo',
      state: 'in_store',
      supplierId: null,
    });

    const rows = await rowCounts(hotline);
    expect(await imports(admin, file, assets, '台账.csv')).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 3,
      kept: true,
    });
    expect(await rowCounts(hotline)).toEqual(rows);

    const next = [
      { ...one, 网点编码: 'XL002' },
      { ...two, 状态: '报废' },
      { ...stored, 型号: '更正型号' },
    ];
    expect(await imports(admin, csv(assetTitles, next), assets)).toMatchObject({ added: 0, changed: 3, unchanged: 0 });
    const last = async (label: string | undefined) => (await assetHistory(admin, (await shown(label)).id))[0];
    expect(await last(one.设备编号)).toMatchObject({
      kind: 'moved',
      note: '批量导入：导入.csv',
      actorName: expect.any(String),
    });
    expect(await last(two.设备编号)).toMatchObject({ kind: 'retired' });
    expect(await last(stored.设备编号)).toMatchObject({
      kind: 'corrected',
      changes: [{ field: 'model', before: '测试型号', after: '更正型号' }],
    });
    expect(await shown(one.设备编号)).toMatchObject({ version: 2 });
  });

  it('reads XLSX, and leaves alone what has no column', async () => {
    const known = line();
    await imports(admin, csv(assetTitles, [known]), assets);
    const file = await writeXlsx(
      ['Label', 'Kind', '规格型号', '网点', '位置'],
      [[known.设备编号 ?? '', 'other', '新型号', 'XL001', '柜台']],
    );
    expect(await imports(admin, file, assets, '台账.xlsx')).toMatchObject({ encoding: 'xlsx', changed: 1, faults: [] });
    expect(await shown(known.设备编号)).toMatchObject({
      model: '新型号',
      serialNumber: known.序列号,
      warrantyUntil: '2027-03-01',
    });
    const blank = { ...known, 型号: '新型号', 序列号: '', 保修截止: '' };
    expect(await imports(admin, csv(assetTitles, [blank]), assets)).toMatchObject({ changed: 1 });
    expect(await shown(known.设备编号)).toMatchObject({ serialNumber: null, warrantyUntil: null });
  });

  it('names every faulty line with its number, column and reason', async () => {
    const taken = line();
    const retired = line({ 状态: '报废' });
    await imports(admin, csv(assetTitles, [taken, retired]), assets);
    const good = line();
    expect(
      await faultsOf(
        good,
        line({ 设备编号: 'XL001-1' }),
        line({ 设备编号: good.设备编号 ?? '' }),
        line({ 设备类型: '火箭' }),
        line({ 型号: '' }),
        line({ 网点编码: 'ZZ999' }),
        line({ 部门: 'network' }),
        line({ 网点编码: '' }),
        line({ 网点编码: '', 部门: '没有的部门' }),
        line({ 摆放位置: '很'.repeat(101) }),
        line({ 供应商: '没有的供应商' }),
        line({ 购置日期: '2025-02-30' }),
        line({ 购置日期: '2026-01-01', 保修截止: '2025-12-31' }),
        line({ 状态: '飞了' }),
        line({ 序列号: good.序列号 ?? '' }),
        line({ 序列号: taken.序列号 ?? '' }),
        { ...retired, 状态: '在用' },
      ),
    ).toEqual([
      [3, '设备编号', 'import.bad_label'],
      [4, '设备编号', 'import.duplicate'],
      [5, '设备类型', 'import.not_an_option'],
      [6, '型号', 'import.required'],
      [7, '网点编码', 'import.unknown_outlet'],
      [8, '网点编码', 'import.one_place'],
      [9, '网点编码', 'import.one_place'],
      [10, '部门', 'import.unknown_department'],
      [11, '摆放位置', 'import.too_long'],
      [12, '供应商', 'import.unknown_supplier'],
      [13, '购置日期', 'import.bad_day'],
      [14, '保修截止', 'import.warranty_before_purchase'],
      [15, '状态', 'import.not_an_option'],
      [16, '序列号', 'import.duplicate'],
      [17, '序列号', 'import.serial_taken'],
      [18, '状态', 'import.asset_retired'],
    ]);
    expectProblem(await admin.get(`/api/assets/by-label/${good.设备编号}`), 404, 'asset.not_found');
  });

  it('keeps the good lines or nothing, as asked; a check keeps nothing', async () => {
    const [good, bad] = [line(), line({ 型号: '' })];
    const file = csv(assetTitles, [good, bad]);
    const rows = await rowCounts(hotline);
    expect(await imports(admin, file, { ...assets, mode: 'keep_good', dryRun: 'true' })).toMatchObject({
      added: 1,
      kept: false,
    });
    expect(await imports(admin, file, assets)).toMatchObject({ added: 1, kept: false });
    expect(await rowCounts(hotline)).toEqual(rows);
    expect(await imports(admin, file, { ...assets, mode: 'keep_good' })).toMatchObject({ added: 1, kept: true });
    expect(await shown(good.设备编号)).toMatchObject({ version: 1 });
  });

  it('is the administrator’s, and each of two at once sees what the other has written', async () => {
    const file = csv(
      assetTitles,
      Array.from({ length: 30 }, () => line({ 网点编码: 'LC001' })),
    );
    expectProblem(await askImport(await hotline.as('supervisor1'), file, assets), 403, 'access.not_allowed');
    const both = await Promise.all([imports(admin, file, assets), imports(admin, file, assets)]);
    expect(both.map(({ added, unchanged }) => [added, unchanged]).toSorted()).toEqual([
      [0, 30],
      [30, 0],
    ]);
    expect((await allAssets(admin, '?limit=200&q=测试型号')).length).toBeGreaterThanOrEqual(30);
  });

  it('works at the terminal of the server, where nobody is signed in', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hotline-assets-'));
    try {
      const path = join(folder, 'assets.csv');
      const one = line();
      await writeFile(path, csv(assetTitles, [one]));
      const { NODE_OPTIONS: _, LC_ALL: __, LC_MESSAGES: ___, ...env } = process.env;
      const settings = { NODE_ENV: 'test', LANG: 'en_GB.UTF-8', DATABASE_URL: hotline.config.databaseUrl };
      const { stdout } = await promisify(execFile)(process.execPath, ['dist/server/import-cli.js', 'assets', path], {
        env: { ...env, ...settings },
      });
      expect(stdout).toContain('1 added, 0 changed, 0 unchanged, 0 faults');
      const [entry] = await assetHistory(admin, (await shown(one.设备编号)).id);
      expect(entry).toMatchObject({ kind: 'registered', actorName: null, note: '批量导入：assets.csv' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
