// The limit: the same statements with the same rows through bare node:http and pg, prepared; no framework, no sign-in,
// no rights, no validation, no policy.
import { createServer } from 'node:http';
import pg from 'pg';
import { answerBy } from './lib/children.mjs';
import { captureTemplates } from './lib/templates.mjs';

const poolSize = 12;
let templates;
let pool;
let agentId;
let running = 0;

const query = async ({ name, text }, values) => (await pool.query({ name, text, values })).rows;

const freshIds = (count) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`new${index}`, templates.newId()]));

async function create(_id, body, key) {
  JSON.parse(body);
  running += 1;
  const { statement, values, fresh, answer } = templates.create;
  const filled = { ...freshIds(fresh), ticket: templates.newId(), number: `YY20000101-${running}`, key };
  await query(
    statement,
    values.map((value) => value.fill(filled)),
  );
  return answer.fill(filled);
}

async function reply(id, body, key) {
  JSON.parse(body);
  const [row] = await query(templates.load.statement, [id, agentId, false]);
  const { statement, values, fresh, answer } = templates.reply;
  const clocks = Object.fromEntries(row.clocks.map((clock, index) => [`clock${index}`, clock.id]));
  const filled = { ...freshIds(fresh), ...clocks, ticket: id, number: row.number, key };
  const written = await query(
    statement,
    values.map((value) => value.fill(filled)),
  );
  if (written.length !== 1) throw new Error('stale');
  return answer.fill(filled);
}

const routes = [
  ['POST', /^\/api\/tickets$/, create],
  [
    'GET',
    /^\/api\/queues\/to_dispatch\/tickets/,
    async () => JSON.stringify(await query(templates.queue.statement, templates.queue.values)),
  ],
  [
    'GET',
    /^\/api\/tickets\/([0-9a-f-]{36})$/,
    async (id) => JSON.stringify((await query(templates.load.statement, [id, agentId, false]))[0]),
  ],
  ['POST', /^\/api\/tickets\/([0-9a-f-]{36})\/actions\/reply$/, reply],
];

function serve(asked, answer) {
  const chunks = [];
  asked.on('data', (chunk) => chunks.push(chunk));
  asked.on('end', () => {
    const [, path, work] = routes.find(([method, pattern]) => method === asked.method && pattern.test(asked.url)) ?? [];
    const id = path?.exec(asked.url)?.[1];
    const done = (status, text) => {
      answer.writeHead(status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(text),
      });
      answer.end(text);
    };
    if (!work) return done(404, '{}');
    work(id, Buffer.concat(chunks).toString('utf8'), asked.headers['idempotency-key']).then(
      (text) => done(200, text),
      (error) => done(500, JSON.stringify({ error: String(error) })),
    );
  });
}

async function start({ databaseUrl, names, answers }) {
  agentId = names.agent.id;
  templates = await captureTemplates({ ...names, answers });
  pool = new pg.Pool({ connectionString: databaseUrl, max: poolSize, keepAlive: true });
  const server = createServer(serve);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${server.address().port}` };
}

answerBy(start);
