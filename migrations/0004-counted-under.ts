import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rules the live clocks were last counted under, so that a start need not count them all again to find out. */
export class CountedUnder1763769600004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE clocks_counted_under (one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row), rules text NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE clocks_counted_under');
  }
}
