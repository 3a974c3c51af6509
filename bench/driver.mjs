// The load driver, in a process of its own: as many connections as asked, each sends its next request when it has the
// answer to the last.
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { answerBy } from './lib/children.mjs';
import { monotonicMs, summary } from './lib/measure.mjs';
import { requestsOf } from './lib/requests.mjs';
import { send } from './lib/send.mjs';

const idIn = (body) => /"id":"([0-9a-f-]{36})"/.exec(body.toString('utf8', 0, 200))?.[1];

/** Ids are used up one by one (`once`), or gone round. */
function idsFrom(ids = [], once = false) {
  let next = 0;
  return () => {
    const id = ids[once ? next : next % (ids.length || 1)];
    next += 1;
    return id;
  };
}

/** @param everyMs with this, each connection sends at this pace (or when it has its answer, if that is later) */
async function run({ url, headers, kind, connections, seconds, outletId, ids, once, everyMs = 0 }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const make = requestsOf[kind]({ outletId });
  const nextId = idsFrom(ids, once);
  const target = new URL(url);
  const latencies = [];
  const created = [];
  const refused = [];
  let bytes = 0;
  const began = monotonicMs();
  const end = began + seconds * 1000;
  const connection = async (_, place) => {
    for (let due = began + (everyMs * place) / connections; monotonicMs() < end; due += everyMs) {
      if (everyMs > 0) await pause(Math.max(0, due - monotonicMs()));
      const id = nextId();
      if (once && id === undefined) return;
      const asked = make(id);
      const sent = monotonicMs();
      const { status, body } = await send(agent, target, { ...asked, headers: { ...headers, ...asked.headers } });
      latencies.push(monotonicMs() - sent);
      bytes += body.length;
      if (status >= 300) refused.push(`${status} ${body.toString('utf8', 0, 300)}`);
      else if (kind === 'create') created.push(idIn(body));
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  agent.destroy();
  const took = (monotonicMs() - began) / 1000;
  if (refused.length > 0)
    throw new Error(`${refused.length} of ${latencies.length} ${kind} at ${url} were refused, first: ${refused[0]}`);
  return {
    count: latencies.length,
    perSecond: latencies.length / took,
    bytes: bytes / latencies.length,
    created,
    ...summary(latencies),
  };
}

answerBy(run);
