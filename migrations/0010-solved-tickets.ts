import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The newest solved tickets of a topic, to be shown beside a call. Built beside the running work: it locks nobody out. */
export class SolvedTickets1763769600010 implements MigrationInterface {
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    // What an interrupted run has left behind is no index.
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS tickets_solved');
    await runner.query(`CREATE INDEX CONCURRENTLY tickets_solved ON tickets (line, topic, closed_at DESC)
                        WHERE closed_at IS NOT NULL AND replied_at IS NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX CONCURRENTLY IF EXISTS tickets_solved');
  }
}
