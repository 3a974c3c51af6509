// Opens tickets at a steady rate, whether or not the last one has been answered.
import { setTimeout as sleep } from 'node:timers/promises';
import { answerBy } from './lib/children.mjs';
import { monotonicMs } from './lib/measure.mjs';
import { requestsOf } from './lib/requests.mjs';

async function write(url, headers, { path, headers: own, body }) {
  const sentAt = monotonicMs();
  const answer = await fetch(url + path, { method: 'POST', body, headers: { ...headers, ...own } });
  const { id } = await answer.json();
  if (answer.status !== 201) throw new Error(`A write was refused with ${answer.status}`);
  return { id, sentAt, answeredAt: monotonicMs() };
}

async function run({ url, headers, outletId, perSecond, seconds }) {
  const make = requestsOf.create({ outletId });
  const began = monotonicMs();
  const writes = [];
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const wait = began + (count * 1000) / perSecond - monotonicMs();
    if (wait > 0) await sleep(wait);
    writes.push(write(url, headers, make()));
  }
  return { writes: await Promise.all(writes) };
}

answerBy(run);
