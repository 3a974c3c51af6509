import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectBothLanguages, expectProblem, rowCounts } from '../support/problems.js';
import { emptyBooks, lineOf, putBooked, putReversal, reversal, StatedGateway } from '../support/books.js';
import { waitFor } from '../support/wait-for.js';

interface Run {
  id: string;
  day: string;
  ranBy: { name: string } | null;
  ours: { count: number; sum: string };
  theirs: { count: number; sum: string };
  differences: number;
  openDifferences: number;
  ledger: { place: number; hash: string };
}
interface Found {
  id: string;
  version: number;
  day: string;
  kind: string;
  number: string;
  ours: { status: string; amount: string | null; phone: string } | null;
  theirs: { amount: string; phone: string } | null;
  settledAt: string | null;
  settledBy: { name: string } | null;
  note: string | null;
}
interface List<Item> {
  items: Item[];
  nextCursor: string | null;
}

const day = '2026-11-21';

describe('reconciliation', () => {
  let hotline: Hotline;
  let gateway: StatedGateway;
  let supervisor: Client;
  let auditor: Client;

  beforeAll(async () => {
    hotline = await Hotline.start({ at: '2026-11-22T09:00:00+08:00' });
    supervisor = await hotline.as('supervisor1');
    auditor = await hotline.as('auditor1');
  });
  afterAll(() => hotline?.stop());
  beforeEach(async () => {
    gateway = StatedGateway.behind(hotline);
    await emptyBooks(hotline);
  });

  const reconcile = async (asked = day): Promise<Run> =>
    ok<Run>(await supervisor.post('/api/reconciliations', { day: asked }));
  const list = async (query = ''): Promise<Found[]> =>
    ok<List<Found>>(await auditor.get(`/api/reconciliations/differences?${query}`)).items;
  const open = (): Promise<Found[]> => list('open=true');
  const kinds = (found: Found[]): string[] => found.map(({ number, kind }) => `${number} ${kind}`).toSorted();
  const the = async (number: string): Promise<Found> => {
    const found = (await list()).find((one) => one.number === number);
    if (!found) throw new Error(`${number} is no difference`);
    return found;
  };
  const told = async (name: string): Promise<string[]> => {
    const { items } = ok<List<{ kind: string; text: string }>>(
      await (await hotline.as(name)).get('/api/notifications'),
    );
    return items.filter(({ kind }) => kind === 'reconciliation_difference').map(({ text }) => text);
  };

  it('finds nothing where both have moved the same, and writes down the sums and the ledger’s head', async () => {
    const row = reversal();
    await putBooked(hotline, row);
    gateway.lines.push(lineOf(row));
    const head = ok<{ headPlace: number; headHash: string }>(await auditor.get('/api/ledger/verification'));
    expect(await reconcile()).toMatchObject({
      day,
      ranBy: { name: expect.any(String) },
      ours: { count: 1, sum: '50.00' },
      theirs: { count: 1, sum: '50.00' },
      differences: 0,
      openDifferences: 0,
      ledger: { place: head.headPlace, hash: head.headHash },
    });
    expect(gateway.asked).toEqual(['2026-11-20', '2026-11-21', '2026-11-22']);
    expect(await told('supervisor1')).toEqual([]);
  });

  describe('all four kinds', () => {
    beforeEach(async () => {
      const rows = {
        only: reversal({ number: 'ONLY' }),
        amount: reversal({ number: 'AMOUNT' }),
        phone: reversal({ number: 'PHONE' }),
        state: reversal({ number: 'STATE', status: 'unknown', state: 'unknown', settledAt: null }),
        same: reversal({ number: 'SAME' }),
      };
      // Numbers are used once for ever; each test has its own.
      const mark = String(Math.random()).slice(2, 8);
      for (const row of Object.values(rows)) {
        row.number = `${row.number}-${mark}`;
        row.serial = `S-${row.number}`;
      }
      for (const row of [rows.only, rows.amount, rows.phone, rows.same]) await putBooked(hotline, row);
      await putReversal(hotline, rows.state);
      gateway.lines.push(
        lineOf(rows.amount, { amountFen: 4_999 }),
        lineOf(rows.phone, { phone: '13900000001' }),
        lineOf(rows.state),
        lineOf(rows.same),
        lineOf(reversal({ number: 'THEIRS' })),
      );
    });
    const short = (found: Found[]): string[] => kinds(found).map((text) => text.replace(/-\d+/, ''));
    const allFour = ['AMOUNT amount', 'ONLY only_ours', 'PHONE amount', 'STATE state', 'THEIRS only_theirs'];
    const starting = async (start: string): Promise<Found> => {
      const found = (await list()).find(({ number }) => number.startsWith(start));
      if (!found) throw new Error(`${start} is no difference`);
      return found;
    };

    it('are found, with both sides, and told to every supervisor and auditor', async () => {
      expect(await reconcile()).toMatchObject({
        differences: 5,
        openDifferences: 5,
        ours: { count: 4, sum: '200.00' },
        theirs: { count: 5, sum: '249.99' },
      });
      expect(short(await open())).toEqual(allFour);
      expect(await starting('AMOUNT')).toMatchObject({
        ours: { status: 'done', amount: '50.00', phone: '138****0012' },
        theirs: { amount: '49.99', phone: '138****0012' },
      });
      expect(await starting('STATE')).toMatchObject({ ours: { status: 'unknown', amount: null } });
      expect(await starting('ONLY')).toMatchObject({ theirs: null });
      expect(await starting('THEIRS')).toMatchObject({ ours: null });
      for (const name of ['supervisor1', 'supervisor2', 'auditor1'])
        expect(await told(name)).toEqual([`${day} 的返销对账发现 5 处差异，请逐条核实处理。`]);
      for (const name of ['agent1', 'admin1', 'outlet-xl001']) expect(await told(name)).toEqual([]);
      const [event] = await hotline.sql.rows<{ topics: string[]; data: object }>({
        text: `SELECT topics, data FROM events WHERE data ->> 'kind' = 'reconciliation_difference'`,
      });
      expect(event).toMatchObject({ data: { day, count: 5 } });
      expect(event?.topics.every((topic) => topic.startsWith('user:'))).toBe(true);
    });

    it('are found once: a second run changes nothing and tells nobody again', async () => {
      await reconcile();
      const before = await list();
      await reconcile();
      expect(await list()).toEqual(before);
      expect(await told('auditor1')).toHaveLength(1);
      expect(ok<List<Run>>(await auditor.get('/api/reconciliations')).items).toHaveLength(2);
    });

    it('are written once by runs at the same time', async () => {
      await Promise.all([reconcile(), reconcile(), reconcile(), reconcile()]);
      expect(short(await list())).toEqual(allFour);
      expect(await told('auditor1')).toHaveLength(1);
    });

    it('are worked off, each with a note, and stay settled', async () => {
      await reconcile();
      for (const { id, version, number } of await open()) {
        const settled = ok<Found>(
          await auditor.post(`/api/reconciliations/differences/${id}/settle`, { version, note: `已核实 ${number}` }),
        );
        expect(settled).toMatchObject({ version: version + 1, note: `已核实 ${number}`, settledBy: auditorCard() });
        const audit = { text: 'SELECT action, reason FROM audit_entries WHERE subject_id = $1' };
        expect(await hotline.sql.rows(audit, [id])).toEqual([
          { action: 'difference.settled', reason: `已核实 ${number}` },
        ]);
      }
      expect(await open()).toEqual([]);
      expect(await list('open=false')).toHaveLength(5);
      expect(await reconcile()).toMatchObject({ differences: 5, openDifferences: 0 });
      expect(await open()).toEqual([]);
      expect(await told('supervisor1')).toHaveLength(1);
    });

    it('are paged, newest first, none twice', async () => {
      await reconcile();
      const seen: string[] = [];
      let cursor = '';
      for (let page = 0; page < 4 && cursor !== 'end'; page += 1) {
        const { items, nextCursor } = ok<List<Found>>(
          await auditor.get(`/api/reconciliations/differences?open=true&limit=2${cursor && `&cursor=${cursor}`}`),
        );
        seen.push(...items.map(({ id }) => id));
        cursor = nextCursor ?? 'end';
      }
      expect(seen).toEqual((await open()).map(({ id }) => id));
    });
  });

  const auditorCard = () => ({ id: auditor.me.id ?? expect.any(String), name: expect.any(String) });

  it('settles by itself what a later run finds gone, and opens it when it is there again', async () => {
    const line = lineOf(reversal({ number: 'GONE' }));
    gateway.lines.push(line);
    await reconcile();
    gateway.drop('GONE');
    expect(await reconcile()).toMatchObject({ differences: 0, openDifferences: 0 });
    expect(await the('GONE')).toMatchObject({ version: 2, settledBy: null, note: expect.stringContaining('自动结清') });
    gateway.lines.push(line);
    await reconcile();
    expect(await the('GONE')).toMatchObject({ version: 3, settledAt: null, note: null });
    expect(await told('auditor1')).toHaveLength(2);
  });

  it('shows what became of an open difference, without telling anybody again', async () => {
    const row = reversal({ status: 'unknown', state: 'unknown', settledAt: null });
    const id = await putReversal(hotline, row);
    gateway.lines.push(lineOf(row));
    await reconcile();
    await hotline.sql.rows({ text: `UPDATE reversals SET status = 'manual' WHERE id = $1` }, [id]);
    await reconcile();
    expect(await the(row.number)).toMatchObject({ version: 2, ours: { status: 'manual' } });
    expect(await told('auditor1')).toHaveLength(1);
  });

  it('lets nobody settle what has changed, is settled or is not there', async () => {
    gateway.lines.push(lineOf(reversal({ number: 'STALE' })));
    await reconcile();
    const { id, version } = await the('STALE');
    const settle = (client: Client, body: object, which = id) =>
      client.post(`/api/reconciliations/differences/${which}/settle`, body);
    const note = '与营业部核对，系对方补录';
    expectProblem(await settle(auditor, { version, note: ' ' }), 400, 'request.invalid');
    const stale = expectProblem(await settle(auditor, { version: 7, note }), 409, 'difference.stale');
    expect(stale.current).toMatchObject({ id, version });
    const ends = await Promise.all([1, 2, 3].map(() => settle(supervisor, { version, note })));
    expect(ends.map(({ status }) => status).toSorted()).toEqual([200, 422, 422]);
    const english = auditor.with({ 'accept-language': 'en' });
    expectProblem(await settle(english, { version, note }), 422, 'difference.settled');
    const nobodyHas = '01932d3c-0000-7000-8000-00000000dead';
    expectProblem(await settle(auditor, { version, note }, nobodyHas), 404, 'difference.not_found');
  });

  describe('around midnight', () => {
    it.each([
      ['the gateway before it, we after it', '2026-11-20T23:59:59.900+08:00', '2026-11-21T00:00:01+08:00'],
      ['we before it, the gateway after it', '2026-11-21T00:00:00.100+08:00', '2026-11-20T23:59:59.900+08:00'],
    ])('%s: no difference on either day', async (_, theirs, ours) => {
      const row = reversal({ settledAt: ours, sentAt: ours });
      await putBooked(hotline, row);
      gateway.lines.push(lineOf(row, { at: Date.parse(theirs) }));
      for (const one of ['2026-11-20', '2026-11-21', '2026-11-22'])
        expect(await reconcile(one)).toMatchObject({ differences: 0 });
    });

    it('knows what people settled days after the gateway had done it', async () => {
      const row = reversal({ sentAt: '2026-11-16T10:00:00+08:00', settledAt: '2026-11-21T10:00:00+08:00' });
      await putBooked(hotline, row);
      gateway.lines.push(lineOf(row, { at: Date.parse('2026-11-16T10:00:02+08:00') }));
      for (const one of ['2026-11-16', day]) expect(await reconcile(one)).toMatchObject({ differences: 0 });
    });
  });

  it('expects no statement to know what was done after it was asked for', async () => {
    const row = reversal({ settledAt: '2026-11-22T09:00:05+08:00' });
    gateway.meanwhile = async () => {
      gateway.meanwhile = () => Promise.resolve();
      await putBooked(hotline, row);
    };
    expect(await reconcile('2026-11-22')).toMatchObject({ differences: 0 });
  });

  it('writes nothing while the gateway does not answer', async () => {
    const ask = (client: Client) =>
      client.post('/api/reconciliations', { day }).set('idempotency-key', 'reconcile-down-1');
    gateway.isDown = true;
    const english = await hotline.as('supervisor2');
    await english.patch('/api/me', { language: 'en' });
    const before = await rowCounts(hotline);
    const chinese = expectProblem(await ask(supervisor), 503, 'reconciliation.no_statement');
    expectBothLanguages(chinese, expectProblem(await ask(english), 503, 'reconciliation.no_statement'));
    expect(await rowCounts(hotline)).toEqual(before);
    gateway.isDown = false;
    const first = ok<Run>(await ask(supervisor));
    gateway.isDown = true;
    expect(ok<Run>(await ask(supervisor))).toEqual(first);
    const other = supervisor.post('/api/reconciliations', { day: '2026-11-20' });
    expectProblem(await other.set('idempotency-key', 'reconcile-down-1'), 422, 'request.key_reused');
  });

  it('refuses days that have not come and days that are none', async () => {
    const ask = (asked: string) => supervisor.post('/api/reconciliations', { day: asked });
    expectProblem(await ask('2026-11-23'), 422, 'reconciliation.future_day');
    for (const none of ['2026-02-30', '0001-01-01', '2026-11-21T00:00:00Z', ''])
      expectProblem(await ask(none), 400, 'request.invalid');
  });

  describe('every morning', () => {
    const runs = async (): Promise<string[]> => {
      const rows = await hotline.sql.rows<{ day: string }>({
        text: 'SELECT day::text FROM reconciliations WHERE ran_by IS NULL ORDER BY day, id',
      });
      return rows.map((row) => row.day);
    };
    const dueAt = async (): Promise<string | undefined> => {
      const [row] = await hotline.sql.rows<{ due_at: Date }>({
        text: `SELECT due_at FROM timers WHERE kind = 'reconciliation'`,
      });
      return row?.due_at.toISOString();
    };
    const passTo = async (time: string, due: string): Promise<void> => {
      await hotline.passTo(`${time}+08:00`);
      await waitFor(async () => (await dueAt()) === new Date(`${due}+08:00`).toISOString());
    };

    it('what was not reconciled yet and the day before once more, later while the gateway is down', async () => {
      await hotline.passTo('2026-11-23T05:59:59+08:00');
      expect(await runs()).toEqual([]);
      await passTo('2026-11-23T06:00:00', '2026-11-24T06:00:00');
      expect(await runs()).toEqual(['2026-11-21', '2026-11-22']);

      gateway.isDown = true;
      await passTo('2026-11-24T06:00:00', '2026-11-24T06:10:00');
      await passTo('2026-11-25T07:00:00', '2026-11-25T07:10:00');
      expect(await runs()).toEqual(['2026-11-21', '2026-11-22']);
      gateway.isDown = false;
      gateway.lines.push(lineOf(reversal({ settledAt: '2026-11-23T10:00:00+08:00' })));
      await passTo('2026-11-25T07:10:00', '2026-11-26T06:00:00');
      expect(await runs()).toEqual(['2026-11-21', '2026-11-22', '2026-11-22', '2026-11-23', '2026-11-24']);
      expect(await told('supervisor1')).toHaveLength(1);
    });

    it('once, however many nodes there are', async () => {
      const other = await Hotline.start({ beside: hotline });
      try {
        Object.assign(StatedGateway.behind(other), { lines: gateway.lines });
        hotline.clock.set('2026-11-26T06:00:00+08:00');
        await Promise.all([hotline.fireDue(), other.fireDue()]);
        await waitFor(async () => (await dueAt()) === new Date('2026-11-27T06:00:00+08:00').toISOString());
      } finally {
        await other.stop();
      }
      expect(await runs()).toEqual(['2026-11-24', '2026-11-25']);
    });
  });
});
