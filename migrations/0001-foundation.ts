import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, organisation, access, files, the event stream and the timers: what every feature stands on. */
export class Foundation1763769600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gin;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
      END $$;

      CREATE TABLE counties (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name_zh text NOT NULL,
        name_en text NOT NULL
      );

      CREATE TABLE departments (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        kind text NOT NULL CHECK (kind IN ('department', 'office', 'maintenance', 'hotline')),
        county_id uuid REFERENCES counties,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1
      );

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE,
        display_name text NOT NULL,
        password_hash text,
        roles text[] NOT NULL DEFAULT '{}',
        county_id uuid REFERENCES counties,
        outlet_id uuid,
        phone text,
        locale text NOT NULL DEFAULT 'zh-CN' CHECK (locale IN ('zh-CN', 'en')),
        active boolean NOT NULL DEFAULT true,
        demonstration boolean NOT NULL DEFAULT false,
        absent_until timestamptz,
        deputy_id uuid REFERENCES users,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1
      );

      CREATE TABLE memberships (
        user_id uuid NOT NULL REFERENCES users,
        department_id uuid NOT NULL REFERENCES departments,
        PRIMARY KEY (user_id, department_id)
      );
      CREATE INDEX memberships_department ON memberships (department_id);

      CREATE TABLE outlets (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        county_id uuid NOT NULL REFERENCES counties,
        tier text NOT NULL CHECK (tier IN ('core', 'ordinary', 'rural_station')),
        address text NOT NULL DEFAULT '',
        channel_manager_id uuid REFERENCES users,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1
      );
      CREATE INDEX outlets_county ON outlets (county_id, code);
      ALTER TABLE users ADD FOREIGN KEY (outlet_id) REFERENCES outlets;

      -- Exactly two designated numbers an outlet (flows.md, "People"): two places, both filled when the change commits.
      CREATE TABLE designated_numbers (
        outlet_id uuid NOT NULL REFERENCES outlets,
        place smallint NOT NULL CHECK (place IN (1, 2)),
        phone text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED,
        PRIMARY KEY (outlet_id, place)
      );
      CREATE FUNCTION check_two_numbers() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        outlet uuid;
      BEGIN
        IF TG_TABLE_NAME = 'outlets' THEN outlet := NEW.id; ELSE outlet := OLD.outlet_id; END IF;
        IF (SELECT count(*) FROM designated_numbers WHERE outlet_id = outlet) <> 2 THEN
          RAISE EXCEPTION 'an outlet has exactly two designated numbers' USING ERRCODE = 'check_violation',
            CONSTRAINT = 'outlets_two_numbers';
        END IF;
        RETURN NULL;
      END $$;
      CREATE CONSTRAINT TRIGGER outlets_two_numbers AFTER INSERT ON outlets
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_two_numbers();
      CREATE CONSTRAINT TRIGGER designated_numbers_two AFTER DELETE OR UPDATE ON designated_numbers
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_two_numbers();

      CREATE TABLE contacts (
        id uuid PRIMARY KEY,
        outlet_id uuid NOT NULL REFERENCES outlets,
        name text NOT NULL,
        phone text NOT NULL,
        position text NOT NULL DEFAULT '',
        active boolean NOT NULL DEFAULT true,
        UNIQUE (outlet_id, phone, name)
      );
      CREATE INDEX contacts_phone ON contacts (phone);

      CREATE TABLE sessions (
        token_hash bytea PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX sessions_user ON sessions (user_id);

      CREATE TABLE api_tokens (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        user_id uuid NOT NULL REFERENCES users,
        name text NOT NULL,
        scopes text[] NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX api_tokens_user ON api_tokens (user_id, created_at);

      CREATE TABLE login_failures (
        subject text PRIMARY KEY,
        failures integer NOT NULL,
        last_at timestamptz NOT NULL,
        blocked_until timestamptz NOT NULL
      );

      CREATE TABLE audit_entries (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject_kind text NOT NULL,
        subject_id text NOT NULL,
        reason text,
        change jsonb,
        via text NOT NULL
      );
      CREATE INDEX audit_entries_subject ON audit_entries (subject_kind, subject_id, id);
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries EXECUTE FUNCTION refuse_change();

      CREATE TABLE idempotency_keys (
        actor_id uuid NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        status smallint NOT NULL,
        body json,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_once PRIMARY KEY (actor_id, key)
      );

      -- The live stream: rows written in the transaction of the change, read in commit order by (tx, id).
      CREATE TABLE events (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
        at timestamptz NOT NULL,
        type text NOT NULL,
        topics text[] NOT NULL,
        audience jsonb NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        data jsonb NOT NULL
      );
      CREATE INDEX events_order ON events (tx, id);

      CREATE INDEX events_age ON events (at);
      -- Up to where old events were taken away: who is further behind cannot be told what it missed.
      CREATE TABLE event_horizon (one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row), tx xid8 NOT NULL, id bigint NOT NULL);
      INSERT INTO event_horizon (tx, id) VALUES ('0', 0);

      CREATE TABLE timers (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        subject_id uuid NOT NULL,
        due_at timestamptz NOT NULL,
        attempts smallint NOT NULL DEFAULT 0,
        last_error text,
        UNIQUE (kind, subject_id)
      );
      CREATE INDEX timers_due ON timers (due_at);

      CREATE TABLE files (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        media_type text NOT NULL,
        bytes bigint NOT NULL,
        sha256 text NOT NULL,
        place text NOT NULL UNIQUE,
        uploaded_by uuid NOT NULL REFERENCES users,
        uploaded_at timestamptz NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE files, timers, event_horizon, events, idempotency_keys, audit_entries, login_failures, api_tokens, sessions, contacts,
        designated_numbers, memberships CASCADE;
      ALTER TABLE users DROP CONSTRAINT users_outlet_id_fkey;
      DROP TABLE outlets, users, departments, counties CASCADE;
      DROP FUNCTION check_two_numbers, refuse_change;
    `);
  }
}
