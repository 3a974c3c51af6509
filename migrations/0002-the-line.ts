import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls, tickets, work orders, clocks, routing, articles: the main job of the hotline. */
export class TheLine1763769600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calls (
        id uuid PRIMARY KEY,
        direction text NOT NULL CHECK (direction IN ('inbound', 'outbound')),
        phone text,
        outlet_id uuid REFERENCES outlets,
        contact_id uuid REFERENCES contacts,
        contact_name text NOT NULL DEFAULT '',
        designated boolean NOT NULL DEFAULT false,
        agent_id uuid NOT NULL REFERENCES users,
        state text NOT NULL CHECK (state IN ('talking', 'wrap_up', 'ended')),
        started_at timestamptz NOT NULL,
        talk_ended_at timestamptz,
        ended_at timestamptz,
        wrap_up_code text,
        note text NOT NULL DEFAULT '',
        draft jsonb NOT NULL DEFAULT '{}',
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX calls_agent ON calls (agent_id, started_at DESC, id DESC);
      CREATE INDEX calls_started ON calls (started_at DESC, id DESC);
      CREATE INDEX calls_outlet ON calls (outlet_id, started_at DESC, id DESC);
      CREATE INDEX calls_open ON calls (agent_id) WHERE state <> 'ended';

      CREATE TABLE articles (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE,
        version integer NOT NULL,
        title text NOT NULL,
        category text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('policy', 'script', 'how_to', 'fault')),
        audience text NOT NULL CHECK (audience IN ('internal', 'partner')),
        region text NOT NULL,
        tags text[] NOT NULL DEFAULT '{}',
        valid_from date NOT NULL,
        valid_until date,
        owner_department text NOT NULL,
        body text NOT NULL,
        checksum text NOT NULL
      );

      CREATE TABLE ticket_numbers (
        prefix text NOT NULL,
        day date NOT NULL,
        last integer NOT NULL,
        PRIMARY KEY (prefix, day)
      );

      CREATE TABLE tickets (
        id uuid PRIMARY KEY,
        number text NOT NULL UNIQUE,
        version integer NOT NULL,
        line text NOT NULL,
        topic text NOT NULL,
        title text NOT NULL,
        description text NOT NULL,
        priority text NOT NULL CHECK (priority IN ('urgent', 'high', 'normal', 'low')),
        channel text NOT NULL CHECK (channel IN ('call', 'portal')),
        state text NOT NULL,
        resume_state text,
        desk text NOT NULL,
        outlet_id uuid REFERENCES outlets,
        county_id uuid REFERENCES counties,
        contact_name text NOT NULL,
        contact_phone text NOT NULL,
        fields jsonb NOT NULL,
        tags text[] NOT NULL,
        opened_by uuid NOT NULL REFERENCES users,
        owner_id uuid REFERENCES users,
        opened_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        replied_at timestamptz,
        closed_at timestamptz,
        due_at timestamptz NOT NULL,
        due_clock text,
        level smallint NOT NULL,
        plan_text text,
        plan_promised_at timestamptz,
        plan_told_at timestamptz,
        return_count smallint NOT NULL,
        reopen_count smallint NOT NULL,
        article_id uuid,
        article_version integer,
        rating smallint CHECK (rating BETWEEN 1 AND 5),
        merged_into uuid REFERENCES tickets
      );
      -- One index a view of the queues, each holding the whole sort order: (who looks, the nearest due time, id).
      -- What has no running clock is due at 'infinity', so that one comparison of (due_at, id) pages through everything.
      -- The desks' index is whole (a closed ticket is at 'done'): a second condition would make the planner expect too few rows.
      CREATE INDEX tickets_by_desk ON tickets (desk, due_at, id);
      CREATE INDEX tickets_by_owner ON tickets (owner_id, due_at, id) WHERE closed_at IS NULL;
      CREATE INDEX tickets_open ON tickets (due_at, id) WHERE closed_at IS NULL;
      CREATE INDEX tickets_by_outlet ON tickets (outlet_id, opened_at DESC, id DESC);
      CREATE INDEX tickets_by_county ON tickets (county_id, opened_at DESC, id DESC);
      CREATE INDEX tickets_newest ON tickets (opened_at DESC, id DESC);
      CREATE INDEX tickets_by_contact ON tickets (contact_phone, opened_at DESC);
      -- Chinese words have two characters mostly, and trigrams know letters of the locale only: pairs of characters find both.
      -- Its cost (and that no workers share it) lets the planner take this index for rare words and walk backwards for common ones.
      CREATE FUNCTION bigrams(text) RETURNS text[] LANGUAGE plpgsql IMMUTABLE STRICT COST 1000 AS $$
        DECLARE
          t text := lower($1);
          pairs text[] := '{}';
        BEGIN
          FOR i IN 1 .. length(t) - 1 LOOP
            pairs[i] := substr(t, i, 2);
          END LOOP;
          RETURN pairs;
        END $$;
      CREATE INDEX tickets_title ON tickets USING gin (bigrams(title));

      CREATE TABLE work_orders (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES tickets,
        place smallint NOT NULL,
        department_id uuid NOT NULL REFERENCES departments,
        state text NOT NULL CHECK (state IN ('open', 'claimed', 'answered', 'returned', 'transferred', 'withdrawn')),
        claimed_by uuid REFERENCES users,
        binding boolean NOT NULL,
        dispatched_by uuid NOT NULL REFERENCES users,
        dispatched_at timestamptz NOT NULL,
        claimed_at timestamptz,
        done_at timestamptz,
        due_at timestamptz NOT NULL,
        note text NOT NULL,
        answer text,
        UNIQUE (ticket_id, place)
      );
      CREATE INDEX work_orders_by_department ON work_orders (department_id, due_at, id) WHERE done_at IS NULL;
      CREATE INDEX work_orders_of_department ON work_orders (department_id, ticket_id);
      CREATE INDEX work_orders_by_handler ON work_orders (claimed_by, due_at, id) WHERE done_at IS NULL;

      CREATE TABLE timeline_entries (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES tickets,
        at timestamptz NOT NULL,
        kind text NOT NULL,
        public boolean NOT NULL,
        actor_id uuid,
        via text NOT NULL,
        order_id uuid,
        call_id uuid,
        text text NOT NULL,
        change jsonb NOT NULL
      );
      CREATE INDEX timeline_entries_of ON timeline_entries (ticket_id, id);
      CREATE TRIGGER timeline_append_only BEFORE UPDATE OR DELETE ON timeline_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER timeline_no_truncate BEFORE TRUNCATE ON timeline_entries EXECUTE FUNCTION refuse_change();

      CREATE TABLE ticket_calls (
        ticket_id uuid NOT NULL REFERENCES tickets,
        call_id uuid NOT NULL REFERENCES calls,
        PRIMARY KEY (ticket_id, call_id)
      );
      CREATE INDEX ticket_calls_of_call ON ticket_calls (call_id);

      CREATE TABLE ticket_files (
        ticket_id uuid NOT NULL REFERENCES tickets,
        file_id uuid NOT NULL REFERENCES files,
        entry_id uuid NOT NULL,
        public boolean NOT NULL,
        PRIMARY KEY (ticket_id, file_id)
      );
      CREATE INDEX ticket_files_of_file ON ticket_files (file_id);

      CREATE TABLE ticket_links (
        ticket_id uuid NOT NULL REFERENCES tickets,
        other_id uuid NOT NULL REFERENCES tickets,
        kind text NOT NULL CHECK (kind IN ('related', 'duplicate_of', 'caused_by', 'split_from')),
        PRIMARY KEY (ticket_id, other_id, kind)
      );
      CREATE INDEX ticket_links_back ON ticket_links (other_id);

      CREATE TABLE ticket_watchers (
        ticket_id uuid NOT NULL REFERENCES tickets,
        user_id uuid NOT NULL REFERENCES users,
        PRIMARY KEY (ticket_id, user_id)
      );

      -- Clocks of a ticket (or of one of its work orders). The record holds the ledger of running and paused segments;
      -- what is asked for in SQL stands beside it.
      CREATE TABLE clocks (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES tickets,
        order_id uuid,
        kind text NOT NULL,
        state text NOT NULL CHECK (state IN ('running', 'paused', 'stopped')),
        started_at timestamptz NOT NULL,
        stopped_at timestamptz,
        due_at timestamptz,
        fired smallint NOT NULL,
        record jsonb NOT NULL
      );
      CREATE INDEX clocks_of_ticket ON clocks (ticket_id);
      CREATE INDEX clocks_live ON clocks (id) WHERE state <> 'stopped';

      CREATE TABLE calendar_versions (
        version integer PRIMARY KEY,
        document jsonb NOT NULL,
        reason text NOT NULL,
        changed_by uuid REFERENCES users,
        changed_at timestamptz NOT NULL
      );
      CREATE TABLE clock_policy_versions (
        version integer PRIMARY KEY,
        document jsonb NOT NULL,
        reason text NOT NULL,
        changed_by uuid REFERENCES users,
        changed_at timestamptz NOT NULL
      );

      CREATE TABLE routing_rules (
        id uuid PRIMARY KEY,
        place integer NOT NULL,
        line text,
        topic text,
        county_id uuid REFERENCES counties,
        department_id uuid REFERENCES departments,
        office_of_county boolean NOT NULL DEFAULT false,
        note text NOT NULL DEFAULT '',
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        CHECK (office_of_county OR department_id IS NOT NULL)
      );
      CREATE INDEX routing_rules_order ON routing_rules (place);

      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        kind text NOT NULL,
        ticket_id uuid REFERENCES tickets,
        data jsonb NOT NULL,
        at timestamptz NOT NULL,
        read_at timestamptz
      );
      CREATE INDEX notifications_of ON notifications (user_id, at DESC, id DESC);
      CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE notifications, routing_rules, clock_policy_versions, calendar_versions, clocks, ticket_watchers,
        ticket_links, ticket_files, ticket_calls, timeline_entries, work_orders, tickets, ticket_numbers, articles, calls CASCADE;
      DROP FUNCTION bigrams;
    `);
  }
}
