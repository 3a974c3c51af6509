import pg from 'pg';
import { empty, fill, plan, prepare } from './fill-sql.mjs';

const blockSize = 50_000;
/** Open tickets grow with all tickets: two in a hundred. */
const openShare = 0.02;

/** Fills a database with tickets and their rows, then brings its statistics up to date. */
export async function fillTickets(url, total, say) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(prepare);
    for (let from = 1; from <= total; from += blockSize) {
      const to = Math.min(total, from + blockSize - 1);
      await client.query('BEGIN');
      await client.query(empty);
      await client.query(plan, [from, to, total, Math.round(total * openShare)]);
      for (const text of fill) await client.query(text);
      await client.query('COMMIT');
      if (total > blockSize) say(`  ${to.toLocaleString('en')} of ${total.toLocaleString('en')} tickets`);
    }
    await client.query('RESET session_replication_role');
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}
