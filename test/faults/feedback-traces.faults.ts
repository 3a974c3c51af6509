import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { hash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import sharp from 'sharp';
import { Seal } from '../../src/modules/feedback/index.js';
import { dump, files, found, type Haystack } from '../support/canary-scan.js';
import { Client } from '../support/client.js';
import type { Sent, Thread } from '../support/feedback.js';
import { type Activity, hitRates, type Trace } from '../support/feedback-attacks.js';
import { OwnDatabase } from '../support/own-database.js';
import { endsWell, readyAt } from '../support/product.js';

jest.setTimeout(300_000);

const key = 'c0ffee11'.repeat(8);
const seal = new Seal(Buffer.from(key, 'hex'));
const slotMs = 3_000;
const [slots, usersOfSlot, sendersOfSlot] = [6, 34, 9];

/** Whatever PostgreSQL can be told to write down, it writes down. */
const talkative = [
  'log_statement=all',
  'log_min_duration_statement=0',
  'log_min_messages=log',
  'log_duration=on',
  'log_line_prefix=%m ',
  'track_commit_timestamp=on',
  'wal_compression=off',
];

/** What says who somebody is, in a request that carries a report. */
const telling = {
  'x-forwarded-for': '203.0.113.77',
  'user-agent': 'CanaryAgent/9f3c',
  'accept-language': 'en;q=0.731',
  referer: 'http://canary-referer.example/',
};
const canaries = [...Object.values(telling), 'canary-name.jpg', 'CanaryArtist', 'CanaryCamera', '说的话CANARY'];

const picture = async (): Promise<string> => {
  const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: '#3a7' } });
  const bytes = await plain
    .jpeg()
    .withExif({ IFD0: { Artist: 'CanaryArtist', Model: 'CanaryCamera' } })
    .toBuffer();
  if (!bytes.includes('CanaryArtist')) throw new Error('The picture has no canary');
  return bytes.toString('base64');
};

let own: OwnDatabase;
let folder: string;
let product: ChildProcess;
let url: string;
let printed = '';
let sql: pg.Client;

const rows = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await sql.query<Row>(text, values)).rows;

const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

const nextSlot = async (): Promise<void> => {
  await pause(slotMs - (Date.now() % slotMs) + 700);
};

beforeAll(async () => {
  own = await OwnDatabase.start(talkative);
  folder = await mkdtemp(join(tmpdir(), 'hotline-traces-'));
  const { NODE_OPTIONS: _, ...env } = process.env;
  product = spawn(process.execPath, ['dist/server/main.js'], {
    env: {
      ...env,
      NODE_ENV: 'test',
      DATABASE_URL: own.url,
      DATA_DIR: folder,
      PORT: '0',
      TRUST_PROXY: 'true',
      METRICS_TOKEN: 'metrics-token-of-the-test',
      FEEDBACK_KEY: key,
      FEEDBACK_SLOT_MINUTES: String(slotMs / 60_000),
      FEEDBACK_BEAT_MS: '100',
      FEEDBACK_REPORTS_PER_HOUR: '1000',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [product.stdout, product.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  url = await readyAt(product);
  sql = new pg.Client({ connectionString: own.directUrl });
  await sql.connect();
});

afterAll(async () => {
  await sql?.end().catch(() => undefined);
  if (product && product.exitCode === null) await endsWell(product);
  await own?.drop();
  await rm(folder, { recursive: true, force: true });
});

/** Everything that is left when all is over: the database as rows and as files, the log before it, logs, figures. */
async function leftovers(): Promise<Haystack[]> {
  await sql.query('CHECKPOINT');
  const [place] = await rows<{ data_directory: string }>('SHOW data_directory');
  const metrics = await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer metrics-token-of-the-test' } });
  const text = await metrics.text();
  if (!text.includes('http_request_seconds')) throw new Error('There are no figures');
  return [
    ...(await dump(sql)),
    ...(await files(join(place?.data_directory ?? '', '..'))),
    ...(await files(folder)),
    { name: 'printed', bytes: Buffer.from(printed) },
    { name: 'metrics', bytes: Buffer.from(text) },
  ];
}

describe('what a report leaves behind', () => {
  let receipt: string;

  it('is nothing of its sender, nor what it says (AN-3, AN-8)', async () => {
    const files_ = [{ name: 'canary-name.jpg', data: await picture() }];
    const sent = await post('/api/feedback', { topic: 'other', text: '说的话CANARY', files: files_ }, telling);
    expect(sent.status).toBe(201);
    expect(sent.headers.get('set-cookie')).toBeNull();
    ({ receipt } = (await sent.json()) as Sent);
    await nextSlot();
    const thread = (await (await post('/api/feedback/receipt', { receipt }, telling)).json()) as Thread;
    expect(thread.messages).toMatchObject([{ text: '说的话CANARY', files: 1 }]);
    const secret = [receipt, receipt.replaceAll('-', ''), key, Buffer.from(key, 'hex')];
    expect(found(await leftovers(), [...canaries, ...secret])).toEqual([]);
  });

  it('would be found if it were written down once: the scan finds what is planted', async () => {
    await sql.query(`INSERT INTO audit_entries (id, at, action, subject_kind, subject_id, reason, via)
                     VALUES ('${randomUUID()}', now(), 'planted', 'x', 'x', '203.0.113.77', 'web')`);
    printed += 'GET / CanaryAgent/9f3c\n';
    const places = found(await leftovers(), canaries).map((line) => line.split(':')[0]);
    expect(places).toContain('public.audit_entries');
    expect(places).toContain('printed');
    expect(places.some((place) => place?.includes('pg_wal'))).toBe(true);
    expect(places.some((place) => place?.includes('/base/'))).toBe(true);
    expect(places.some((place) => place?.includes('postgres.log'))).toBe(true);
    printed = printed.replace('GET / CanaryAgent/9f3c\n', '');
  });

  it('says no time of day, in no answer and no figure (AN-7)', async () => {
    const metrics = await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer metrics-token-of-the-test' } });
    expect(await metrics.text()).not.toContain('/api/feedback');
    expect(JSON.stringify(await (await post('/api/feedback/receipt', { receipt })).json())).not.toMatch(/\d\d:\d\d/);
  });

  it('stands in no log of PostgreSQL, however talkative (AN-9)', async () => {
    const [log] = await files(
      join((await rows<{ data_directory: string }>('SHOW data_directory'))[0]?.data_directory ?? '', '..'),
      /postgres\.log$/,
    );
    const text = log?.bytes.toString() ?? '';
    // What the product asks for itself does stand there, and so would the statements of senders.
    expect(text).toContain('FROM events');
    const started = text.lastIndexOf('set_config($1, $2, false)');
    expect(started).toBeGreaterThan(0);
    expect(text).not.toMatch(/INSERT INTO feedback\.(staged|beats)|r\.receipt = \$1/);
  });
});

/** People come and go; some of them, having just done something, send a report. */
async function traffic(): Promise<{ activities: Activity[]; naive: Map<string, string> }> {
  await sql.query('CREATE TABLE naive_reports (id uuid PRIMARY KEY, text text NOT NULL)');
  const names = Array.from({ length: slots * usersOfSlot }, (_, at) => `walker-${at}`);
  const token = (name: string): string => `${name}-token-of-the-test`;
  for (const name of names) {
    const id = randomUUID();
    await sql.query(`INSERT INTO users (id, username, display_name, roles) VALUES ($1, $2, $2, '{agent}')`, [id, name]);
    await sql.query(
      `INSERT INTO api_tokens (id, token_hash, user_id, name, scopes, created_at, expires_at)
       VALUES ($1, $2, $3, 'x', '{account.use}', now(), now() + interval '1 day')`,
      [randomUUID(), hash('sha256', token(name), 'buffer'), id],
    );
  }
  const log = new Map<string, number>();
  const naive = new Map<string, string>();
  const pool = new pg.Pool({ connectionString: own.directUrl, max: 4 });
  const sendings: Promise<Response>[] = [];
  await nextSlot();
  for (let slot = 0; slot < slots; slot += 1) {
    const there = names.slice(slot * usersOfSlot, (slot + 1) * usersOfSlot);
    const senders = new Set(there.toSorted(() => Math.random() - 0.5).slice(0, sendersOfSlot));
    const ends = (Math.floor(Date.now() / slotMs) + 1) * slotMs - 500;
    for (const [at, name] of there.entries()) {
      await new Client(url).bearing(token(name)).patch('/api/me', { language: 'zh-CN' }).expect(200);
      log.set(name, Date.now());
      if (senders.has(name)) {
        sendings.push(post('/api/feedback', { topic: 'other', text: name }));
        const id = randomUUID();
        naive.set(id, name);
        await pool.query('INSERT INTO naive_reports (id, text) VALUES ($1, $2)', [id, name]);
      }
      await pause(Math.max(0, ((ends - Date.now()) / (there.length - at)) * 2 * Math.random()));
    }
    await nextSlot();
  }
  const statuses = (await Promise.all(sendings)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([201]));
  await pool.end();
  const changed = await rows<{ username: string; xid: string }>(
    `SELECT username, xmin::text AS xid FROM users WHERE username LIKE 'walker-%'`,
  );
  const activities = changed.map(({ username, xid }) => ({
    user: username,
    at: log.get(username) ?? 0,
    xid: BigInt(xid),
  }));
  return { activities, naive };
}

const tracesOf = async (table: string, where = 'true'): Promise<Trace[]> => {
  const found_ = await rows<{ id: string; xid: string; at: Date }>(
    `SELECT id, xmin::text AS xid, pg_xact_commit_timestamp(xmin) AS at FROM ${table} WHERE ${where} ORDER BY ctid`,
  );
  return found_.map(({ id, xid, at }, place) => ({ id, xid: BigInt(xid), committedAt: at.getTime(), place }));
};

describe('the linkage attack (AN-4)', () => {
  it('finds most senders of a table without a column for them, and ours no better than by chance', async () => {
    const before = (await rows<{ id: string }>('SELECT id FROM feedback.reports')).map(({ id }) => `'${id}'`).join();
    const { activities, naive } = await traffic();
    const ours = await rows<{ id: string; wrapped_key: Buffer; message: string; body: Buffer }>(
      `SELECT r.id, r.wrapped_key, m.id AS message, m.body FROM feedback.reports r JOIN feedback.messages m ON m.report_id = r.id
       WHERE r.id NOT IN (${before})`,
    );
    const truth = new Map(
      ours.map(({ id, wrapped_key, message, body }) => [
        id,
        seal.open(seal.unwrap(wrapped_key, id), message, body).toString(),
      ]),
    );
    expect(truth.size).toBe(slots * sendersOfSlot);

    const ofNaive = hitRates(await tracesOf('naive_reports'), activities, naive);
    const ofOurs = hitRates(await tracesOf('feedback.reports', `id NOT IN (${before})`), activities, truth);
    const ofMessages = hitRates(
      (await tracesOf('feedback.messages', `report_id NOT IN (${before})`)).map((trace) => ({
        ...trace,
        id: ours.find(({ message }) => message === trace.id)?.id ?? '',
      })),
      activities,
      truth,
    );
    console.log(JSON.stringify({ reports: truth.size, usersOfSlot, ofNaive, ofOurs, ofMessages }));

    expect(Math.max(...Object.values(ofNaive))).toBeGreaterThanOrEqual(0.5);
    const chance = 1 / usersOfSlot;
    const sigma = Math.sqrt((chance * (1 - chance)) / truth.size);
    const rates = [...Object.values(ofOurs), ...Object.values(ofMessages)];
    // Of ten guessers one is lucky now and then: together they stay within three sigma, each within five.
    expect(rates.reduce((sum, rate) => sum + rate, 0) / rates.length).toBeLessThanOrEqual(chance + 3 * sigma);
    expect(Math.max(...rates)).toBeLessThanOrEqual(chance + 5 * sigma);
  });
});

describe('when something goes wrong', () => {
  it('only a code is written down, and not at once (AN-9)', async () => {
    const cut = printed.length;
    const malformed = await fetch(`${url}/api/feedback`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...telling },
      body: '{"text": "说的话CANARY", ',
    });
    expect(malformed.status).toBe(400);
    expect((await post('/api/feedback', { topic: '说的话CANARY', text: 'x' }, telling)).status).toBe(400);
    await sql.end();
    await own.stopAtOnce();
    expect((await post('/api/feedback', { topic: 'other', text: '说的话CANARY' }, telling)).status).toBe(503);
    expect((await post('/api/feedback/receipt', { receipt: 'CANARY' }, telling)).status).toBe(503);
    await own.startAgain();
    sql = new pg.Client({ connectionString: own.directUrl });
    await sql.connect();
    await pause(2 * slotMs);
    const lines = printed
      .slice(cut)
      .split('\n')
      .filter((line) => line.includes('[Feedback]'));
    expect(lines.join('\n')).toMatch(/Faults since the last slot: \w+ \(\d+\)/);
    expect(found([{ name: 'printed', bytes: Buffer.from(printed.slice(cut)) }], [...canaries, 'api/feedback'])).toEqual(
      [],
    );
  });

  it('who waits in the staging is lost with the database’s power, and everybody else is not (AN-10)', async () => {
    await nextSlot();
    const kept = ok_((await (await post('/api/feedback', { topic: 'other', text: '留下' })).json()) as Sent);
    await nextSlot();
    const lost = ok_((await (await post('/api/feedback', { topic: 'other', text: '丢失' })).json()) as Sent);
    await sql.end();
    await own.stopAtOnce();
    await own.startAgain();
    sql = new pg.Client({ connectionString: own.directUrl });
    await sql.connect();
    await pause(slotMs + 1_000);
    expect((await post('/api/feedback/receipt', { receipt: kept.receipt })).status).toBe(200);
    const answer = await post('/api/feedback/receipt', { receipt: lost.receipt });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
      404,
      'feedback.receipt_unknown',
    ]);
  });
});

const ok_ = (sent: Sent): Sent => {
  if (!sent.receipt) throw new Error(JSON.stringify(sent));
  return sent;
};
