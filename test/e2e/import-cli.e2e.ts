import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startEmbeddedServer } from '../../src/platform/database/embedded-server.js';
import { ensureDatabase } from '../../src/platform/database/ensure-database.js';
import { cloneTemplate, type TestDatabase } from '../support/database.js';
import { csv, type Line, outletTitles } from '../support/tables.js';

interface Ended {
  code: number;
  out: string;
  err: string;
}

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hotline-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const line = (more: Line = {}): Line => ({
  网点编码: 'ZC001',
  网点名称: '命令行网点',
  县区: '新罗',
  网点类型: '普通',
  指定号码1: '15800020001',
  指定号码2: '15800020002',
  ...more,
});

async function file(name: string, ...lines: Line[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, csv(outletTitles, lines));
  return path;
}

/** Runs the built program as `npm run import` does. */
function run(args: readonly string[], settings: Record<string, string>): Promise<Ended> {
  const { NODE_OPTIONS: _, LC_ALL: __, LC_MESSAGES: ___, ...env } = process.env;
  return new Promise((resolve) => {
    const options = { env: { ...env, NODE_ENV: 'test', LANG: 'en_GB.UTF-8', ...settings } };
    execFile(process.execPath, ['dist/server/import-cli.js', ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

async function rowsAt<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('npm run import on a database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await cloneTemplate();
  }, 60_000);
  afterAll(() => database?.drop());
  const at = () => ({ DATABASE_URL: database.url });

  it('imports, says so, and writes down that the system did it', async () => {
    const path = await file('outlets.csv', line());
    const dry = await run(['outlets', path, '--dry-run'], at());
    expect([dry.code, dry.err]).toEqual([0, '']);
    expect(dry.out).toBe(
      '1 lines (utf-8): 1 added, 0 changed, 0 unchanged, 0 faults\nOnly checked; nothing was written.\n',
    );
    const done = await run(['outlets', path], { ...at(), LANG: 'zh_CN.UTF-8' });
    expect(done).toEqual({ code: 0, out: '共 1 行（utf-8）：新增 1，更新 0，无变化 0，错误 0\n已写入。\n', err: '' });
    const entries = await rowsAt(database.url, 'SELECT action, via, actor_id FROM audit_entries ORDER BY action');
    const system = { via: 'system', actor_id: '00000000-0000-0000-0000-000000000000' };
    expect(entries).toEqual([
      { action: 'import.kept', ...system },
      { action: 'outlet.added', ...system },
    ]);
  }, 120_000);

  it('ends with 1 and a table of what was refused while the good lines are kept', async () => {
    const bad = line({ 网点编码: 'ZC003', 县区: '思明', 指定号码1: '15800020005', 指定号码2: '15800020006' });
    const good = line({ 网点编码: 'ZC002', 指定号码1: '15800020003', 指定号码2: '15800020004' });
    const path = await file('bad.csv', good, bad);
    const kept = await run(['outlets', path, '--keep-good'], at());
    expect(kept).toEqual({
      code: 1,
      out: `${[
        '2 lines (utf-8): 1 added, 0 changed, 0 unchanged, 1 faults',
        'Written.',
        '',
        'Line  Column  Reason',
        '3     县区    There is no county “思明”',
      ].join('\n')}\n`,
      err: '',
    });
    const codes = await rowsAt(database.url, `SELECT code FROM outlets WHERE code IN ('ZC002', 'ZC003')`);
    expect(codes).toEqual([{ code: 'ZC002' }]);
  }, 120_000);

  it('says what is wrong with what was asked', async () => {
    const path = await file('outlets.csv', line());
    const wrong: [string[], string][] = [
      [[], 'Usage:'],
      [['people', path], 'Usage:'],
      [['outlets', path, '--force'], '--force'],
      [['outlets', join(folder, 'none.csv')], 'ENOENT'],
    ];
    for (const [args, words] of wrong) {
      const ended = await run(args, at());
      expect([ended.code, ended.out]).toEqual([1, '']);
      expect(ended.err).toContain(words);
    }
    await writeFile(join(folder, 'picture.csv'), Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
    const picture = await run(['outlets', join(folder, 'picture.csv')], at());
    expect([picture.code, picture.err]).toEqual([
      1,
      'Not a readable table: the name says CSV, the content is PNG. Please save it as CSV or XLSX\n',
    ]);
    const setting = await run(['outlets', path], { DATABASE_URL: 'nonsense' });
    expect([setting.code, setting.err]).toEqual([
      1,
      'DATABASE_URL: must be a URL starting with postgres: or postgresql://\n',
    ]);
  }, 120_000);
});

describe('npm run import on the embedded server', () => {
  it('works beside the running product and leaves it its server; alone, it stops what it started', async () => {
    const data = join(folder, 'data');
    const home = join(data, 'database');
    const settings = { DATABASE_URL: '', DATA_DIR: data };
    const path = await file('embedded.csv', line());
    const nowhere = await run(['outlets', path], settings);
    expect([nowhere.code, nowhere.err]).toEqual([1, expect.stringContaining('there is no hotline in')]);
    expect(existsSync(data)).toBe(false);

    const server = await startEmbeddedServer(home, ['fsync=off']);
    try {
      expect(server.takenOver).toBe(false);
      const url = await ensureDatabase(server.url, 'hotline');
      // A branch without a county: the first import also makes the tables.
      const beside = await run(['outlets', path], settings);
      expect([beside.code, beside.err]).toEqual([1, '']);
      expect(beside.out).toContain('There is no county');
      expect(await rowsAt(url, 'SELECT count(*)::int AS outlets FROM outlets')).toEqual([{ outlets: 0 }]);
      await rowsAt(url, `INSERT INTO counties VALUES (gen_random_uuid(), 'xinluo', '新罗', 'Xinluo')`);
    } finally {
      await server.stop();
    }
    const alone = await run(['outlets', path], settings);
    expect(alone).toMatchObject({ code: 0, err: '' });
    expect(alone.out).toContain('1 added');
    expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false);
  }, 240_000);
});
