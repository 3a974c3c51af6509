import { cpuMs, median, residentKb, round, warmSeconds } from '../lib/measure.mjs';

const kinds = ['create', 'queue', 'ticket', 'reply'];

async function timed(server, driver, question) {
  const before = cpuMs(server.pid);
  const { created, ...result } = await driver.ask({ url: server.url, headers: server.headers, ...question });
  const after = cpuMs(server.pid);
  const cpu = before === null || after === null ? null : (after - before) / result.count;
  return { ...result, created, cpu };
}

/** One server, once through everything: tickets that were just opened are the ones that are replied to. */
async function once(server, { driver, names, seconds }) {
  const ask = (kind, more = {}) =>
    timed(server, driver, { kind, connections: 8, seconds, outletId: names.outlet.id, ids: names.ticketIds, ...more });
  const create = await ask('create');
  const queue = await ask('queue');
  const ticket = await ask('ticket');
  const reply = await ask('reply', { ids: create.created, once: true });
  const crowd = await ask('create', { connections: 32 });
  return { create, queue, ticket, reply, crowd };
}

const figures = (results) => ({
  perSecond: round(median(results.map(({ perSecond }) => perSecond)), 0),
  p50: round(median(results.map(({ p50 }) => p50))),
  p95: round(median(results.map(({ p95 }) => p95))),
  p99: round(median(results.map(({ p99 }) => p99))),
  cpu: round(median(results.map(({ cpu }) => cpu)), 3),
  bytes: round(median(results.map(({ bytes }) => bytes)), 0),
});

/** Watches the memory of a process while something goes on; the most it was, in MB. */
async function watching(pid, work) {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, residentKb(pid) ?? 0)), 200);
  try {
    return { result: await work(), most: most || null };
  } finally {
    clearInterval(timer);
  }
}

/** Product and yardstick in alternating rounds, so that what else the machine does meets both. */
export async function hotPaths({ product, yardstick, driver, names, rounds, seconds, say }) {
  const context = { driver, names, seconds };
  for (const server of [product, yardstick]) await once(server, { ...context, seconds: warmSeconds });
  const taken = { product: [], yardstick: [] };
  const { most } = await watching(product.pid, async () => {
    for (let count = 0; count < rounds; count += 1) {
      for (const [name, server] of count % 2 === 0
        ? [
            ['product', product],
            ['yardstick', yardstick],
          ]
        : [
            ['yardstick', yardstick],
            ['product', product],
          ]) {
        taken[name].push(await once(server, context));
      }
      say(`  round ${count + 1} of ${rounds}`);
    }
  });
  const ratio = (kind, figure) =>
    round(
      median(
        taken.product.map((result, index) => {
          const [mine, bare] = [result[kind][figure], taken.yardstick[index][kind][figure]];
          return mine === null || bare === null || bare === 0 ? null : mine / bare;
        }),
      ),
      3,
    );
  const one = (kind) => ({
    product: figures(taken.product.map((result) => result[kind])),
    bare: figures(taken.yardstick.map((result) => result[kind])),
    share: ratio(kind, 'perSecond'),
    cpuRatio: ratio(kind, 'cpu'),
    p99Ratio: ratio(kind, 'p99'),
  });
  return {
    ...Object.fromEntries([...kinds, 'crowd'].map((kind) => [kind, one(kind)])),
    loadMb: most && round(most / 1024, 0),
  };
}
