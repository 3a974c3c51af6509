import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Queries, Statement } from '../../platform/database/database.js';
import { refuseFeedback } from './feedback.refusals.js';
import { quietSettings, tellingSettings } from './quiet-logging.policy.js';

/** One for the beat and one for those who read: always open, so that no connection tells when somebody came. */
const connections = 2;

/** The connections of senders' requests, under a role of their own when there is one, of which the server logs nothing. */
@Injectable()
export class FeedbackDatabase implements OnModuleDestroy {
  private readonly logger = new Logger('Feedback');
  private readonly pool: pg.Pool;
  private readonly quiet = new WeakSet<pg.PoolClient>();

  constructor(@Inject(CONFIG) { feedback, databaseUrl }: Config) {
    this.pool = new pg.Pool({
      connectionString: feedback.databaseUrl || databaseUrl,
      max: connections,
      idleTimeoutMillis: 0,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      application_name: 'hotline-feedback',
    });
    // A connection that ends while nothing is asked of it says so by an event; heard by nobody it would end the process.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
    this.pool.on('error', () => undefined);
  }

  async onModuleDestroy(): Promise<void> {
    await this.pool.end();
  }

  /** @throws DomainError `feedback.closed` while the server would write down what is asked for whom */
  async rows<Row extends pg.QueryResultRow>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    return this.borrow((queries) => queries.rows<Row>(statement, values));
  }

  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    return this.borrow(async (queries) => {
      await queries.rows({ text: 'BEGIN' });
      try {
        const result = await work(queries);
        await queries.rows({ text: 'COMMIT' });
        return result;
      } catch (error) {
        await queries.rows({ text: 'ROLLBACK' }).catch(() => undefined);
        throw error;
      }
    });
  }

  private async borrow<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await this.silence(client);
      return await work({
        rows: async <Row extends pg.QueryResultRow>(statement: Statement, values: readonly unknown[] = []) =>
          (await client.query<Row>({ ...statement, values: [...values] })).rows,
      });
    } finally {
      client.release();
    }
  }

  /** A role that may change the server's logging does so for this connection; otherwise it has to be off already. */
  private async silence(client: pg.PoolClient): Promise<void> {
    if (this.quiet.has(client)) return;
    for (const [name, value] of Object.entries(quietSettings)) {
      await client.query('SELECT set_config($1, $2, false)', [name, value]).catch(() => undefined);
    }
    const { rows } = await client.query<{ name: string; setting: string }>(
      'SELECT name, setting FROM pg_settings WHERE name = ANY ($1)',
      [Object.keys(quietSettings)],
    );
    const telling = tellingSettings(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])));
    if (telling.length > 0) {
      this.logger.error(`Closed: the database writes down statements (${telling.join(', ')}); switch that off.`);
      throw refuseFeedback('feedback.closed');
    }
    this.quiet.add(client);
  }
}
