import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Anonymous feedback (docs/anonymity.md). Nothing in here refers to anything outside or is referred to: no account, no
 * call, no time of day. What a report says is encrypted with a key that is not in the database.
 */
export class Feedback1763769600016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE SCHEMA feedback;

      -- day: of the flush, the same for all that came with it.
      CREATE TABLE feedback.reports (
        id uuid PRIMARY KEY,
        receipt bytea NOT NULL UNIQUE,
        wrapped_key bytea NOT NULL,
        day date NOT NULL,
        topic text NOT NULL,
        county text,
        about text,
        campaign text
      );
      CREATE INDEX reports_newest ON feedback.reports (day DESC, id DESC);

      CREATE TABLE feedback.messages (
        id uuid PRIMARY KEY,
        report_id uuid NOT NULL,
        place integer NOT NULL,
        from_desk boolean NOT NULL,
        day date NOT NULL,
        body bytea NOT NULL,
        UNIQUE (report_id, place)
      );

      CREATE TABLE feedback.files (
        id uuid PRIMARY KEY,
        message_id uuid NOT NULL,
        body bytea NOT NULL
      );
      CREATE INDEX files_of ON feedback.files (message_id);

      -- What became of a report, step by step; where it stands is the last of them. Which person took a step stands in the
      -- audit entries. A report without steps is new.
      CREATE TABLE feedback.steps (
        report_id uuid NOT NULL,
        version integer NOT NULL,
        action text NOT NULL,
        state text NOT NULL CHECK (state IN ('new', 'triaged', 'at_department', 'answered', 'closed', 'reopened')),
        topic text NOT NULL,
        department text,
        day date NOT NULL,
        note bytea,
        PRIMARY KEY (report_id, version)
      );
      CREATE INDEX steps_department ON feedback.steps (department, report_id);

      CREATE TABLE feedback.campaigns (
        slug text NOT NULL,
        version integer NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        opens date NOT NULL,
        closes date NOT NULL CHECK (closes >= opens),
        PRIMARY KEY (slug, version)
      );
      CREATE TABLE feedback.digests (
        period text NOT NULL,
        version integer NOT NULL,
        done text NOT NULL,
        PRIMARY KEY (period, version)
      );

      -- Where arrivals wait for the end of their slot: in no write-ahead log, in no backup, emptied with every flush. Every
      -- beat writes a row without content, so that beats with arrivals look like those without.
      CREATE UNLOGGED TABLE feedback.staged_reports (
        id uuid NOT NULL,
        receipt bytea NOT NULL,
        wrapped_key bytea NOT NULL,
        topic text NOT NULL,
        county text,
        about text,
        campaign text
      ) WITH (autovacuum_enabled = false);
      CREATE UNLOGGED TABLE feedback.staged_messages (
        id uuid NOT NULL,
        report_id uuid NOT NULL,
        arrival integer NOT NULL,
        body bytea NOT NULL
      ) WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
      CREATE UNLOGGED TABLE feedback.staged_files (LIKE feedback.files)
        WITH (autovacuum_enabled = false, toast.autovacuum_enabled = false);
      CREATE UNLOGGED TABLE feedback.beats (slot bigint NOT NULL) WITH (autovacuum_enabled = false);
    `);
    for (const table of ['reports', 'messages', 'files', 'steps', 'campaigns', 'digests']) {
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON feedback.${table}
          FOR EACH ROW EXECUTE FUNCTION public.refuse_change();
        CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON feedback.${table} EXECUTE FUNCTION public.refuse_change();
      `);
    }
    await runner.query(`
      -- The rights of the role under which senders' requests run (FEEDBACK_DATABASE_URL): nothing about any person.
      CREATE FUNCTION feedback.open_to(role text) RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        EXECUTE format('GRANT USAGE ON SCHEMA feedback TO %I', role);
        EXECUTE format('GRANT SELECT, INSERT ON feedback.reports, feedback.messages, feedback.files, feedback.steps TO %I', role);
        EXECUTE format('GRANT SELECT ON feedback.campaigns, feedback.digests TO %I', role);
        EXECUTE format('GRANT SELECT, INSERT, TRUNCATE ON feedback.staged_reports, feedback.staged_messages,
          feedback.staged_files, feedback.beats TO %I', role);
        EXECUTE format('GRANT SELECT (code, name_zh, name_en) ON public.counties TO %I', role);
      END $$;
      DO $$ BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'hotline_feedback') THEN
          PERFORM feedback.open_to('hotline_feedback');
        END IF;
      END $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA feedback CASCADE');
  }
}
