import pg from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import { round, summary } from '../lib/measure.mjs';

const hour = 3_600_000;
const target = 72 * hour;

/** Gives open tickets more clocks, in turns, whose warnings fall due evenly within the next minute. */
const setClocks = `
  WITH open AS (
    SELECT id, row_number() OVER (ORDER BY id) - 1 AS turn FROM tickets WHERE closed_at IS NULL
  ), chosen AS (
    SELECT id, place FROM generate_series(0, $1 - 1) AS place JOIN open ON turn = place % (SELECT count(*) FROM open)
  ), planned AS (
    SELECT gen_random_uuid() AS clock, id, $2::bigint + place * $3::bigint / $1 AS due FROM chosen
  ), made AS (
    INSERT INTO clocks (id, ticket_id, kind, state, started_at, due_at, fired, record)
    SELECT clock, id, 'reversal', 'running', to_timestamp((due - $4::bigint * 3 / 4) / 1000.0), to_timestamp((due + $4::bigint / 4) / 1000.0), 0,
      jsonb_build_object('kind', 'reversal', 'priority', 'normal', 'targetMs', $4::bigint, 'counted', 'elapsed', 'warnShare', 0.75,
        'escalateShare', 1.5, 'pausable', false, 'startedAt', due - $4::bigint * 3 / 4, 'stoppedAt', NULL, 'outcome', NULL,
        'segments', jsonb_build_array(jsonb_build_object('state', 'running', 'from', due - $4::bigint * 3 / 4, 'to', NULL, 'reason', 'started')),
        'reached', '{"warnAt": null, "dueAt": null, "escalateAt": null}'::jsonb)
    FROM planned
  )
  INSERT INTO timers (id, kind, subject_id, due_at) SELECT gen_random_uuid(), 'clock', clock, to_timestamp(due / 1000.0) FROM planned
  RETURNING subject_id AS id, extract(epoch FROM due_at) * 1000 AS due`;

/** Ten thousand clocks warn within a minute; how late a console hears of each, delivery included. */
export async function timers({ databaseUrl, product, consoles, count, seconds, say }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await consoles.ask({
      step: 'connect',
      url: product.url,
      cookie: product.headers.cookie,
      topics: ['board'],
      count: 1,
    });
    const first = Date.now() + 5000;
    const { rows } = await client.query(setClocks, [count, first, seconds * 1000, target]);
    say(`  ${count.toLocaleString('en')} clocks within ${seconds} s`);
    await sleep(first + seconds * 1000 + 3000 - Date.now());
    const dueOf = new Map(rows.map(({ id, due }) => [id, Number(due)]));
    const late = new Map();
    for (let tries = 0; late.size < count && tries < 30; tries += 1) {
      const { heard } = await consoles.ask({ step: 'heard', afterMs: 1000, types: ['clock.warned', 'reset'] });
      if (heard.some(({ type }) => type === 'reset'))
        throw new Error('The console was too slow and was told to load anew');
      for (const { id, wallAt } of heard) if (dueOf.has(id)) late.set(id, wallAt - dueOf.get(id));
    }
    await consoles.ask({ step: 'leave' });
    const { p50, p99 } = summary([...late.values()]);
    return { due: count, fired: late.size, p50: round(p50, 0), p99: round(p99, 0) };
  } finally {
    await client.end();
  }
}
