// Times how a request's session is recognised: remembered (nearly always), and looked up in the database.
import pg from 'pg';
import { answerBy } from './lib/children.mjs';
import { median, round, summary } from './lib/measure.mjs';
import { Sessions } from '../dist/src/modules/identity/sessions.js';

const rounds = 20_000;
const lookUps = 300;

async function run({ databaseUrl, cookie }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const rows = async ({ name, text }, values) => (await pool.query({ name, text, values })).rows;
  const database = { rows, row: async (statement, values) => (await rows(statement, values))[0] };
  const clock = { now: () => Date.now(), date: () => new Date() };
  const config = { publicUrl: '', sessionSecret: 'only-for-the-bench-only-for-the-bench' };
  const sessions = new Sessions(database, clock, { listen: () => undefined }, config);
  const request = { headers: { cookie } };
  const identity = await sessions.identify(request);
  if (!identity) throw new Error('The session is not known');

  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const began = performance.now();
    for (let count = 0; count < rounds; count += 1) await sessions.identify(request);
    times.push((performance.now() - began) / rounds);
  }
  const cold = [];
  for (let count = 0; count < lookUps; count += 1) {
    sessions.forget(identity.actor.userId);
    const began = performance.now();
    await sessions.identify(request);
    cold.push(performance.now() - began);
  }
  await pool.end();
  const { p50, p99 } = summary(cold);
  return { remembered: round(median(times), 4), lookedUp: { p50: round(p50, 3), p99: round(p99, 3) } };
}

answerBy(run);
