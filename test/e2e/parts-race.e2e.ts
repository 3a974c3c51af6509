import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Client, Ticket } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { type Part, PartsFloor } from '../support/parts.js';

const rounds = 100;
const atOnce = 50;
const last = 10;

interface Answer {
  status: number;
  body: { id: string; version: number; state: string };
}

/** The plainest client there is: five thousand requests are to measure the product, not the test. */
async function post(client: Client, path: string, body: object): Promise<Answer> {
  const headers = {
    cookie: client.cookie,
    'x-csrf-token': String(client.me.csrfToken),
    'content-type': 'application/json',
  };
  const answer = await fetch(client.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

describe('the last parts, asked for on two nodes at once', () => {
  let hotline: Hotline;
  let other: Hotline;
  let floor: PartsFloor;
  let ticket: Ticket;
  let askers: readonly Client[];

  beforeAll(async () => {
    hotline = await Hotline.start();
    other = await Hotline.start({ beside: hotline });
    floor = await PartsFloor.of(hotline);
    ticket = await floor.ticket();
    askers = [floor.maintainer, await other.as('maintainer-xinluo2')];
  });
  afterAll(async () => {
    await other?.stop();
    await hotline?.stop();
  });

  const ask = (client: Client, part: Part, quantity = 1): Promise<Answer> =>
    post(client, '/api/requisitions', {
      ticketId: ticket.id,
      storeId: floor.stores.xinluo.id,
      lines: [{ partId: part.id, quantity }],
    });
  const asker = (index: number): Client => askers[index % askers.length] ?? floor.maintainer;

  it(`${atOnce} requisitions of the last ${last}: exactly ${last} are served, in each of ${rounds} rounds`, async () => {
    const part = await floor.part();
    for (let round = 1; round <= rounds; round += 1) {
      await floor.receive([{ partId: part.id, quantity: last }]);
      const answers = await Promise.all(Array.from({ length: atOnce }, (_, index) => ask(asker(index), part)));
      const states = answers.map(({ status, body }) => `${status} ${body.state}`);
      const served = states.filter((state) => state === '201 served').length;
      const short = states.filter((state) => state === '201 short').length;
      expect({ round, served, short }).toEqual({ round, served: last, short: atOnce - last });
      expect(await floor.onHand(part)).toBe(0);
      expect(await floor.accounts(part)).toEqual({ supplier: -last * round, store: 0, order: last * round });
    }
    expect(await floor.balance()).toMatchObject({ movements: rounds * (last + 1), unbalanced: [], differences: [] });
  });

  it('whatever happens at once, no shelf falls below nothing and the books balance', async () => {
    const parts = [await floor.part({ price: '1.00' }), await floor.part({ price: '1.00' })];
    const { xinluo, branch } = floor.stores;
    const slip = (part: number, quantity: number) => [{ partId: parts[part]?.id, quantity }];
    const both = (quantity: number) => parts.map(({ id }) => ({ partId: id, quantity }));
    const places = [xinluo.id, branch.id];
    const steps: Record<string, (part: number, quantity: number, place: number) => Promise<Answer>> = {
      receive: (part, quantity, place) =>
        post(floor.supervisor, '/api/stock-movements', {
          kind: 'receipt',
          storeId: places[place],
          reason: '到货',
          lines: slip(part, quantity),
        }),
      // Both ways at once, several shelves each: whoever held them in another order would wait for ever.
      transfer: (_, quantity, place) =>
        post(floor.supervisor, '/api/stock-movements', {
          kind: 'transfer',
          storeId: places[place],
          toStoreId: places[1 - place],
          reason: '调拨',
          lines: place ? both(quantity) : both(quantity).toReversed(),
        }),
      ask: (part, quantity, place) =>
        post(asker(place), '/api/requisitions', {
          ticketId: ticket.id,
          storeId: places[place],
          lines: slip(part, quantity),
        }),
      giveBack: async (part, quantity, place) => {
        const { body } = await ask(asker(place), parts[part] ?? parts[0] ?? Object(null), quantity);
        if (body.state !== 'served') return { status: 201, body };
        return post(asker(place), `/api/requisitions/${body.id}/actions/return`, {
          version: body.version,
          lines: slip(part, quantity),
        });
      },
      count: async (part, quantity, place) => {
        const { id } = parts[part] ?? { id: '' };
        const booked = await floor.onHand({ id }, place ? branch : xinluo);
        return post(floor.supervisor, '/api/stock-counts', {
          storeId: places[place],
          reason: '盘点',
          lines: [{ partId: id, booked, counted: quantity }],
        });
      },
      writeOff: (part, quantity, place) =>
        post(floor.supervisor, '/api/write-offs', {
          storeId: places[place],
          reason: '损坏',
          lines: slip(part, quantity),
        }),
    };
    const step = fc.record({
      name: fc.constantFrom(...Object.keys(steps)),
      part: fc.nat(1),
      quantity: fc.integer({ min: 1, max: 6 }),
      place: fc.nat(1),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (batch) => {
        const answers = await Promise.all(
          batch.map(async ({ name, part, quantity, place }) => steps[name]?.(part, quantity, place)),
        );
        for (const answer of answers) expect([200, 201, 409, 422]).toContain(answer?.status);
        const below = await hotline.sql.rows({ text: 'SELECT FROM stock WHERE on_hand < 0' });
        expect(below).toEqual([]);
        expect(await floor.balance()).toMatchObject({ unbalanced: [], differences: [] });
      }),
      { numRuns: 25 },
    );
  });
});
