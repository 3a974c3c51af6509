import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { wrapUpCodes } from '../../src/modules/calls/wrap-up.js';
import { type Client, ok } from '../support/client.js';
import {
  act,
  acts,
  endSlot,
  look,
  open,
  report,
  reports,
  type ReportPage,
  send,
  type Sent,
  thread,
} from '../support/feedback.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';

let hotline: Hotline;
let supervisor: Client;

beforeAll(async () => {
  hotline = await Hotline.start({ env: { TRUST_PROXY: 'true', FEEDBACK_REPORTS_PER_HOUR: '100000' } });
  supervisor = await hotline.as('supervisor1');
});
afterAll(() => hotline?.stop());

const allowed: Record<string, string> = {
  'reports.id': 'uuid',
  'reports.receipt': 'bytea',
  'reports.wrapped_key': 'bytea',
  'reports.day': 'date',
  'reports.topic': 'text',
  'reports.county': 'text',
  'reports.about': 'text',
  'reports.campaign': 'text',
  'messages.id': 'uuid',
  'messages.report_id': 'uuid',
  'messages.place': 'integer',
  'messages.from_desk': 'boolean',
  'messages.day': 'date',
  'messages.body': 'bytea',
  'files.id': 'uuid',
  'files.message_id': 'uuid',
  'files.body': 'bytea',
  'steps.report_id': 'uuid',
  'steps.version': 'integer',
  'steps.action': 'text',
  'steps.state': 'text',
  'steps.topic': 'text',
  'steps.department': 'text',
  'steps.day': 'date',
  'steps.note': 'bytea',
  'campaigns.slug': 'text',
  'campaigns.version': 'integer',
  'campaigns.title': 'text',
  'campaigns.text': 'text',
  'campaigns.opens': 'date',
  'campaigns.closes': 'date',
  'digests.period': 'text',
  'digests.version': 'integer',
  'digests.done': 'text',
  'staged_reports.id': 'uuid',
  'staged_reports.receipt': 'bytea',
  'staged_reports.wrapped_key': 'bytea',
  'staged_reports.topic': 'text',
  'staged_reports.county': 'text',
  'staged_reports.about': 'text',
  'staged_reports.campaign': 'text',
  'staged_messages.id': 'uuid',
  'staged_messages.report_id': 'uuid',
  'staged_messages.arrival': 'integer',
  'staged_messages.body': 'bytea',
  'staged_files.id': 'uuid',
  'staged_files.message_id': 'uuid',
  'staged_files.body': 'bytea',
  'beats.slot': 'bigint',
};

describe('the schema (AN-1)', () => {
  const columns = async (): Promise<Record<string, string>> => {
    const rows = await hotline.sql.rows<{ name: string; type: string }>({
      text: `SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = 'feedback'`,
    });
    return Object.fromEntries(rows.map(({ name, type }) => [name, type]));
  };
  const references = () =>
    hotline.sql.rows({
      text: `SELECT c.conname FROM pg_constraint c JOIN pg_class own ON own.oid = c.conrelid LEFT JOIN pg_class other ON other.oid = c.confrelid
             WHERE c.contype = 'f' AND 'feedback'::regnamespace IN (own.relnamespace, other.relnamespace)`,
    });
  const timed = async () => Object.entries(await columns()).filter(([, type]) => /time/.test(type));

  it('has the columns of this list and refers to nothing', async () => {
    expect(await columns()).toEqual(allowed);
    expect(await references()).toEqual([]);
    expect(await timed()).toEqual([]);
  });

  it('would not pass with one more, a time or a reference', async () => {
    const plant = (text: string) => hotline.sql.rows({ text });
    await plant('ALTER TABLE feedback.beats ADD COLUMN sender_id uuid, ADD COLUMN at timestamptz');
    expect(await columns()).not.toEqual(allowed);
    expect(await timed()).toHaveLength(1);
    await plant(
      'ALTER TABLE feedback.messages ADD CONSTRAINT planted FOREIGN KEY (report_id) REFERENCES feedback.reports',
    );
    expect(await references()).toHaveLength(1);
    await plant('ALTER TABLE feedback.messages DROP CONSTRAINT planted');
    await plant('ALTER TABLE feedback.beats DROP COLUMN sender_id, DROP COLUMN at');
    expect(await columns()).toEqual(allowed);
  });

  it('knows reports by ids without a time, and keeps what was written', async () => {
    for (let at = 0; at < 5; at += 1) await send(hotline);
    await endSlot(hotline);
    const ids = await hotline.sql.rows<{ version: number }>({
      text: `SELECT uuid_extract_version(id) AS version FROM feedback.reports UNION ALL SELECT uuid_extract_version(id) FROM feedback.messages`,
    });
    expect(new Set(ids.map(({ version }) => version))).toEqual(new Set([4]));
    for (const table of ['reports', 'messages']) {
      await expect(hotline.sql.rows({ text: `DELETE FROM feedback.${table}` })).rejects.toThrow('append-only');
      await expect(hotline.sql.rows({ text: `TRUNCATE feedback.${table}` })).rejects.toThrow('append-only');
    }
  });
});

describe('who is signed in (AN-2)', () => {
  /** Every row of what knows people, with the transaction that wrote it. */
  const written = async (): Promise<string> => {
    const tables = [
      'sessions',
      'users',
      'audit_entries',
      'events',
      'notifications',
      'calls',
      'idempotency_keys',
      'login_failures',
    ];
    const rows = await Promise.all(
      tables.map((table) => hotline.sql.rows({ text: `SELECT xmin::text, ctid::text FROM ${table} ORDER BY ctid` })),
    );
    return JSON.stringify(rows);
  };

  it.each([
    ['post', '/api/feedback'],
    ['post', '/api/feedback/receipt'],
    ['post', '/api/feedback/receipt/messages'],
    ['get', '/api/feedback/form'],
    ['get', '/api/feedback/digest'],
    ['post', '/api/%66eedback'],
  ] as const)('is turned away: %s %s', async (method, path) => {
    const agent = await hotline.as('agent1');
    hotline.clock.advance(5 * 60_000);
    const before = await written();
    for (const client of [agent, hotline.nobody().bearing('x'), hotline.nobody().with({ cookie: 'other=1' })]) {
      expectProblem(await client[method](path, report()), 400, 'feedback.signed_in');
    }
    expect(await written()).toBe(before);
    // An ordinary request of the same session is seen in the rows.
    await agent.get('/api/me').expect(200);
    expect(await written()).not.toBe(before);
  });

  it('is set no cookie, and leaves no row anywhere but in the staging', async () => {
    const before = await written();
    const answer = await hotline.nobody().post('/api/feedback', report());
    expect(answer.status).toBe(201);
    expect(answer.headers).not.toHaveProperty('set-cookie');
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    await look(hotline, answer.body.receipt);
    expect(await written()).toBe(before);
  });
});

describe('receipts (AN-5)', () => {
  it('are new each time, and only their keyed hash is stored', async () => {
    const sent = await Promise.all(Array.from({ length: 20 }, () => send(hotline)));
    expect(new Set(sent.map(({ receipt }) => receipt)).size).toBe(20);
    await endSlot(hotline);
    const rows = await hotline.sql.rows<{ all: string }>({ text: 'SELECT r::text AS all FROM feedback.reports r' });
    const text = JSON.stringify(rows);
    // Columns of bytes are told in hexadecimal. A hash without a key can be tried out by whoever has the table.
    const sha256 = (form: string): string => createHash('sha256').update(form).digest('hex');
    for (const { receipt } of sent)
      for (const form of [receipt, receipt.replaceAll('-', '')])
        for (const trace of [form, Buffer.from(form).toString('hex'), sha256(form)]) expect(text).not.toContain(trace);
    expect((await stat(join(hotline.config.dataDir, 'feedback.key'))).mode & 0o777).toBe(0o600);
    const key = (await readFile(join(hotline.config.dataDir, 'feedback.key'), 'utf8')).trim();
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(text).not.toContain(key);
  });

  it('that are wrong, none at all, or not yet known are answered alike', async () => {
    const early = await send(hotline);
    const answers = [];
    for (const [at, receipt] of ['0000-0000-0000-0000', 'hello', '', '🤔'.repeat(20), early.receipt].entries()) {
      const client = hotline.nobody().with({ 'x-forwarded-for': `10.9.0.${at}` });
      answers.push(await client.post('/api/feedback/receipt', { receipt }));
    }
    const seen = answers.map(({ status, body, headers: { date: _, ...headers } }) =>
      JSON.stringify({ status, body, headers }),
    );
    expect(new Set(seen).size).toBe(1);
    expectProblem(answers[0] as never, 404, 'feedback.receipt_unknown');
  });

  it('take the same time whether they are near or far', async () => {
    await endSlot(hotline);
    const time = async (receipt: string, address: string): Promise<number> => {
      const client = hotline.nobody().with({ 'x-forwarded-for': address });
      const began = performance.now();
      await client.post('/api/feedback/receipt', { receipt });
      return performance.now() - began;
    };
    // In turns, so that both meet the same load; which of a pair was slower should be anybody's guess.
    const pairs = 120;
    let slower = 0;
    for (let at = 0; at < pairs; at += 1) {
      const wrong = () => time('ABCD-EFGH-JKMN-PQRS', `10.8.1.${at}`);
      const none = () => time('x', `10.8.2.${at}`);
      const [one, other] = at % 2 ? [await wrong(), await none()] : [await none(), await wrong()];
      if (at % 2 ? one > other : other > one) slower += 1;
    }
    expect(slower / pairs).toBeGreaterThan(0.3);
    expect(slower / pairs).toBeLessThan(0.7);
  });

  it('are not told to whoever guesses (AN-6)', async () => {
    const honest = await send(hotline);
    await endSlot(hotline);
    const wrong = async (address: string): Promise<string> => {
      const answer = await fetch(`${hotline.url}/api/feedback/receipt`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
        body: JSON.stringify({ receipt: Math.random().toString(36).padEnd(16, '0').slice(-16) }),
      });
      await answer.arrayBuffer();
      return `${answer.status} ${answer.headers.get('retry-after') ?? ''}`.trim();
    };
    const counts = new Map<string, number>();
    const waits: number[] = [];
    /** Each waits as long as it is told, for as long as a patient attacker would, and tries in between as well. */
    for (let round = 0; round < 100; round += 1) {
      const tries = Array.from({ length: 100 }, (_, at) => (at < 50 ? '198.51.100.1' : `198.51.100.${at + 50}`));
      for (const answer of await Promise.all(tries.map(wrong))) {
        counts.set(answer, (counts.get(answer) ?? 0) + 1);
        const [, wait] = answer.split(' ');
        if (wait) waits.push(Number(wait));
      }
      hotline.clock.advance(1_000);
    }
    const statuses = new Set([...counts.keys()].map((answer) => answer.split(' ')[0]));
    expect(statuses).toEqual(new Set(['404', '429']));
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(10_000);
    expect(Math.max(...waits)).toBe(30);
    expect(new Set(waits).size).toBeGreaterThan(10);

    const from = (address: string) => hotline.nobody().with({ 'x-forwarded-for': address });
    // Others are not slowed down; whoever sits behind the same address waits, and is let in then.
    expect(
      (await from('192.0.2.9').post('/api/feedback/receipt', honest.receipt ? { receipt: honest.receipt } : {})).status,
    ).toBe(200);
    const slowed = await from('198.51.100.1').post('/api/feedback/receipt', { receipt: honest.receipt });
    expectProblem(slowed, 429, 'feedback.wait');
    hotline.clock.advance(Number(slowed.headers['retry-after']) * 1000);
    expect((await from('198.51.100.1').post('/api/feedback/receipt', { receipt: honest.receipt })).status).toBe(200);
    const stored = await hotline.sql.rows({
      text: `SELECT subject FROM login_failures WHERE subject LIKE '%198.51.100%'`,
    });
    expect(stored).toEqual([]);
  });
});

describe('what the house can tell (AN-7, AN-11, AN-12)', () => {
  it('is the day, in every answer and event, and nothing before the slot is over', async () => {
    const events = () =>
      hotline.sql.rows<{ data: object }>({ text: `SELECT data FROM events WHERE type LIKE 'feedback.%' ORDER BY id` });
    const before = (await events()).length;
    const { receipt } = await send(hotline);
    expect(await events()).toHaveLength(before);
    await endSlot(hotline);
    const told = (await events()).slice(before);
    expect(told).toEqual([{ data: { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } }]);
    const page = ok<ReportPage>(await supervisor.get('/api/feedback-desk/reports?limit=5'));
    for (const shown of [page, await thread(hotline, receipt), await open(supervisor, page.items[0] as never)])
      expect(JSON.stringify(shown)).not.toMatch(/\d\d:\d\d|T\d\d/);
  });

  it('is the handlers’ reading and not the sender’s', async () => {
    const audits = () => hotline.sql.rows({ text: `SELECT id FROM audit_entries WHERE subject_kind = 'feedback'` });
    const { receipt } = await send(hotline);
    await endSlot(hotline);
    const before = (await audits()).length;
    await thread(hotline, receipt);
    await thread(hotline, receipt);
    expect(await audits()).toHaveLength(before);
    await open(supervisor, (await reports(supervisor))[0] as never);
    expect((await audits()).length).toBeGreaterThanOrEqual(before);
  });
});

describe('pictures (AN-8)', () => {
  const painted = (format: 'jpeg' | 'png' | 'webp') =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
      .toFormat(format)
      .withMetadata()
      .withExif({
        IFD0: { Artist: 'CanaryArtist', Software: 'CanaryTool' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '25/1 5/1 0/1' },
      })
      .toBuffer();
  const withFile = (bytes: Buffer) =>
    hotline
      .nobody()
      .post('/api/feedback', report({ files: [{ name: '张三的手机.jpg', data: bytes.toString('base64') }] }));

  it.each(['jpeg', 'png', 'webp'] as const)('%s: is drawn anew without a word about who made it', async (format) => {
    const bytes = await painted(format);
    expect((await sharp(bytes).metadata()).exif?.includes('CanaryArtist')).toBe(true);
    const before = new Set((await reports(supervisor, 'limit=200')).map(({ id }) => id));
    ok<Sent>(await withFile(bytes));
    await endSlot(hotline);
    const one = (await reports(supervisor, 'limit=200')).find(({ id }) => !before.has(id));
    const shown = await open(supervisor, one as never);
    const file = await supervisor
      .get(`/api/feedback-desk/reports/${shown.id}/files/${shown.messages[0]?.files[0]?.id}`)
      .buffer()
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      });
    expect(file.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="feedback.jpg"',
    });
    const clean: Buffer = file.body;
    const { format: kind, exif, xmp, iptc, width } = await sharp(clean).metadata();
    expect({ kind, exif, xmp, iptc, width }).toEqual({
      kind: 'jpeg',
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      width: 40,
    });
    expect(clean.includes('Canary')).toBe(false);
    expectProblem(
      await supervisor.get(`/api/feedback-desk/reports/${[...before][0]}/files/${shown.messages[0]?.files[0]?.id}`),
      404,
      'feedback.not_found',
    );
  });

  it.each<[string, () => Promise<Buffer> | Buffer, number, string]>([
    ['a PDF', () => Buffer.from('%PDF-1.7\n/Author (CanaryArtist)'), 415, 'feedback.file_kind'],
    ['an Office file', () => Buffer.from('PK\u0003\u0004word/vbaProject.bin'), 415, 'feedback.file_kind'],
    ['a page', () => Buffer.from('<html><script>x</script>'), 415, 'feedback.file_kind'],
    ['half a picture', async () => (await painted('png')).subarray(0, 80), 422, 'feedback.file_unreadable'],
    ['something long', () => Buffer.alloc(5 * 1024 * 1024 + 1), 413, 'feedback.file_too_large'],
  ])('%s is refused in words', async (_, make, status, code) => {
    expectProblem(await withFile(await make()), status, code);
  });

  it('of enormous size is not drawn', async () => {
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: '#000' } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expectProblem(await withFile(bomb), 422, 'feedback.file_unreadable');
  });
});

describe('by phone (AN-13)', () => {
  it('a report of an agent is as any other, and a call ends with the same codes', async () => {
    const agent = await hotline.as('agent1');
    const calls = () => hotline.sql.rows<{ row: string }>({ text: 'SELECT c::text AS row FROM calls c ORDER BY id' });
    const call = ok<{ id: string; version: number }>(await agent.post('/api/calls', { phone: '15900001012' }));
    const before = await calls();
    const { receipt } = await send(hotline, { text: '来电人的意见' });
    expect(await calls()).toEqual(before);
    await agent.post(`/api/calls/${call.id}/end`, { version: call.version, wrapUpCode: 'general' }).expect(200);
    await endSlot(hotline);
    const [row] = await hotline.sql.rows<{ row: string }>({ text: 'SELECT r::text AS row FROM feedback.reports r' });
    expect(row?.row).not.toContain(call.id);
    expect(await thread(hotline, receipt)).toMatchObject({ state: 'new' });
    expect(wrapUpCodes.filter(({ value, label }) => /feedback|anonym|意见|匿名/.test(value + label.zh))).toEqual([]);
    for (const field of ['callId', 'agentId', 'phone', 'contactName']) {
      expectProblem(await hotline.nobody().post('/api/feedback', report({ [field]: call.id })), 400, 'request.invalid');
    }
  });
});

describe('a database that writes down what it is asked', () => {
  it('closes the feedback instead of giving its senders away (AN-9)', async () => {
    const role = `talkative_${Date.now()}`;
    const [{ name } = { name: '' }] = await hotline.sql.rows<{ name: string }>({
      text: 'SELECT current_database() AS name',
    });
    await hotline.sql.rows({ text: `CREATE ROLE ${role} LOGIN PASSWORD 'x'` });
    await hotline.sql.rows({ text: `SELECT feedback.open_to('${role}')` });
    const url = new URL(hotline.config.databaseUrl);
    [url.username, url.password] = [role, 'x'];
    const beside = (env: Record<string, string>) => Hotline.start({ beside: hotline, env });

    // A role that holds nothing but what senders need is enough for all they do.
    const quiet = await beside({ FEEDBACK_DATABASE_URL: url.href });
    const { receipt } = await send(quiet);
    await endSlot(quiet);
    expect(await thread(quiet, receipt)).toMatchObject({ state: 'new' });
    expect(ok<{ counties: object[] }>(await quiet.nobody().get('/api/feedback/form')).counties).toHaveLength(7);
    ok(await quiet.nobody().get('/api/feedback/digest'));
    await quiet.stop();
    for (const table of ['public.users', 'public.calls', 'public.sessions', 'public.audit_entries']) {
      const reach = await hotline.sql.rows<{ may: boolean }>({
        text: `SELECT has_table_privilege('${role}', '${table}', 'SELECT') AS may`,
      });
      expect(reach).toEqual([{ may: false }]);
    }

    await hotline.sql.rows({ text: `ALTER ROLE ${role} IN DATABASE "${name}" SET log_min_duration_statement = 0` });
    const talkative = await beside({ FEEDBACK_DATABASE_URL: url.href });
    expectProblem(await talkative.nobody().post('/api/feedback', report()), 503, 'feedback.closed');
    expectProblem(await look(talkative, receipt), 503, 'feedback.closed');
    await talkative.stop();
    await hotline.sql.rows({ text: `DROP OWNED BY ${role}` });
    await hotline.sql.rows({ text: `DROP ROLE ${role}` });
  });
});

describe('several nodes', () => {
  it('flush once, lose nothing and double nothing', async () => {
    const other = await Hotline.start({ beside: hotline, env: { FEEDBACK_REPORTS_PER_HOUR: '100000' } });
    await endSlot(hotline);
    const before = (await reports(supervisor, 'limit=200')).length;
    const sent = await Promise.all(Array.from({ length: 20 }, (_, at) => send(at % 2 ? hotline : other)));
    hotline.clock.advance(15 * 60_000);
    await Promise.all([endSlot(hotline), endSlot(other)]);
    for (const { receipt } of sent) expect((await thread(other, receipt)).messages).toHaveLength(1);
    expect((await reports(supervisor, 'limit=200')).length).toBe(before + 20);
    await other.stop();
  });

  it('take messages of a sender and answers of the desk at once', async () => {
    const { receipt } = await send(hotline, { county: 'wuping' });
    await endSlot(hotline);
    const [one] = await reports(supervisor, 'county=wuping');
    const triaged = await acts(supervisor, one as never, 'triage', { topic: 'other' });
    ok(await hotline.nobody().post('/api/feedback/receipt/messages', { receipt, text: '补充' }));
    const [answered] = await Promise.all([act(supervisor, triaged, 'answer', { text: '已办' }), endSlot(hotline)]);
    expect([200, 409]).toContain(answered.status);
    expect((await thread(hotline, receipt)).messages).toHaveLength(answered.status === 200 ? 3 : 2);
  });
});
