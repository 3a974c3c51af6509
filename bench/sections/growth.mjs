import { median, round } from '../lib/measure.mjs';

const reads = ['queue', 'counters', 'searchCommon', 'searchRare'];

async function once(server, { driver, seconds }) {
  const ask = (kind, more = {}) =>
    driver.ask({
      url: server.url,
      headers: server.headers,
      kind,
      connections: 8,
      seconds,
      outletId: server.names.outlet.id,
      ...more,
    });
  const result = {};
  for (const kind of reads) result[kind] = await ask(kind);
  result.create = await ask('create');
  result.reply = await ask('reply', { ids: result.create.created, once: true });
  return result;
}

/** How the 95th percentile grows from the small database to the big one. */
export async function growth({ small, big, driver, rounds, seconds, say }) {
  const context = { driver, seconds };
  const taken = [];
  for (const server of [small, big]) await once(server, { ...context, seconds: 0.5 });
  for (let count = 0; count < rounds; count += 1) {
    const first = count % 2 === 0;
    const one = await once(first ? small : big, context);
    const other = await once(first ? big : small, context);
    taken.push(first ? { small: one, big: other } : { small: other, big: one });
    say(`  round ${count + 1} of ${rounds}`);
  }
  const of = (kind) => ({
    small: round(median(taken.map((round_) => round_.small[kind].p95))),
    big: round(median(taken.map((round_) => round_.big[kind].p95))),
    ratio: round(median(taken.map((round_) => round_.big[kind].p95 / round_.small[kind].p95))),
  });
  return Object.fromEntries([...reads, 'create', 'reply'].map((kind) => [kind, of(kind)]));
}
