import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents: one agreed statement for many tickets, what was told about it, and the tickets that hang on it. */
export class Incidents1763769600009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the shared steps of other features leave at a ticket.
      ALTER TABLE tickets ADD COLUMN marks jsonb;

      -- No county: the whole branch. Nobody opened what the system proposed.
      CREATE TABLE incidents (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        version integer NOT NULL,
        state text NOT NULL CHECK (state IN ('proposed', 'open', 'closing', 'closed', 'dismissed')),
        title text NOT NULL,
        line text NOT NULL,
        topic text NOT NULL,
        county_id uuid REFERENCES counties,
        opened_by uuid REFERENCES users,
        opened_at timestamptz NOT NULL,
        gathered_from timestamptz,
        statement integer NOT NULL,
        updates integer NOT NULL,
        reason text,
        closing_text text,
        ended_at timestamptz,
        closed_at timestamptz
      );
      -- At most one that lives for a county, line and topic, whoever proposes or opens it and however many nodes do.
      CREATE UNIQUE INDEX incidents_one_live ON incidents (line, topic, coalesce(county_id, '00000000-0000-0000-0000-000000000000'))
        WHERE state IN ('proposed', 'open');
      CREATE INDEX incidents_of ON incidents (line, topic, ended_at);
      CREATE INDEX incidents_newest ON incidents (opened_at DESC, id DESC);
      CREATE INDEX incidents_by_state ON incidents (state, opened_at DESC, id DESC);

      CREATE TABLE incident_statements (
        incident_id uuid NOT NULL REFERENCES incidents,
        version integer NOT NULL,
        text text NOT NULL,
        agreed_by uuid NOT NULL REFERENCES users,
        agreed_at timestamptz NOT NULL,
        PRIMARY KEY (incident_id, version)
      );
      CREATE TRIGGER incident_statements_append_only BEFORE UPDATE OR DELETE ON incident_statements
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER incident_statements_no_truncate BEFORE TRUNCATE ON incident_statements EXECUTE FUNCTION refuse_change();

      CREATE TABLE incident_updates (
        incident_id uuid NOT NULL REFERENCES incidents,
        place integer NOT NULL,
        text text NOT NULL,
        statement integer NOT NULL,
        told_by uuid NOT NULL REFERENCES users,
        told_at timestamptz NOT NULL,
        PRIMARY KEY (incident_id, place)
      );
      CREATE TRIGGER incident_updates_append_only BEFORE UPDATE OR DELETE ON incident_updates
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER incident_updates_no_truncate BEFORE TRUNCATE ON incident_updates EXECUTE FUNCTION refuse_change();

      -- gathered: is going to be hung; hung; settled: closed with the incident; excepted: lives on; released: taken off.
      -- told: up to which update its partner was told.
      CREATE TABLE incident_tickets (
        incident_id uuid NOT NULL REFERENCES incidents,
        ticket_id uuid NOT NULL REFERENCES tickets,
        state text NOT NULL CHECK (state IN ('gathered', 'hung', 'settled', 'excepted', 'released')),
        told integer NOT NULL,
        excepted boolean NOT NULL DEFAULT false,
        hung_at timestamptz NOT NULL,
        left_at timestamptz,
        PRIMARY KEY (incident_id, ticket_id)
      );
      CREATE UNIQUE INDEX incident_tickets_one ON incident_tickets (ticket_id) WHERE state IN ('gathered', 'hung');
      CREATE INDEX incident_tickets_of ON incident_tickets (ticket_id);
      CREATE INDEX incident_tickets_newest ON incident_tickets (incident_id, hung_at DESC, ticket_id DESC);
      CREATE INDEX incident_tickets_left ON incident_tickets (incident_id) WHERE state IN ('gathered', 'hung');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_tickets, incident_updates, incident_statements, incidents;
      ALTER TABLE tickets DROP COLUMN marks;
    `);
  }
}
