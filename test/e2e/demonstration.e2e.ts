import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadDemonstration } from '../../src/modules/demo/index.js';
import { faultStates } from '../../src/modules/faults/fault.flow.js';
import { feedbackStates } from '../../src/modules/feedback/feedback.flow.js';
import { ok } from '../support/client.js';
import { open, reports } from '../support/feedback.js';
import { Hotline, mondayMorning } from '../support/hotline.js';

interface QueueCount {
  id: string;
  count: number;
}

describe('the demonstration', () => {
  let hotline: Hotline;

  beforeAll(async () => {
    hotline = await Hotline.start({ database: 'demonstration' });
  }, 60_000);
  afterAll(() => hotline?.stop());

  const column = async (text: string): Promise<string[]> =>
    (await hotline.sql.rows<{ value: string }>({ text })).map(({ value }) => value);
  const count = async (table: string, where = 'true'): Promise<number> =>
    (await hotline.sql.row<{ n: number }>({ text: `SELECT count(*)::int AS n FROM ${table} WHERE ${where}` }))?.n ?? 0;

  it('has some weeks of tickets, calls and their history', async () => {
    expect(await count('tickets')).toBeGreaterThan(280);
    expect(await count('tickets')).toBeLessThan(340);
    expect(await count('calls')).toBeGreaterThan(250);
    expect(await count('timeline_entries')).toBeGreaterThan(1000);
    const [first] = await column(`SELECT extract(epoch FROM min(opened_at)) * 1000 AS value FROM tickets`);
    expect(mondayMorning - Number(first)).toBeGreaterThan(24 * 86_400_000);
    expect(await count('timeline_entries', `at > '${hotline.clock.date().toISOString()}'`)).toBe(0);
  });

  it('has equipment at every outlet, in every state, with and without warranty', async () => {
    expect(await count('assets')).toBeGreaterThan(110);
    expect(await count('assets')).toBeLessThan(140);
    expect(await column('SELECT DISTINCT state AS value FROM assets ORDER BY 1')).toEqual([
      'in_repair',
      'in_store',
      'in_use',
      'retired',
    ]);
    expect(await count('outlets', 'NOT EXISTS (SELECT FROM assets a WHERE a.outlet_id = outlets.id)')).toBe(0);
    const day = `'${hotline.clock.date().toISOString()}'::date`;
    expect(await count('assets', `warranty_until < ${day}`)).toBeGreaterThan(20);
    expect(await count('assets', `warranty_until >= ${day}`)).toBeGreaterThan(40);
    expect(await count('assets', `bought_on > ${day}`)).toBe(0);
    expect(await count('suppliers', 'EXISTS (SELECT FROM assets a WHERE a.supplier_id = suppliers.id)')).toBe(5);
    expect(await count('asset_entries', `kind = 'retired'`)).toBe(await count('assets', `state = 'retired'`));
  });

  it('has feedback without names in every state, a campaign and a published digest', async () => {
    const [supervisor, market] = [await hotline.as('supervisor1'), await hotline.as('market1')];
    const found = await reports(supervisor, 'limit=50');
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(Object.keys(feedbackStates)));
    expect(found.some(({ campaign }) => campaign !== null)).toBe(true);
    const [answered] = await reports(market, 'state=answered&topic=commission');
    const texts = (await open(market, { id: answered?.id ?? '' })).messages.map(({ from }) => from);
    expect(texts).toEqual(['sender', 'desk']);
    const { periods } = ok<{ periods: { topics: { value: string; count: number | null }[] }[] }>(
      await hotline.nobody().get('/api/feedback/digest'),
    );
    const counts = Object.fromEntries((periods[0]?.topics ?? []).map(({ value, count }) => [value, count]));
    expect(counts).toMatchObject({ network: 7, commission: 6, system: null, manager_service: null });
  });

  it('has every line and every state', async () => {
    expect(await column('SELECT DISTINCT line AS value FROM tickets ORDER BY 1')).toEqual([
      'complaint',
      'consultation',
      'fault',
    ]);
    const states = [
      'answered',
      'arbitration',
      'cancelled',
      'closed',
      'dispatched',
      'in_progress',
      'planned',
      'registered',
      'replied',
      'waiting',
    ];
    expect(await column(`SELECT DISTINCT state AS value FROM tickets WHERE line <> 'fault' ORDER BY 1`)).toEqual(
      states,
    );
    const repairs = Object.keys(faultStates).toSorted();
    expect(await column(`SELECT DISTINCT state AS value FROM tickets WHERE line = 'fault' ORDER BY 1`)).toEqual(
      repairs,
    );
    expect(await count('faults')).toBe(await count('tickets', `line = 'fault'`));
    expect(await count('fault_reviews')).toBe(1);
    expect(await count('certificates', `valid_until < '${hotline.clock.date().toISOString()}'`)).toBe(1);
    expect(
      await column('SELECT DISTINCT level::text AS value FROM tickets WHERE closed_at IS NULL ORDER BY 1'),
    ).toEqual(['0', '1', '2', '3']);
    expect(await count('tickets', 'return_count > 0 AND closed_at IS NULL')).toBeGreaterThanOrEqual(2);
    expect(await count('tickets', 'reopen_count > 0')).toBeGreaterThanOrEqual(1);
    expect(await count('tickets', 'rating IS NOT NULL')).toBeGreaterThan(200);
  });

  it('has stores with parts, requisitions in several states, and books that agree', async () => {
    expect(await count('stores')).toBe(8);
    expect(await count('parts')).toBe(40);
    expect(await column('SELECT DISTINCT state AS value FROM requisitions ORDER BY 1')).toEqual([
      'approval',
      'refused',
      'returned',
      'served',
      'short',
    ]);
    const [balance, waiting] = await Promise.all([
      (await hotline.as('auditor1')).get('/api/stock/balance'),
      (await hotline.as('supervisor1')).get('/api/stock-adjustments?state=waiting'),
    ]);
    expect(ok(balance)).toMatchObject({ unbalanced: [], differences: [] });
    expect(ok<{ items: unknown[] }>(waiting).items).toHaveLength(1);
    expect(await count('requisitions', 'due_at IS NOT NULL AND decided_by IS NULL')).toBe(
      await count('timers', `kind = 'requisition.approval_due'`),
    );
  });

  it.each([
    ['agent1', ['mine', 'to_dispatch', 'to_reply', 'waiting', 'overdue', 'open']],
    ['supervisor1', ['to_dispatch', 'to_reply', 'arbitration', 'waiting', 'overdue', 'open']],
    ['market1', ['department']],
    ['marketlead1', ['department']],
    ['support1', ['department']],
    ['network1', ['department', 'my_orders']],
    ['office-xinluo1', ['department', 'my_orders']],
    ['office-yongding1', ['department', 'my_orders']],
    ['office-shanghang1', ['department', 'my_orders']],
    ['office-wuping1', ['department', 'my_orders']],
    ['office-changting1', ['department', 'my_orders']],
    ['office-liancheng1', ['department', 'my_orders']],
    ['office-zhangping1', ['department', 'my_orders']],
    ['maintainer-xinluo1', ['department']],
    ['manager-xinluo1', ['county']],
    ['chiefsup-xinluo1', ['county']],
    ['auditor1', ['open', 'overdue']],
    ['outlet-xl001', ['outlet']],
    ['outlet-xl002', ['outlet']],
    ['outlet-yd001', ['outlet']],
  ])('gives %s work', async (username, expected) => {
    const client = await hotline.as(username);
    const { items } = ok<{ items: QueueCount[] }>(await client.get('/api/queues'));
    const filled = items.filter((queue) => queue.count > 0).map(({ id }) => id.split(':')[0]);
    expect(filled).toEqual(expect.arrayContaining(expected));
  });

  it('lets agent1 follow several tickets up', async () => {
    const { items } = ok<{ items: QueueCount[] }>(await (await hotline.as('agent1')).get('/api/queues'));
    expect(items.find(({ id }) => id === 'mine')?.count).toBeGreaterThanOrEqual(8);
  });

  it.each(['XL001', 'XL002', 'YD001'])(
    'has %s with something to confirm, to answer and to look back at',
    async (code) => {
      const states = await column(
        `SELECT DISTINCT t.state AS value FROM tickets t JOIN outlets o ON o.id = t.outlet_id WHERE o.code = '${code}'`,
      );
      expect(states).toEqual(expect.arrayContaining(['replied', 'waiting', 'closed']));
    },
  );

  it('can be worked on: the partner confirms, the department claims', async () => {
    const partner = await hotline.as('outlet-xl001');
    const { items } = ok<{ items: { id: string; state: string }[] }>(await partner.get('/api/queues/outlet/tickets'));
    const replied = items.find(({ state }) => state === 'replied');
    expect((await partner.acts({ id: replied?.id ?? '' }, 'confirm', { rating: 5 })).state).toBe('closed');
    const office = await hotline.as('office-xinluo1');
    const queues = ok<{ items: QueueCount[] }>(await office.get('/api/queues'));
    const queue = queues.items.find(({ id }) => id.startsWith('department'));
    const page = ok<{ items: { id: string; order: { state: string } }[] }>(
      await office.get(`/api/queues/${queue?.id}/tickets`),
    );
    const open = page.items.find(({ order }) => order.state === 'open');
    expect((await office.acts({ id: open?.id ?? '' }, 'claim')).state).toBe('in_progress');
  });

  describe('is true', () => {
    const faults: [string, string][] = [
      [
        'closed tickets have no clock that goes on',
        `SELECT t.number AS value FROM tickets t JOIN clocks c ON c.ticket_id = t.id WHERE t.closed_at IS NOT NULL AND c.state <> 'stopped'`,
      ],
      [
        'a ticket is due when the nearest of its running clocks is',
        `SELECT t.number AS value FROM tickets t WHERE t.due_at <>
           coalesce((SELECT min(c.due_at) FROM clocks c WHERE c.ticket_id = t.id AND c.state = 'running'), 'infinity')`,
      ],
      [
        'its level is the worst of its clocks',
        `SELECT t.number AS value FROM tickets t WHERE t.level <>
           coalesce((SELECT max(c.fired) FROM clocks c WHERE c.ticket_id = t.id AND c.state <> 'stopped'), 0)`,
      ],
      [
        'each running clock with a stage left has one timer, and nothing else has',
        `SELECT c.id::text AS value FROM clocks c FULL JOIN timers m ON m.subject_id = c.id AND m.kind = 'clock'
         WHERE (m.id IS NOT NULL) <> coalesce(c.state = 'running' AND c.fired < 3, false) AND (c.id IS NOT NULL OR m.kind = 'clock')`,
      ],
      [
        'every stage that happened stands in the timeline',
        `SELECT c.ticket_id::text AS value FROM clocks c GROUP BY c.ticket_id HAVING sum(c.fired) <>
           (SELECT count(*) FROM timeline_entries e WHERE e.ticket_id = c.ticket_id AND e.kind IN ('clock_warn', 'clock_breach', 'clock_escalate'))`,
      ],
      [
        'entries stand in the order in which they happened',
        `SELECT ticket_id::text AS value FROM (SELECT ticket_id, at, lag(at) OVER (PARTITION BY ticket_id ORDER BY id) AS before FROM timeline_entries) s WHERE at < before`,
      ],
      [
        'people act in service hours only',
        `SELECT e.kind || ' ' || e.at AS value FROM timeline_entries e JOIN users u ON u.id = e.actor_id
         WHERE NOT 'partner' = ANY (u.roles) AND (extract(isodow FROM e.at AT TIME ZONE 'Asia/Shanghai') > 5
           OR (e.at AT TIME ZONE 'Asia/Shanghai')::time NOT BETWEEN '08:30' AND '17:50')`,
      ],
      [
        'what came by phone has its call, ended and wrapped up',
        `SELECT t.number AS value FROM tickets t WHERE t.channel = 'call' AND NOT EXISTS (SELECT FROM ticket_calls x JOIN calls c ON c.id = x.call_id
           WHERE x.ticket_id = t.id AND c.state = 'ended' AND c.wrap_up_code IS NOT NULL AND c.started_at <= t.opened_at AND c.ended_at > t.opened_at)`,
      ],
      [
        'answers on the spot name their article',
        `SELECT number AS value FROM tickets t WHERE article_id IS NULL AND state = 'closed' AND channel = 'call' AND NOT EXISTS (SELECT FROM work_orders w WHERE w.ticket_id = t.id)`,
      ],
      [
        'numbers are given out day by day in order',
        `SELECT number AS value FROM (SELECT number, opened_at, lag(opened_at) OVER (PARTITION BY left(number, 10) ORDER BY number) AS before FROM tickets) s WHERE opened_at < before`,
      ],
      [
        'the day counters stand behind them',
        `SELECT t.number AS value FROM tickets t LEFT JOIN ticket_numbers n ON n.prefix = left(t.number, 2) AND to_char(n.day, 'YYYYMMDD') = substr(t.number, 3, 8)
         WHERE n.last IS NULL OR right(t.number, 4)::int > n.last`,
      ],
    ];

    it.each(faults)('%s', async (_what, text) => {
      expect(await column(text)).toEqual([]);
    });
  });

  it('has announcements that are being read, and one that is over', async () => {
    const editor = await hotline.as('editor1');
    const titles = async (state: string): Promise<string[]> =>
      ok<{ items: { title: string }[] }>(await editor.get(`/api/announcements?state=${state}`)).items.map(
        ({ title }) => title,
      );
    expect(await titles('published')).toHaveLength(2);
    expect(await titles('expired')).toEqual(['国庆中秋假期热线与物料配送安排']);
    const waiting = await (await hotline.as('outlet-yd001')).get('/api/announcements/unread');
    expect(ok<{ count: number }>(waiting).count).toBe(2);
    const agent = await hotline.as('agent1');
    const { items } = ok<{ items: { id: string; title: string }[] }>(
      await agent.get('/api/announcements?state=published'),
    );
    const policy = items.find(({ title }) => title.startsWith('永定'));
    const figures = ok<{ counties: object[] }>(await agent.get(`/api/announcements/${policy?.id}/figures`));
    expect(figures.counties).toMatchObject([{ outlets: 6, read: 1, told: 1, unread: 4 }]);
  });

  it('has nothing late to tell: the first look at the timers finds none of a clock that is due', async () => {
    expect(
      await count(
        'timers',
        `kind IN ('clock', 'ticket.waiting') AND due_at <= '${hotline.clock.date().toISOString()}'`,
      ),
    ).toBe(0);
  });
});

describe('loading the demonstration', () => {
  it('is whole or not at all, and happens once', async () => {
    const hotline = await Hotline.start({ database: 'empty' });
    try {
      const load = () => loadDemonstration(hotline.app, () => undefined);
      const rename = (from: string, to: string) => hotline.sql.rows({ text: `ALTER TABLE ${from} RENAME TO ${to}` });
      const counts = () =>
        hotline.sql.row({
          text: 'SELECT (SELECT count(*)::int FROM users) AS people, (SELECT count(*)::int FROM tickets) AS tickets',
        });

      await rename('ticket_numbers', 'hidden');
      await expect(load()).rejects.toThrow('ticket_numbers');
      expect(await counts()).toEqual({ people: 0, tickets: 0 });

      await rename('hidden', 'ticket_numbers');
      await load();
      const loaded = await counts();
      expect(loaded?.tickets).toBeGreaterThan(280);
      await load();
      expect(await counts()).toEqual(loaded);
    } finally {
      await hotline.stop();
    }
  }, 60_000);
});
