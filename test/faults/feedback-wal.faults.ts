import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApplication } from '../../src/application.js';
import { Beats } from '../../src/modules/feedback/index.js';
import { readConfig } from '../../src/platform/config/config.js';
import { startEmbeddedServer } from '../../src/platform/database/embedded-server.js';
import { ManualClock } from '../../src/shared/clock.js';
import { dump, files, found } from '../support/canary-scan.js';
import { Client, ok } from '../support/client.js';
import type { Report, Sent } from '../support/feedback.js';
import { mondayMorning, password } from '../support/hotline.js';
import { OwnDatabase } from '../support/own-database.js';

jest.setTimeout(300_000);

const slotMs = 15 * 60_000;

let own: OwnDatabase;
let folder: string;
let app: NestFastifyApplication;
let nobody: Client;
let sql: pg.Client;
const clock = new ManualClock(mondayMorning);

beforeAll(async () => {
  own = await OwnDatabase.start(['wal_compression=off', 'autovacuum=off']);
  folder = await mkdtemp(join(tmpdir(), 'hotline-wal-'));
  const env = { NODE_ENV: 'test', DATABASE_URL: own.url, DATA_DIR: folder, PORT: '0' };
  app = await createApplication(readConfig(env, folder), {
    clock,
    timers: false,
    pages: false,
    log: ['fatal', 'error'],
  });
  await app.listen(0, '127.0.0.1');
  nobody = new Client(`http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`);
  sql = new pg.Client({ connectionString: own.directUrl });
  await sql.connect();
});
afterAll(async () => {
  await sql?.end();
  await app?.close();
  await own?.drop();
  await rm(folder, { recursive: true, force: true });
});

const send = async (text: string): Promise<string> =>
  ok<Sent>(await nobody.post('/api/feedback', { topic: 'other', text })).receipt;

async function endSlot(): Promise<void> {
  clock.set((Math.floor(clock.now() / slotMs) + 1) * slotMs);
  await app.get(Beats).beat();
}

/** Bytes that the write-ahead log has grown by. */
async function written(work: () => PromiseLike<unknown>): Promise<number> {
  const place = async () =>
    (await sql.query<{ lsn: string }>('SELECT pg_current_wal_insert_lsn() AS lsn')).rows[0]?.lsn;
  const before = await place();
  await work();
  const { rows } = await sql.query<{ bytes: string }>(
    'SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), $1) AS bytes',
    [before],
  );
  return Number(rows[0]?.bytes);
}

/** The server writes something of its own now and then; what is always there is the work's. */
async function usually(work: () => PromiseLike<unknown>, times = 7): Promise<number> {
  const sizes: number[] = [];
  for (let at = 0; at < times; at += 1) sizes.push(await written(work));
  return sizes.toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? NaN;
}

const look = (receipt: string): PromiseLike<{ status: number }> => nobody.post('/api/feedback/receipt', { receipt });

describe('the write-ahead log', () => {
  it('grows by the same whether a report comes or not', async () => {
    const nothing = await usually(() => app.get(Beats).beat());
    expect(nothing).toBeGreaterThan(0);
    expect(await usually(() => send('一份'))).toBe(nothing);
    expect(await usually(() => send('长'.repeat(20_000)))).toBe(nothing);
    // The same rows in a table that is logged are seen at once.
    await sql.query('CREATE TABLE logged (body text)');
    expect(await usually(() => sql.query(`INSERT INTO logged VALUES ('x')`))).toBeGreaterThan(nothing);
  });

  it('does not know of a visit, the first one included (AN-12)', async () => {
    const receipt = await send('会回来看的CANARY3');
    await endSlot();
    await sql.query('CHECKPOINT');
    expect(await usually(() => look(receipt), 1)).toBe(0);
    expect(await usually(() => look('0000-0000-0000-0000'), 3)).toBe(0);
    const supervisor = new Client(nobody.url);
    await supervisor.signIn('supervisor1', password);
    const reports = ok<{ items: Report[] }>(await supervisor.get('/api/feedback-desk/reports?limit=200')).items;
    for (const { id } of reports) {
      await supervisor
        .post(`/api/feedback-desk/reports/${id}/actions/triage`, { version: 1, topic: 'other' })
        .expect(200);
      await supervisor
        .post(`/api/feedback-desk/reports/${id}/actions/answer`, { version: 2, text: '已办' })
        .expect(200);
    }
    await sql.query('CHECKPOINT');
    expect(await usually(() => look(receipt), 1)).toBe(0);
    // A first reader of rows that nobody has settled is seen.
    await sql.query('CREATE TABLE unsettled AS SELECT 1 AS one');
    await sql.query('CHECKPOINT');
    expect(await usually(() => sql.query('SELECT * FROM unsettled'), 1)).toBeGreaterThan(0);
  });

  it('never holds what waits, and of what came only what nobody can read (AN-10)', async () => {
    await send('等着的CANARY4');
    const { rows: waiting } = await sql.query<{ receipt: Buffer }>('SELECT receipt FROM feedback.staged_reports');
    const { rows: arrived } = await sql.query<{ receipt: Buffer }>('SELECT receipt FROM feedback.reports LIMIT 1');
    await sql.query('CHECKPOINT');
    const { rows } = await sql.query<{ data_directory: string }>('SHOW data_directory');
    const data = rows[0]?.data_directory ?? '';
    const [inLog, inTables] = [await files(join(data, 'pg_wal')), await files(join(data, 'base'))];
    const one = (list: { receipt: Buffer }[]): Buffer[] => list.slice(-1).map(({ receipt }) => receipt);
    expect(found(inLog, one(waiting))).toEqual([]);
    expect(found(inLog, one(arrived))).not.toEqual([]);
    // It is where it waits, or nothing could be missed elsewhere.
    expect(found(await dump(sql), one(waiting))).not.toEqual([]);
    expect(found(inTables, one(arrived))).not.toEqual([]);
    expect(found([...inLog, ...inTables], ['等着的CANARY4', '会回来看的CANARY3'])).toEqual([]);
  });
});

/** A copy of the running database as `pg_basebackup` takes it: tables that are not logged stay out but for their empty form. */
async function baseCopy(to: string): Promise<void> {
  const { rows } = await sql.query<{ data_directory: string }>('SHOW data_directory');
  const data = rows[0]?.data_directory ?? '';
  await sql.query(`SELECT pg_backup_start('test', true)`);
  const all = await files(data, /_init$/);
  const unlogged = new Set(all.map(({ name }) => name.replace(/_init$/, '')));
  const isLeftOut = (path: string): boolean =>
    basename(path) === 'postmaster.pid' ||
    (unlogged.has(path.slice(data.length).replace(/(_fsm|_vm)?(\.\d+)?$/, '')) && !path.endsWith('_init'));
  await mkdir(to, { recursive: true });
  await cp(data, join(to, 'postgres'), {
    recursive: true,
    preserveTimestamps: true,
    filter: (path) => !isLeftOut(path),
  });
  const stopped = await sql.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
  await writeFile(join(to, 'postgres', 'backup_label'), stopped.rows[0]?.labelfile ?? '');
  await cp(join(data, 'pg_wal'), join(to, 'postgres', 'pg_wal'), { recursive: true, force: true });
  await cp(join(data, '..', 'postgres.password'), join(to, 'postgres.password'));
}

describe('a backup', () => {
  it('holds nothing that waited, and everything that had arrived opens with its receipt (AN-10)', async () => {
    const kept = await send('已到CANARY1');
    await endSlot();
    await send('还在等CANARY2');
    const { rows: waiting } = await sql.query<{ receipt: Buffer }>('SELECT receipt FROM feedback.staged_reports');
    await sql.query('CHECKPOINT');
    const copy = join(folder, 'copy');
    await baseCopy(copy);
    expect(waiting).toHaveLength(1);
    expect(
      found(await files(copy), [...waiting.map(({ receipt }) => receipt), kept, '已到CANARY1', '还在等CANARY2']),
    ).toEqual([]);

    await own.lendTo(copy);
    const server = await startEmbeddedServer(copy);
    const restored = new URL(server.url);
    restored.pathname = '/template_branch';
    const client = new pg.Client({ connectionString: restored.href });
    await client.connect();
    const { rows } = await client.query<{ staged: number; beats: number; reports: number }>(
      `SELECT (SELECT count(*) FROM feedback.staged_reports)::int AS staged, (SELECT count(*) FROM feedback.beats)::int AS beats,
         (SELECT count(*) FROM feedback.reports)::int AS reports`,
    );
    expect(rows[0]).toMatchObject({ staged: 0, beats: 0 });
    expect(rows[0]?.reports).toBeGreaterThan(1);
    expect(found(await dump(client), [kept, kept.replaceAll('-', ''), '已到CANARY1', '会回来看的CANARY3'])).toEqual([]);
    await client.end();
    const env = { NODE_ENV: 'test', DATABASE_URL: restored.href, DATA_DIR: folder, PORT: '0' };
    const second = await createApplication(readConfig(env, folder), {
      clock,
      timers: false,
      pages: false,
      log: ['fatal', 'error'],
    });
    await second.listen(0, '127.0.0.1');
    const there = new Client(`http://127.0.0.1:${(second.getHttpServer().address() as AddressInfo).port}`);
    expect(ok<object>(await there.post('/api/feedback/receipt', { receipt: kept }))).toMatchObject({
      messages: [{ text: '已到CANARY1' }],
    });
    await second.close();
    await server.stop();
  });
});

it('a beat writes for a moment only: the live events of everybody wait for what still writes', async () => {
  app.get(Beats).start();
  const seen = new Map<string, number[]>();
  for (const ends = Date.now() + 6_500; Date.now() < ends;) {
    const { rows } = await sql.query<{ xid: string }>(
      `SELECT backend_xid::text AS xid FROM pg_stat_activity WHERE application_name = 'hotline-feedback' AND backend_xid IS NOT NULL`,
    );
    for (const { xid } of rows) seen.set(xid, [...(seen.get(xid) ?? []), Date.now()]);
    await pause(5);
  }
  const lasted = [...seen.values()].map((times) => Math.max(...times) - Math.min(...times));
  expect(lasted.length).toBeGreaterThan(1);
  expect(Math.min(...lasted)).toBeLessThan(120);
});
