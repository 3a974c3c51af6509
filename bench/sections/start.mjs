import { Product, untilReady } from '../lib/children.mjs';
import { median, monotonicMs, residentKb, round } from '../lib/measure.mjs';
import { setTimeout as sleep } from 'node:timers/promises';

/** From the start of the process to the first queue a signed-in agent is shown, on a database that is there. */
export async function startTimes({ databaseUrl, headers, times }) {
  const taken = [];
  const idle = [];
  for (let count = 0; count < times; count += 1) {
    const began = monotonicMs();
    const product = await Product.start(databaseUrl, (one) =>
      untilReady(one, '/api/queues/to_dispatch/tickets?limit=50', headers),
    );
    taken.push((monotonicMs() - began) / 1000);
    await sleep(3000);
    idle.push(residentKb(product.pid));
    await product.stop();
  }
  const mb = median(idle);
  return { seconds: round(median(taken)), idleMb: mb && round(mb / 1024, 0) };
}
