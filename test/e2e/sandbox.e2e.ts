import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayTrouble, RechargeGateway, type ReversalOrder } from '../../src/modules/reversals/index.js';
import { ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { expectProblem } from '../support/problems.js';
import { waitFor } from '../support/wait-for.js';

const base = '/sandbox/recharge-gateway';
const today = '2026-11-23';
const rechargedAt = '2026-11-22T20:00:00+08:00';

/** The carrier's system that a tester makes: through the adapter that the product uses, on a server that runs. */
class Carrier {
  private made = 0;

  constructor(readonly hotline: Hotline) {}

  get gateway(): RechargeGateway {
    return this.hotline.app.get(RechargeGateway, { strict: false });
  }

  async mood(mood: object): Promise<void> {
    ok(await this.hotline.nobody().put(`${base}/mood`, mood));
  }

  /** An order for the whole of a new recharge on a new number. */
  async recharged(amount = '50.00', { state = 'normal', balance = '1000.00' } = {}): Promise<ReversalOrder> {
    this.made += 1;
    const [phone, serial] = [`1380000${1_000 + this.made}`, `CZ${this.made}`];
    const nobody = this.hotline.nobody();
    await nobody.post(`${base}/numbers`, { phone, state, balance }).expect(204);
    await nobody.post(`${base}/recharges`, { serial, phone, amount, rechargedAt, outletCode: 'XL001' }).expect(204);
    return { number: `FX-${this.made}`, serial, phone, amountFen: Number(amount.replace('.', '')) };
  }

  async balance({ phone }: ReversalOrder): Promise<number> {
    const row = await this.hotline.sql.row<{ fen: string }>(
      { text: 'SELECT balance_fen AS fen FROM sandbox_numbers WHERE phone = $1' },
      [phone],
    );
    return Number(row?.fen);
  }

  async reversed({ serial }: ReversalOrder): Promise<{ rows: number; fen: number }> {
    const row = await this.hotline.sql.row<{ rows: number; fen: number }>(
      {
        text: `SELECT count(*)::int AS rows, coalesce(sum(amount_fen), 0)::int AS fen FROM sandbox_reversals
               WHERE serial = $1`,
      },
      [serial],
    );
    return row ?? { rows: 0, fen: 0 };
  }
}

const parallel = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('the sandbox of the recharge gateway', () => {
  let hotline: Hotline;
  /** A node on the same database whose adapter waits no longer than 300 ms. */
  let impatient: Hotline;
  let carrier: Carrier;
  let gateway: RechargeGateway;
  const isTrouble = (answer: Promise<unknown>) => expect(answer).rejects.toBeInstanceOf(GatewayTrouble);
  const done = { kind: 'done', at: expect.any(Number) };

  beforeAll(async () => {
    hotline = await Hotline.start({ env: { GATEWAY_TIMEOUT_MS: '20000' } });
    impatient = await Hotline.start({ beside: hotline, env: { GATEWAY_TIMEOUT_MS: '300' } });
    carrier = new Carrier(hotline);
    gateway = carrier.gateway;
  });
  afterEach(() => carrier.mood({}));
  afterAll(async () => {
    await impatient?.stop();
    await hotline?.stop();
  });

  describe('answers', () => {
    it.each(['normal', 'not_activated', 'pre_cancelled', 'suspended', 'stopped'])(
      'that a number is %s',
      async (state) => {
        const { phone } = await carrier.recharged('50.00', { state });
        expect(await gateway.numberState(phone)).toBe(state);
      },
    );

    it('that it has no such number, or no longer', async () => {
      const { phone } = await carrier.recharged('50.00', { state: 'cancelled' });
      for (const unknown of [phone, '13900000000', '\u0000', '资']) {
        expect(await gateway.numberState(unknown)).toBeNull();
      }
    });

    it('what a recharge was', async () => {
      const { serial, phone } = await carrier.recharged('199.99');
      const at = Date.parse(rechargedAt);
      expect(await gateway.recharge(serial)).toEqual({ serial, phone, amountFen: 199_99, at, outletCode: 'XL001' });
      expect(await gateway.recharge('CZ0')).toBeNull();
    });

    it('nobody who does not bear its token', async () => {
      for (const client of [hotline.nobody(), hotline.nobody().bearing('x'), await hotline.as('admin1')]) {
        expectProblem(await client.get(`${base}/statement?day=${today}`), 401, 'sandbox.wrong_token');
        expectProblem(await client.post(`${base}/reversals`), 401, 'sandbox.wrong_token');
      }
    });
  });

  describe('moves money', () => {
    it('once a number, however often it is told', async () => {
      const order = await carrier.recharged();
      const first = await gateway.reverse(order);
      expect(first).toEqual({ kind: 'done', at: hotline.clock.now() });
      hotline.clock.advance(60_000);
      expect(await gateway.reverse(order)).toEqual(first);
      expect(await gateway.outcome(order)).toEqual(first);
      expect(await carrier.reversed(order)).toEqual({ rows: 1, fen: 50_00 });
      expect(await carrier.balance(order)).toBe(950_00);
    });

    it('once for twenty who tell it at the same time', async () => {
      const order = await carrier.recharged();
      const answers = await parallel(20, () => gateway.reverse(order));
      expect(answers).toEqual(Array(20).fill(answers[0]));
      expect(await carrier.reversed(order)).toEqual({ rows: 1, fen: 50_00 });
      expect(await carrier.balance(order)).toBe(950_00);
    });

    it('never more than the recharge, for twenty different orders at the same time', async () => {
      const order = await carrier.recharged();
      const answers = await parallel(20, (index) =>
        gateway.reverse({ ...order, number: `${order.number}-${index}`, amountFen: 15_00 }),
      );
      expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(3);
      expect(answers.filter((one) => one.kind === 'refused' && one.code === 'exceeds_recharge')).toHaveLength(17);
      expect(await carrier.reversed(order)).toEqual({ rows: 3, fen: 45_00 });
      expect(await carrier.balance(order)).toBe(955_00);
    });

    it('not for a number that was used for something else', async () => {
      const [order, other] = [await carrier.recharged(), await carrier.recharged()];
      await gateway.reverse(order);
      await isTrouble(gateway.reverse({ ...order, amountFen: 1 }));
      await isTrouble(gateway.reverse({ ...other, number: order.number }));
      await isTrouble(gateway.outcome({ ...other, number: order.number }));
      expect(await carrier.reversed(other)).toEqual({ rows: 0, fen: 0 });
    });

    it('not when the books say no, and says why', async () => {
      const order = await carrier.recharged();
      const poor = await carrier.recharged('50.00', { balance: '49.99' });
      const cancelled = await carrier.recharged('50.00', { state: 'cancelled' });
      const refusals = [
        [{ ...order, phone: '13900000000' }, 'unknown_number'],
        [cancelled, 'unknown_number'],
        [{ ...order, serial: 'CZ0' }, 'unknown_recharge'],
        [{ ...order, phone: poor.phone }, 'unknown_recharge'],
        [{ ...order, amountFen: 50_01 }, 'exceeds_recharge'],
        [poor, 'insufficient_balance'],
      ] as const;
      for (const [asked, code] of refusals) {
        expect(await gateway.reverse(asked)).toEqual({ kind: 'refused', code });
        expect(await gateway.outcome(asked)).toBeNull();
      }
      expect(await gateway.reverse(order)).toEqual(done);
      const again = { ...order, number: `${order.number}-2`, amountFen: 1 };
      expect(await gateway.reverse(again)).toEqual({ kind: 'refused', code: 'already_reversed' });
    });
  });

  describe('in a mood', () => {
    it('loses the request: nothing has moved', async () => {
      const order = await carrier.recharged();
      await carrier.mood({ loseBefore: 1 });
      await isTrouble(gateway.reverse(order));
      await isTrouble(gateway.outcome(order));
      await carrier.mood({});
      expect(await gateway.outcome(order)).toBeNull();
    });

    it('loses the answer: the money has moved', async () => {
      const order = await carrier.recharged();
      await carrier.mood({ loseAfter: 1 });
      await isTrouble(gateway.reverse(order));
      expect(await gateway.outcome(order)).toEqual(done);
      await isTrouble(gateway.reverse(order));
      expect(await carrier.reversed(order)).toEqual({ rows: 1, fen: 50_00 });
    });

    it('answers after the patience of the one who asked, with the work done', async () => {
      const [order, other] = [await carrier.recharged(), await carrier.recharged()];
      const hasty = new Carrier(impatient).gateway;
      await carrier.mood({ delayMs: 1_000 });
      await isTrouble(hasty.reverse(order));
      await isTrouble(hasty.numberState(order.phone));
      expect(await gateway.reverse(order)).toEqual(done);
      await carrier.mood({ delayMs: 60_000, loseBefore: 1 });
      await isTrouble(hasty.reverse(other));
      await carrier.mood({});
      expect(await gateway.outcome(other)).toBeNull();
      expect(await carrier.reversed(order)).toEqual({ rows: 1, fen: 50_00 });
    });

    it('refuses, but not what it has done', async () => {
      const [order, earlier] = [await carrier.recharged(), await carrier.recharged()];
      await gateway.reverse(earlier);
      await carrier.mood({ refuse: 1 });
      expect(await gateway.reverse(order)).toEqual({ kind: 'refused', code: 'not_allowed' });
      expect(await gateway.outcome(order)).toBeNull();
      expect(await gateway.reverse(earlier)).toEqual(done);
      const reused = { ...earlier, amountFen: 1 };
      await isTrouble(gateway.reverse(reused));
    });

    it('carries out and talks nonsense, each kind of which is seen through', async () => {
      const orders = [];
      for (let kind = 0; kind < 5; kind += 1) orders.push(await carrier.recharged());
      await carrier.mood({ nonsense: 1 });
      for (const order of orders) await isTrouble(gateway.reverse(order));
      for (const { phone } of orders) await isTrouble(gateway.numberState(phone));
      for (const { serial } of orders) await isTrouble(gateway.recharge(serial));
      for (const order of orders) await isTrouble(gateway.outcome(order));
      await carrier.mood({});
      for (const order of orders) expect(await gateway.outcome(order)).toEqual(done);
    });

    it('carries out later what it seemed to have lost', async () => {
      const order = await carrier.recharged();
      await carrier.mood({ late: { share: 1, afterMs: 1_000 } });
      await isTrouble(gateway.reverse(order));
      expect(await gateway.outcome(order)).toBeNull();
      await waitFor(async () => (await gateway.outcome(order)) !== null);
      expect(await carrier.reversed(order)).toEqual({ rows: 1, fen: 50_00 });
    });

    it('is in it at every node, for a share of what comes', async () => {
      await carrier.mood({ refuse: 0.5 });
      expect(ok(await impatient.nobody().get(`${base}/mood`))).toEqual({ refuse: 0.5 });
      const answers = [];
      for (let count = 0; count < 40; count += 1) answers.push(await gateway.reverse(await carrier.recharged()));
      const refused = answers.filter(({ kind }) => kind === 'refused').length;
      // Outside of this range once in 200 million runs.
      expect(refused).toBeGreaterThan(2);
      expect(refused).toBeLessThan(38);
    });
  });

  it('states everything that it has reversed on a day, page by page', async () => {
    const { serial, phone } = await carrier.recharged('9000.00');
    await hotline.sql.rows(
      {
        text: `INSERT INTO sandbox_reversals
               SELECT 'FX-many-' || n, $1, $2, 100, $3::timestamptz + n / 3 * interval '1 ms' FROM generate_series(1, 1200) n`,
      },
      [serial, phone, `${today}T09:00:00+08:00`],
    );
    const [total] = await hotline.sql.rows<{ rows: number; fen: number }>({
      text: 'SELECT count(*)::int AS rows, sum(amount_fen)::int AS fen FROM sandbox_reversals',
    });
    const lines = await gateway.statement(today);
    expect({ rows: lines.length, fen: lines.reduce((sum, { amountFen }) => sum + amountFen, 0) }).toEqual(total);
    expect(lines.map(({ at }) => at)).toEqual(lines.map(({ at }) => at).toSorted((one, other) => one - other));
    expect(await gateway.statement('2026-11-24')).toEqual([]);
  });

  describe('lets testers', () => {
    it('make many cases at once, and change them', async () => {
      const nobody = hotline.nobody();
      const items = ['15000000001', '15000000002'].map((phone) => ({ phone, state: 'normal', balance: '20.00' }));
      await nobody.post(`${base}/numbers`, { items }).expect(204);
      await nobody.post(`${base}/numbers`, { ...items[0], state: 'stopped' }).expect(204);
      const recharges = items.map(({ phone }, index) => ({
        ...{ serial: `CZ-many-${index}`, phone, amount: '10.00', rechargedAt: `${today}T08:5${index}:00+08:00` },
        outletCode: 'XL002',
      }));
      await nobody.post(`${base}/recharges`, { items: recharges }).expect(204);
      const { items: newest } = ok<{ items: object[] }>(await nobody.get(`${base}/recharges?limit=2`));
      expect(newest).toEqual([
        { ...recharges[1], reversed: '0.00', state: 'normal', balance: '20.00' },
        { ...recharges[0], reversed: '0.00', state: 'stopped', balance: '20.00' },
      ]);
    });

    it('hear what is wrong with a case', async () => {
      const nobody = hotline.nobody();
      const recharge = { serial: 'CZ-x', phone: '15900000000', amount: '10.00', rechargedAt, outletCode: 'XL001' };
      expectProblem(await nobody.post(`${base}/recharges`, recharge), 422, 'sandbox.unknown_number');
      for (const wrong of [{ amount: '0.00' }, { amount: 10 }, { rechargedAt: 'now' }, { phone: 'x' }, { more: 1 }]) {
        expectProblem(await nobody.post(`${base}/recharges`, { ...recharge, ...wrong }), 400, 'request.invalid');
      }
      for (const wrong of [{ state: 'gone' }, { balance: '-1.00' }, { items: 'x' }]) {
        const number = { phone: '15900000000', state: 'normal', balance: '0.00', ...wrong };
        expectProblem(await nobody.post(`${base}/numbers`, number), 400, 'request.invalid');
      }
      for (const body of [[], {}, { items: [null] }, { items: [[]] }, { items: { 0: {} } }]) {
        expectProblem(await nobody.post(`${base}/numbers`, body), 400, 'request.invalid');
      }
      for (const wrong of [{ loseAfter: 2 }, { late: { share: 1 } }, { delayMs: -1 }, { anger: 1 }]) {
        expectProblem(await nobody.put(`${base}/mood`, wrong), 400, 'request.invalid');
      }
    });
  });

  it('stands in no document of the API', async () => {
    expect(JSON.stringify(ok(await hotline.nobody().get('/api/openapi.json')))).not.toContain('sandbox');
  });
});

describe('production', () => {
  let hotline: Hotline;
  beforeAll(async () => {
    const env = { NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32), FEEDBACK_KEY: 'ab'.repeat(32) };
    hotline = await Hotline.start({ env: { ...env, GATEWAY_URL: 'http://127.0.0.1:9', GATEWAY_TOKEN: 'x' } });
  });
  afterAll(() => hotline?.stop());

  it('has no sandbox, with the gateway’s token or without', async () => {
    for (const client of [hotline.nobody(), hotline.nobody().bearing('x')]) {
      for (const path of ['mood', 'recharges', 'statement?day=2026-11-23', 'numbers/13800000001']) {
        expectProblem(await client.get(`${base}/${path}`), 404, 'request.no_such_address');
      }
      expectProblem(await client.put(`${base}/mood`, { refuse: 1 }), 404, 'request.no_such_address');
      for (const path of ['numbers', 'recharges', 'reversals']) {
        expectProblem(await client.post(`${base}/${path}`, {}), 404, 'request.no_such_address');
      }
    }
  });

  it('asks the gateway of its settings and nobody else', async () => {
    const gateway = hotline.app.get(RechargeGateway, { strict: false });
    await expect(gateway.numberState('13800000001')).rejects.toBeInstanceOf(GatewayTrouble);
  });
});
