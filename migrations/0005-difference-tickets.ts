import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A difference of the books is a ticket that the system opens: nobody opened it, and it came by no channel of people. */
export class DifferenceTickets1763769600005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tickets ALTER COLUMN opened_by DROP NOT NULL;
      ALTER TABLE tickets DROP CONSTRAINT tickets_channel_check;
      ALTER TABLE tickets ADD CONSTRAINT tickets_channel_check CHECK (channel IN ('call', 'portal', 'system'));

      ALTER TABLE reconciliation_differences ADD COLUMN ticket_id uuid REFERENCES tickets;
      CREATE UNIQUE INDEX reconciliation_differences_ticket ON reconciliation_differences (ticket_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reconciliation_differences DROP COLUMN ticket_id;
      ALTER TABLE tickets DROP CONSTRAINT tickets_channel_check;
      ALTER TABLE tickets ADD CONSTRAINT tickets_channel_check CHECK (channel IN ('call', 'portal'));
      ALTER TABLE tickets ALTER COLUMN opened_by SET NOT NULL;
    `);
  }
}
