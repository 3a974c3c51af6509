import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HttpRechargeGateway } from './http-recharge-gateway.js';
import { gatewayRefusals, GatewayTrouble, type ReversalOrder } from './recharge-gateway.js';

type Script = (response: ServerResponse, request: IncomingMessage) => void;

const order: ReversalOrder = { number: 'FX20261122-0001', serial: 'CZ1', phone: '13800000001', amountFen: 50_00 };
const wire = { number: 'FX20261122-0001', serial: 'CZ1', phone: '13800000001', amount: '50.00' };
const reversed = { ...wire, status: 'done', reversedAt: '2026-11-22T10:00:00+08:00' };
const recharge = {
  serial: 'CZ1',
  phone: '13800000001',
  amount: '50.00',
  rechargedAt: '2026-11-22T09:00:00+08:00',
  outletCode: 'XL001',
};
const line = { ...wire, reversedAt: '2026-11-22T23:59:59.999+08:00' };
const done = { kind: 'done', at: Date.parse('2026-11-22T10:00:00+08:00') };

const text =
  (status: number, body: string | Buffer, type = 'application/json'): Script =>
  (response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);
const json = (status: number, body: unknown): Script => text(status, JSON.stringify(body));
const reset: Script = (_, request) => void request.socket.resetAndDestroy();
const silence: Script = () => undefined;
const cut: Script = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write(JSON.stringify(reversed), () => response.destroy());
};
const slow: Script = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const bytes = [...JSON.stringify(reversed)];
  const timer = setInterval(() => {
    const byte = bytes.shift();
    if (byte === undefined) response.end();
    else response.write(byte);
  }, 100);
  response.once('close', () => clearInterval(timer));
};
const endless: Script = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  const more = (): void => {
    while (!response.destroyed && response.write(' '.repeat(64 * 1024)));
  };
  response.on('drain', more);
  more();
};
const elsewhere: Script = (response, request) => {
  if (request.url?.startsWith('/there')) return json(200, reversed)(response, request);
  response.writeHead(302, { location: '/there', 'content-type': 'application/json' }).end('{}');
};

/** What no question may be answered with; each is trouble whatever was asked. */
const trouble: Record<string, Script> = {
  'no answer': silence,
  'one byte at a time': slow,
  'a reset connection': reset,
  'an answer that is cut off': cut,
  'an answer without end': endless,
  'an error of the gateway': json(500, reversed),
  'an error of a proxy': text(502, '<html>Bad Gateway</html>', 'text/html'),
  'a gateway that is busy': json(503, { code: 'busy' }),
  'a page': text(200, '<html>系统维护中</html>', 'text/html'),
  'a page that calls itself JSON': text(200, '<html>系统维护中</html>'),
  'half an answer': text(200, JSON.stringify(reversed).slice(0, 60)),
  'an answer twice': text(200, JSON.stringify(reversed).repeat(2)),
  'the answer as a text': text(200, JSON.stringify(reversed), 'text/plain'),
  'the answer as a list': json(200, [reversed]),
  nothing: text(200, ''),
  null: json(200, null),
  'no content': text(204, ''),
  'a created thing': json(201, reversed),
  'another place': elsewhere,
  'not in UTF-8': text(200, Buffer.from([0x22, 0xce, 0xde, 0x22])),
  'not let in': json(401, { code: 'unauthorized' }),
  'not found by a proxy': text(404, '<html>Not Found</html>', 'text/html'),
  'not found, without a reason': json(404, {}),
  'not found, for another reason': json(404, { code: 'no_such_route' }),
  'a number that is taken': json(409, { code: 'number_taken', number: order.number }),
  'a refusal of nothing known': json(422, { number: order.number, code: 'moon_phase' }),
  'a refusal by the name of what objects have': json(422, { number: order.number, code: 'constructor' }),
  'a refusal of another order': json(422, { number: 'FX20261122-0002', code: 'not_allowed' }),
  'a refusal of no order': json(422, { code: 'not_allowed' }),
  'a refusal that calls itself a success': json(200, { number: order.number, code: 'insufficient_balance' }),
};

const notThisReversal: Record<string, object> = {
  'another number': { number: 'FX20261122-0002' },
  'another serial': { serial: 'CZ2' },
  'another phone': { phone: '13800000002' },
  'another amount': { amount: '5.00' },
  'an amount as a number': { amount: 50 },
  'an amount in another form': { amount: '50' },
  'an amount in fen': { amount: '5000' },
  'no amount': { amount: undefined },
  'no time': { reversedAt: undefined },
  'a time that is none': { reversedAt: 'yesterday' },
  'a time without an offset': { reversedAt: '2026-11-22T10:00:00' },
  'no status': { status: undefined },
  'another status': { status: 'pending' },
};

const notThisRecharge: Record<string, object> = {
  'another serial': { serial: 'CZ2' },
  'no phone': { phone: undefined },
  'a phone as a number': { phone: 13_800_000_001 },
  'an amount of nothing': { amount: '0.00' },
  'a negative amount': { amount: '-50.00' },
  'an amount in another form': { amount: '50.0' },
  'an amount beyond all': { amount: '99999999999999999999.00' },
  'no time': { rechargedAt: undefined },
  'no outlet': { outletCode: '' },
};

const notThisStatement: Record<string, object> = {
  'no lines': { items: undefined },
  'a line that is none': { items: [null] },
  'a line of the next day': { items: [{ ...line, reversedAt: '2026-11-23T00:00:00+08:00' }] },
  'a line without a number': { items: [{ ...line, number: undefined }] },
  'an amount that is none': { items: [{ ...line, amount: '50' }] },
  'a number twice': { items: [line, line] },
  'no word of a next page': { nextCursor: undefined },
  'a next page for ever': { items: [], nextCursor: 'x' },
};

describe('the adapter of the recharge gateway', () => {
  let server: Server;
  let script: Script;
  let asked: { line: string; authorization: string | undefined; body: string }[];
  let url: string;
  const gateway = new HttpRechargeGateway(() => ({ url, token: 'secret', timeLimitMs: 300 }));

  beforeAll(async () => {
    server = createServer((request, response) => {
      const told = { line: `${request.method} ${request.url}`, authorization: request.headers.authorization, body: '' };
      asked.push(told);
      request.on('data', (chunk: Buffer) => (told.body += chunk.toString()));
      request.on('end', () => script(response, request));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  beforeEach(() => {
    asked = [];
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const questions: Record<string, () => Promise<unknown>> = {
    'an order': () => gateway.reverse(order),
    'the outcome of an order': () => gateway.outcome(order),
    'a number': () => gateway.numberState(order.phone),
    'a recharge': () => gateway.recharge(order.serial),
    'a statement': () => gateway.statement('2026-11-22'),
  };
  const isTrouble = (answer: Promise<unknown>) => expect(answer).rejects.toBeInstanceOf(GatewayTrouble);

  it('sends an order as the contract has it, once', async () => {
    script = json(200, reversed);
    expect(await gateway.reverse(order)).toEqual(done);
    expect(asked).toEqual([{ line: 'POST /reversals', authorization: 'Bearer secret', body: JSON.stringify(wire) }]);
  });

  it.each(gatewayRefusals)('hears that an order is refused: %s', async (code) => {
    script = json(422, { number: order.number, code, message: '…' });
    expect(await gateway.reverse(order)).toEqual({ kind: 'refused', code });
  });

  it('finds an order, and hears that one has not come', async () => {
    script = json(200, reversed);
    expect(await gateway.outcome(order)).toEqual(done);
    script = json(404, { code: 'unknown_reversal', number: order.number });
    expect(await gateway.outcome(order)).toBeNull();
    expect(asked.map((one) => one.line)).toEqual(Array(2).fill('GET /reversals/FX20261122-0001'));
  });

  it('does not take the absence of another order for that of this one', async () => {
    script = json(404, { code: 'unknown_reversal', number: 'FX20261122-0002' });
    await isTrouble(gateway.outcome(order));
    script = json(404, { code: 'unknown_reversal' });
    await isTrouble(gateway.outcome(order));
  });

  it('looks numbers and recharges up, in the path as they are', async () => {
    script = json(200, { phone: '13/8?', state: 'stopped' });
    expect(await gateway.numberState('13/8?')).toBe('stopped');
    script = json(404, { code: 'unknown_number' });
    expect(await gateway.numberState('1')).toBeNull();
    script = json(200, recharge);
    expect(await gateway.recharge('CZ1')).toEqual({
      serial: 'CZ1',
      phone: '13800000001',
      amountFen: 50_00,
      at: Date.parse('2026-11-22T09:00:00+08:00'),
      outletCode: 'XL001',
    });
    script = json(404, { code: 'unknown_recharge' });
    expect(await gateway.recharge('CZ9')).toBeNull();
    expect(asked[0]?.line).toBe('GET /numbers/13%2F8%3F');
  });

  it('reads a statement to its end', async () => {
    script = (response, request) => {
      const isSecond = request.url?.includes('cursor=a%26b') === true;
      const items = isSecond ? [{ ...line, number: 'FX20261122-0002' }] : [line];
      json(200, { items, nextCursor: isSecond ? null : 'a&b' })(response, request);
    };
    const at = Date.parse('2026-11-22T23:59:59.999+08:00');
    expect(await gateway.statement('2026-11-22')).toEqual([
      { ...order, at },
      { ...order, number: 'FX20261122-0002', at },
    ]);
    expect(asked[0]?.line).toBe('GET /statement?day=2026-11-22');
  });

  describe.each(Object.entries(questions))('has trouble, asked for %s, with', (_, ask) => {
    it.each(Object.entries(trouble))('%s', async (_name, told) => {
      script = told;
      const began = performance.now();
      await isTrouble(ask());
      expect(performance.now() - began).toBeLessThan(2_000);
      // Never asked again by itself: the first asking may have had its effect.
      expect(asked).toHaveLength(1);
    });

    it('nobody there', async () => {
      url = 'http://127.0.0.1:9';
      await isTrouble(ask());
    });
  });

  it.each(Object.entries(notThisReversal))('takes no reversal with %s for ours', async (_, wrong) => {
    script = json(200, { ...reversed, ...wrong });
    await isTrouble(gateway.reverse(order));
    await isTrouble(gateway.outcome(order));
  });

  it.each(Object.entries(notThisRecharge))('takes no recharge with %s for the one asked', async (_, wrong) => {
    script = json(200, { ...recharge, ...wrong });
    await isTrouble(gateway.recharge('CZ1'));
  });

  it.each([{ phone: '13800000002' }, { state: 'gone' }, { state: 'toString' }, { state: undefined }, { state: null }])(
    'takes no number with %j for the one asked',
    async (wrong) => {
      script = json(200, { phone: order.phone, state: 'normal', ...wrong });
      await isTrouble(gateway.numberState(order.phone));
    },
  );

  it.each(Object.entries(notThisStatement))('takes no statement with %s', async (_, wrong) => {
    script = json(200, { items: [line], nextCursor: null, ...wrong });
    await isTrouble(gateway.statement('2026-11-22'));
  });

  it('reads an answer just small enough', async () => {
    const body = JSON.stringify(reversed);
    script = text(200, body + ' '.repeat(256 * 1024 - body.length));
    expect(await gateway.reverse(order)).toEqual(done);
    script = text(200, body + ' '.repeat(256 * 1024 - body.length + 1));
    await isTrouble(gateway.reverse(order));
  });
});
