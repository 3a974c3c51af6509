import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readTable } from '../../src/platform/tables/read-table.js';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { putReversal, reversal, type ReversalRow } from '../support/books.js';

interface Row {
  id: string;
  code: string;
  name: string;
  requests: number;
  mistakes: Record<string, number>;
  reversed: string;
  [more: string]: unknown;
}
interface Page {
  items: Row[];
  nextCursor: string | null;
}

const ended = (state: string): Partial<ReversalRow> => ({ status: 'ended', state, settledAt: null });
const november = 'from=2026-11-01&to=2026-11-30';

describe('the assessment', () => {
  let hotline: Hotline;
  const put = (more: Partial<ReversalRow>): Promise<string> => putReversal(hotline, reversal(more));
  const ask = async (name: string, query = november): Promise<Row[]> =>
    ok<Page>(await (await hotline.as(name)).get(`/api/reversals/assessment?${query}`)).items;
  const codes = (rows: Row[]): string[] => rows.map((row) => `${row.code} ${row.requests}`);

  beforeAll(async () => {
    hotline = await Hotline.start();
    for (const mistake of ['wrong_number', 'wrong_amount', 'duplicate'] as const) await put({ mistake });
    for (const state of ['refused', 'expired', 'rejected', 'withdrawn', 'cancelled']) await put(ended(state));
    await put({ status: 'unknown', state: 'unknown', settledAt: null, amountFen: 2_000 });
    // The last moment of the span, the first after it, and the months before.
    await put({ openedAt: '2026-11-30T23:59:59.999+08:00', amountFen: 1 });
    for (const openedAt of ['2026-12-01T00:00:00+08:00', '2026-10-31T23:59:59+08:00', '2026-06-01T00:00:00+08:00'])
      await put({ openedAt });
    await put({ outlet: 'XL002' });
    for (let index = 0; index < 2; index += 1) await put({ outlet: 'SH001', amountFen: 123 });
  });
  afterAll(() => hotline?.stop());

  it('counts requests, ends, mistakes and money of each outlet, those with the most first', async () => {
    const rows = await ask('agent1');
    expect(codes(rows)).toEqual(['XL001 10', 'SH001 2', 'XL002 1']);
    expect(rows[0]).toMatchObject({
      county: { name: expect.stringContaining('新罗') },
      done: 4,
      refused: 1,
      expired: 1,
      rejected: 1,
      withdrawn: 1,
      cancelled: 1,
      open: 1,
      mistakes: { wrong_number: 8, wrong_amount: 1, duplicate: 1 },
      reversed: '150.01',
      limit: {
        month: '2026-11',
        count: 5,
        countLimit: 10,
        countShare: 0.5,
        sum: '170.01',
        sumLimit: '3000.00',
        sumShare: 0.057,
      },
    });
    expect(rows[0]?.trend).toEqual([
      { month: '2026-06', requests: 1 },
      { month: '2026-07', requests: 0 },
      { month: '2026-08', requests: 0 },
      { month: '2026-09', requests: 0 },
      { month: '2026-10', requests: 1 },
      { month: '2026-11', requests: 10 },
    ]);
  });

  it('adds up counties, with the limits of their outlets together', async () => {
    const rows = await ask('auditor1', `${november}&by=county`);
    expect(rows.map(({ name, requests }) => [name, requests])).toEqual([
      [expect.stringContaining('新罗'), 11],
      [expect.stringContaining('上杭'), 2],
    ]);
    const [outlets] = await hotline.sql.rows<{ count: number }>({
      text: `SELECT count(*)::int FROM outlets o JOIN counties c ON c.id = o.county_id WHERE c.code = 'xinluo' AND o.active`,
    });
    expect(rows[0]).toMatchObject({ limit: { countLimit: 10 * (outlets?.count ?? 0) } });
  });

  it('shows a county its own outlets and an outlet itself, whatever they ask for', async () => {
    expect(codes(await ask('manager-xinluo1'))).toEqual(['XL001 10', 'XL002 1']);
    expect(codes(await ask('chiefsup-xinluo1'))).toEqual(['XL001 10', 'XL002 1']);
    for (const by of ['outlet', 'county'])
      expect(codes(await ask('outlet-xl001', `${november}&by=${by}`))).toEqual(['XL001 10']);
  });

  it('is paged without losing or doubling anybody', async () => {
    const agent = await hotline.as('agent1');
    const page = async (cursor: string): Promise<Page> =>
      ok<Page>(await agent.get(`/api/reversals/assessment?${november}&limit=2${cursor}`));
    const first = await page('');
    const last = await page(`&cursor=${first.nextCursor}`);
    expect(codes([...first.items, ...last.items])).toEqual(['XL001 10', 'SH001 2', 'XL002 1']);
    expect(last.nextCursor).toBeNull();
  });

  it('refuses spans that are none, too long, or not told', async () => {
    const agent = await hotline.as('agent1');
    const get = (query: string) => agent.get(`/api/reversals/assessment?${query}`);
    expectProblem(await get('from=2026-11-30&to=2026-11-01'), 422, 'assessment.bad_span');
    expectProblem(await get('from=2025-11-01&to=2026-11-02'), 422, 'assessment.bad_span');
    await get('from=2025-11-02&to=2026-11-02').expect(200);
    expectProblem(await get('from=2026-11-01'), 400, 'request.invalid');
    expectProblem(await get(`${november}&cursor=WyItMSIsIngiXQ`), 400, 'request.bad_cursor');
    expectProblem(await get(`${november}&by=house`), 400, 'request.invalid');
  });

  describe('as a file', () => {
    const file = (client: Client, query: string): Promise<{ headers: Record<string, string>; body: Buffer }> =>
      client
        .get(`/api/reversals/assessment/export?${november}&${query}`)
        .buffer(true)
        .parse((answer, done) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part));
          answer.on('end', () => done(null, Buffer.concat(parts)));
        });

    it.each(['xlsx', 'csv'] as const)('is a table that is read back: %s', async (format) => {
      const { headers, body } = await file(await hotline.as('agent1'), `format=${format}&limit=1`);
      expect(headers['content-disposition']).toContain(encodeURIComponent(`返销考核-2026-11-01-2026-11-30.${format}`));
      const table = await readTable(body, `a.${format}`);
      expect(table.header.slice(0, 4)).toEqual(['编码', '名称', '县（区）', '申请数']);
      expect(table.header.slice(-2)).toEqual(['2026-10', '2026-11']);
      expect(table.rows.map(({ cells }) => [cells[0], cells[3], cells[14]])).toEqual([
        ['XL001', '10', '150.01'],
        ['SH001', '2', '2.46'],
        ['XL002', '1', '50'],
      ]);
    });

    it('speaks the language of whoever asks, and holds no formula', async () => {
      const agent = await hotline.as('agent2');
      await agent.patch('/api/me', { language: 'en' });
      await hotline.sql.rows({ text: `UPDATE outlets SET name = '=1+1' WHERE code = 'XL002'` });
      const { body } = await file(agent, 'format=csv');
      expect(body.toString()).toContain('Code,Name,County,Requests,Reversed,Refused by the customer');
      expect(body.toString()).toContain(`'=1+1`);
    });

    it('holds what its reader may see', async () => {
      const { body } = await file(await hotline.as('outlet-xl001'), 'format=csv');
      expect((await readTable(body, 'a.csv')).rows.map(({ cells }) => cells[0])).toEqual(['XL001']);
    });
  });
});
