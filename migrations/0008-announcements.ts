import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Announcements, who has read them, and the calls to those who have not (A8, C5). */
export class Announcements1763769600008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What holds now. An edition is what was published; 0: nothing yet.
      CREATE TABLE announcements (
        id uuid PRIMARY KEY,
        state text NOT NULL CHECK (state IN ('draft', 'published', 'expired')),
        version integer NOT NULL DEFAULT 1,
        edition integer NOT NULL DEFAULT 0,
        -- Who has read this edition or a later one has read what holds.
        read_edition integer NOT NULL DEFAULT 0,
        title text NOT NULL,
        body text NOT NULL,
        roles text[] NOT NULL,
        counties uuid[] NOT NULL,
        tiers text[] NOT NULL,
        must_read boolean NOT NULL,
        remind_after_hours integer NOT NULL CHECK (remind_after_hours > 0),
        reminded integer NOT NULL DEFAULT 0,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz CHECK (valid_until > valid_from),
        article_ids uuid[] NOT NULL,
        author_id uuid NOT NULL REFERENCES users,
        changed_at timestamptz NOT NULL,
        published_by uuid REFERENCES users,
        published_at timestamptz,
        expired_by uuid REFERENCES users,
        expired_at timestamptz,
        expired_reason text,
        CHECK ((state = 'draft') = (published_at IS NULL)),
        CHECK ((state = 'expired') = (expired_at IS NOT NULL))
      );
      CREATE INDEX announcements_in_force ON announcements (valid_from DESC, id DESC) WHERE state = 'published';
      CREATE INDEX announcements_by_state ON announcements (state, changed_at DESC, id DESC);

      CREATE TABLE announcement_editions (
        announcement_id uuid NOT NULL REFERENCES announcements,
        edition integer NOT NULL,
        content jsonb NOT NULL,
        read_again boolean NOT NULL,
        published_by uuid NOT NULL REFERENCES users,
        -- Whoever wrote it has published it: allowed, and kept.
        by_author boolean NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (announcement_id, edition)
      );
      CREATE TRIGGER announcement_editions_append_only BEFORE UPDATE OR DELETE ON announcement_editions
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER announcement_editions_no_truncate BEFORE TRUNCATE ON announcement_editions
        EXECUTE FUNCTION refuse_change();

      -- Proof of reading. web: user_id has read it (for its outlet, a partner's); call: user_id has told the outlet.
      CREATE TABLE announcement_receipts (
        id uuid PRIMARY KEY,
        announcement_id uuid NOT NULL REFERENCES announcements,
        edition integer NOT NULL,
        user_id uuid NOT NULL REFERENCES users,
        outlet_id uuid REFERENCES outlets,
        via text NOT NULL CHECK (via IN ('web', 'call')),
        call_id uuid REFERENCES calls,
        at timestamptz NOT NULL,
        CHECK ((via = 'call') = (call_id IS NOT NULL)),
        CHECK (via = 'web' OR outlet_id IS NOT NULL)
      );
      CREATE UNIQUE INDEX announcement_receipts_once ON announcement_receipts (announcement_id, user_id, edition)
        WHERE via = 'web';
      CREATE UNIQUE INDEX announcement_receipts_call ON announcement_receipts (announcement_id, outlet_id, edition)
        WHERE via = 'call';
      CREATE INDEX announcement_receipts_outlet ON announcement_receipts (announcement_id, outlet_id, edition)
        INCLUDE (via, at) WHERE outlet_id IS NOT NULL;
      CREATE TRIGGER announcement_receipts_append_only BEFORE UPDATE OR DELETE ON announcement_receipts
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER announcement_receipts_no_truncate BEFORE TRUNCATE ON announcement_receipts
        EXECUTE FUNCTION refuse_change();

      -- Where calling stands, for outlets that somebody has taken up; begins anew with an edition to be read again.
      CREATE TABLE announcement_call_list (
        announcement_id uuid NOT NULL REFERENCES announcements,
        outlet_id uuid NOT NULL REFERENCES outlets,
        attempts integer NOT NULL DEFAULT 0,
        held_by uuid REFERENCES users,
        held_until timestamptz,
        again_at timestamptz,
        given_up_at timestamptz,
        PRIMARY KEY (announcement_id, outlet_id)
      );
      CREATE TABLE announcement_calls (
        id uuid PRIMARY KEY,
        announcement_id uuid NOT NULL REFERENCES announcements,
        edition integer NOT NULL,
        outlet_id uuid NOT NULL REFERENCES outlets,
        call_id uuid NOT NULL REFERENCES calls,
        agent_id uuid NOT NULL REFERENCES users,
        result text NOT NULL CHECK (result IN ('told', 'not_reached', 'call_back')),
        note text NOT NULL,
        again_at timestamptz,
        at timestamptz NOT NULL,
        CONSTRAINT announcement_calls_once UNIQUE (announcement_id, call_id)
      );
      CREATE INDEX announcement_calls_of ON announcement_calls (announcement_id, outlet_id, id DESC);
      CREATE TRIGGER announcement_calls_append_only BEFORE UPDATE OR DELETE ON announcement_calls
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER announcement_calls_no_truncate BEFORE TRUNCATE ON announcement_calls EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE announcement_calls, announcement_call_list, announcement_receipts, announcement_editions, announcements CASCADE;
    `);
  }
}
