import { setTimeout as sleep } from 'node:timers/promises';
import { median, residentKb, round, summary } from '../lib/measure.mjs';

const topics = ['queue:to_dispatch', 'board', 'me'];

/**
 * Consoles that look at a queue while tickets are opened at a steady rate. `delivery` counts from the moment the request
 * was sent, so the writing itself is in it; `afterAnswer` from the moment the writer had its answer.
 */
export async function live({ product, consoles, pacer, names, count, perSecond, seconds }) {
  await consoles.ask({ step: 'connect', url: product.url, cookie: product.headers.cookie, topics, count });
  const { writes } = await pacer.ask({
    url: product.url,
    headers: product.headers,
    outletId: names.outlet.id,
    perSecond,
    seconds,
  });
  const { heard } = await consoles.ask({ step: 'heard', afterMs: 1500, types: ['ticket.opened'] });
  await consoles.ask({ step: 'leave' });
  const written = new Map(writes.map((write) => [write.id, write]));
  const mine = heard.filter(({ id }) => written.has(id));
  const expected = writes.length * count;
  if (mine.length !== expected) throw new Error(`${mine.length} of ${expected} deliveries came`);
  const times = (from) => {
    const { p50, p95, p99 } = summary(mine.map(({ id, at }) => Math.max(0, at - written.get(id)[from])));
    return { p50: round(p50, 1), p95: round(p95, 1), p99: round(p99, 1) };
  };
  return {
    consoles: count,
    perSecond,
    deliveries: expected,
    delivery: times('sentAt'),
    afterAnswer: times('answeredAt'),
  };
}

/**
 * What one connected console costs, in kB of the server's resident memory: the median of three times `count` more. The
 * first ones bring the heap to its working size and compile code; they are not what one more console costs.
 */
export async function consoleMemory({ product, consoles, count }) {
  const heldWith = async (upTo) => {
    await consoles.ask({ step: 'connect', url: product.url, cookie: product.headers.cookie, topics, count: upTo });
    await sleep(1000);
    await product.collectGarbage();
    return residentKb(product.pid);
  };
  const held = [];
  for (let step = 1; step <= 4; step += 1) held.push(await heldWith(step * count));
  await consoles.ask({ step: 'leave' });
  if (held.includes(null)) return null;
  return round(median(held.slice(1).map((kb, at) => (kb - held[at]) / count)), 1);
}
