// `npm run bench`: measures the built product against its goals, on a database server of its own in a temporary folder.
// `--full` goes up to a million tickets (about half an hour); `--only hot,live` measures a part. See docs/performance.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { startEmbeddedServer } from '../dist/src/platform/database/embedded-server.js';
import { ensureDatabase } from '../dist/src/platform/database/ensure-database.js';
import { Helper, Product, runScript, stopAll } from './lib/children.mjs';
import { fillTickets } from './lib/fill.mjs';
import { readNames, signIn } from './lib/people.mjs';
import { absolute, machine, notHere, verdicts } from './lib/report.mjs';
import { createBody, replyBody } from './lib/requests.mjs';
import { growth } from './sections/growth.mjs';
import { hotPaths } from './sections/hot-paths.mjs';
import { consoleMemory, live } from './sections/live.mjs';
import { reversals } from './sections/reversals.mjs';
import { search } from './sections/search.mjs';
import { startTimes } from './sections/start.mjs';
import { timers } from './sections/timers.mjs';

const parts = 'hot,growth,live,session,timers,search,reversals,start';
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    only: { type: 'string', default: parts },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
  },
});
const wanted = new Set(options.only.split(','));
const rounds = Number(options.rounds);
const seconds = Number(options.seconds);
const [few, many, most] = [10_000, 100_000, 1_000_000];

const say = (line) => console.log(line);
const began = performance.now();
const results = {
  machine: machine(),
  full: options.full,
  tickets: { small: few, hot: many, big: options.full ? most : many },
};
const failures = [];

/** A part that cannot be measured does not take the others with it. */
async function measure(name, title, work) {
  if (!wanted.has(name) || interrupted) return;
  say(`${title} …`);
  try {
    await work();
  } catch (error) {
    failures.push(`${name}: ${error.message}`);
    console.error(error);
  }
}

/** The product on a database, with an agent signed in. */
async function serve(databaseUrl, start = Product.start) {
  const product = await start(databaseUrl);
  return Object.assign(product, {
    headers: await signIn(product.url, 'agent1'),
    names: await readNames(databaseUrl),
    databaseUrl,
  });
}

/** What the product answers to a create and to a reply: the yardstick keeps and sends the same. */
async function answersOf({ url, headers, names }) {
  const post = async (path, body) => {
    const more = { 'content-type': 'application/json' };
    const answer = await fetch(url + path, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  };
  const create = await post('/api/tickets', createBody(names.outlet.id));
  return { create, reply: await post(`/api/tickets/${create.id}/actions/reply`, replyBody(1)) };
}

const folder = await mkdtemp(join(tmpdir(), 'hotline-bench-'));
let server;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    interrupted = true;
    void stopAll();
  });
}

try {
  say(`Hotline bench on ${results.machine.cpus} CPUs; load of the machine before: ${loadavg()[0].toFixed(2)}`);
  server = await startEmbeddedServer(folder);
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  const database = async (name, count) => {
    say(`Filling a database with ${count.toLocaleString('en')} tickets …`);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE bench_people`);
    const url = await ensureDatabase(server.url, name);
    await fillTickets(url, count, say);
    return url;
  };
  let filled;
  /** Filled once, by the first part that needs it. */
  const bigUrl = () => (filled ??= database('bench_big', most));
  await runScript('prepare.mjs', [await ensureDatabase(server.url, 'bench_people')]);
  const hotUrl = await database('bench_hot', many);
  const driver = new Helper('driver.mjs');
  const consoles = new Helper('consoles.mjs');
  const hot = await serve(hotUrl);

  await measure(
    'hot',
    `Hot paths at ${many.toLocaleString('en')} tickets, product and yardstick in turns`,
    async () => {
      const helper = new Helper('yardstick.mjs');
      const { url } = await helper.ask({ databaseUrl: hotUrl, names: hot.names, answers: await answersOf(hot) });
      const yardstick = { url, pid: helper.pid, headers: {} };
      results.hotPaths = await hotPaths({ product: hot, yardstick, driver, names: hot.names, rounds, seconds, say });
      await helper.stop();
    },
  );
  await measure('live', 'Live delivery to 20 consoles at 50 writes/s', async () => {
    const pacer = new Helper('pacer.mjs');
    results.live = await live({
      product: hot,
      consoles,
      pacer,
      names: hot.names,
      count: 20,
      perSecond: 50,
      seconds: 10,
    });
    await pacer.stop();
  });
  await measure('session', 'Session check', async () => {
    const helper = new Helper('session-check.mjs');
    results.session = await helper.ask({ databaseUrl: hotUrl, cookie: hot.headers.cookie });
    await helper.stop();
  });
  await measure('growth', 'Growth', async () => {
    const small = await serve(await database('bench_small', few));
    const big = options.full ? await serve(await bigUrl()) : hot;
    results.growth = await growth({ small, big, driver, rounds, seconds, say });
    await small.stop();
    if (big !== hot) await big.stop();
  });
  await measure('timers', 'Ten thousand timers in one minute', async () => {
    results.timers = await timers({ databaseUrl: hotUrl, product: hot, consoles, count: 10_000, seconds: 60, say });
  });
  await hot.stop();
  await measure(
    'search',
    `Knowledge search over ${few.toLocaleString('en')} articles, suggestions beside a call`,
    async () => {
      const url = options.full ? await bigUrl() : hotUrl;
      await runScript('fill-articles.mjs', [url, String(few)]);
      const product = await serve(url);
      results.search = await search({ product, driver, rounds, seconds, say });
      await product.stop();
    },
  );
  await measure('reversals', `Reversals with the sandbox, at ${few.toLocaleString('en')} tickets`, async () => {
    await admin.query('CREATE DATABASE bench_carrier TEMPLATE bench_people');
    const gateway = await Product.startGateway(await ensureDatabase(server.url, 'bench_carrier'));
    const product = await serve(await database('bench_reversals', few), (url) => Product.startBeside(url, gateway));
    results.reversals = await reversals({
      product,
      gateway,
      connections: 16,
      whole: 300,
      executed: 500,
      seconds,
      say,
    });
    await product.stop();
    await gateway.stop();
  });
  await measure('start', 'Start to the first answered list, memory of a console', async () => {
    results.start = await startTimes({ databaseUrl: hotUrl, headers: hot.headers, times: 3 });
    const fresh = await Product.startWeighable(hotUrl);
    results.consoleKb = await consoleMemory({
      product: Object.assign(fresh, { headers: hot.headers }),
      consoles,
      count: 500,
    });
    await fresh.stop();
  });
  await admin.end();
} catch (error) {
  failures.push(error.message);
  console.error(error);
} finally {
  await stopAll();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}

results.seconds = Math.round((performance.now() - began) / 1000);
results.failures = failures;
const { text, missing } = verdicts(results);
say(
  `\n${absolute(results)}\n\n${text}\n\n${notHere}\nTook ${results.seconds} s.${failures.length > 0 ? `\nCould not be measured: ${failures.join('; ')}` : ''}`,
);
say(JSON.stringify(results));
const isWhole = failures.length === 0 && (missing.length === 0 || options.only !== parts);
process.exit(isWhole && !interrupted ? 0 : 1);
