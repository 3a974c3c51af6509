import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Air-recharge reversals: what is asked for, the ledger of what was moved, reconciliation, and the sandbox gateway. */
export class Reversals1763769600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the flow of a line keeps of a ticket beside its fields.
      ALTER TABLE tickets ADD COLUMN dossier jsonb;

      -- The money side of a reversal; its flow and evidence are its ticket's (same id). Amounts in fen.
      -- open: on its way through the flow; queued: to be sent; sent: on its way to the gateway; unknown: no known outcome;
      -- manual: people find out; failed: the gateway has refused; done: money moved; ended: over without money.
      CREATE TABLE reversals (
        id uuid PRIMARY KEY REFERENCES tickets,
        number text NOT NULL UNIQUE,
        serial text NOT NULL,
        phone text NOT NULL,
        mistake text NOT NULL,
        recharge_fen bigint NOT NULL CHECK (recharge_fen > 0),
        amount_fen bigint NOT NULL CHECK (amount_fen > 0 AND amount_fen <= recharge_fen),
        recharged_at timestamptz NOT NULL,
        deadline_at timestamptz NOT NULL,
        outlet_id uuid NOT NULL REFERENCES outlets,
        county_id uuid NOT NULL REFERENCES counties,
        opened_at timestamptz NOT NULL,
        status text NOT NULL CHECK (status IN ('open', 'queued', 'sent', 'unknown', 'manual', 'failed', 'done', 'ended')),
        sendings integer NOT NULL DEFAULT 0,
        questions integer NOT NULL DEFAULT 0,
        next_at timestamptz,
        sent_at timestamptz,
        settled_at timestamptz
      );
      -- At most one live request a recharge, whoever asks and however many at once.
      CREATE UNIQUE INDEX reversals_one_live ON reversals (serial) WHERE status NOT IN ('done', 'ended');
      CREATE INDEX reversals_of_serial ON reversals (serial);
      CREATE INDEX reversals_next ON reversals (next_at) WHERE next_at IS NOT NULL;
      CREATE INDEX reversals_of_outlet ON reversals (outlet_id, opened_at);
      CREATE INDEX reversals_settled ON reversals (settled_at) WHERE status = 'done';
      CREATE INDEX reversals_opened ON reversals (opened_at);

      -- Double entry, append-only, chained: each row's hash covers the row before it.
      CREATE TABLE ledger_entries (
        place bigint PRIMARY KEY CHECK (place > 0),
        movement text NOT NULL,
        reversal_id uuid NOT NULL REFERENCES reversals,
        account text NOT NULL CHECK (account ~ '^(outlet|customer):[^|]+$'),
        amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
        at timestamptz NOT NULL,
        previous bytea NOT NULL,
        hash bytea NOT NULL,
        UNIQUE (movement, account)
      );
      CREATE INDEX ledger_entries_of ON ledger_entries (reversal_id);
      CREATE INDEX ledger_entries_at ON ledger_entries (at);

      -- What the hash of a row is taken of. Any reader can take it again.
      CREATE FUNCTION ledger_hash(previous bytea, place bigint, movement text, reversal_id uuid, account text, amount_fen bigint, at timestamptz)
        RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
        SELECT sha256(previous || convert_to(concat_ws('|', place, movement, reversal_id, account, amount_fen,
          (extract(epoch FROM at) * 1000000)::bigint), 'UTF8'))
      $$;
      CREATE FUNCTION chain_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          last ledger_entries;
        BEGIN
          -- One writer at a time until it has committed: there is one chain.
          PERFORM pg_advisory_xact_lock(100859, 1);
          SELECT * INTO last FROM ledger_entries ORDER BY place DESC LIMIT 1;
          NEW.place := coalesce(last.place, 0) + 1;
          NEW.previous := coalesce(last.hash, '\\x00');
          NEW.hash := ledger_hash(NEW.previous, NEW.place, NEW.movement, NEW.reversal_id, NEW.account, NEW.amount_fen, NEW.at);
          RETURN NEW;
        END $$;
      CREATE TRIGGER ledger_chain BEFORE INSERT ON ledger_entries FOR EACH ROW EXECUTE FUNCTION chain_ledger();
      CREATE FUNCTION check_ledger() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          moved bigint;
          recharged bigint;
        BEGIN
          IF (SELECT sum(amount_fen) FROM ledger_entries WHERE movement = NEW.movement) <> 0 THEN
            RAISE EXCEPTION 'movement % is not balanced', NEW.movement USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_balanced';
          END IF;
          -- One look into an index for each reversal of the recharge, whatever the planner thinks of a young table: this
          -- runs while everybody else waits for the chain.
          SELECT sum((SELECT sum(e.amount_fen) FROM ledger_entries e WHERE e.reversal_id = r.id AND e.account LIKE 'outlet:%')),
              min(r.recharge_fen) INTO moved, recharged
            FROM reversals r WHERE r.serial = (SELECT serial FROM reversals WHERE id = NEW.reversal_id);
          IF moved > recharged THEN
            RAISE EXCEPTION 'more than the recharge would be reversed' USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_within_recharge';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER ledger_sound AFTER INSERT ON ledger_entries DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION check_ledger();
      CREATE TRIGGER ledger_append_only BEFORE UPDATE OR DELETE ON ledger_entries FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER ledger_no_truncate BEFORE TRUNCATE ON ledger_entries EXECUTE FUNCTION refuse_change();

      CREATE TABLE reconciliations (
        id uuid PRIMARY KEY,
        day date NOT NULL,
        ran_at timestamptz NOT NULL,
        ran_by uuid REFERENCES users,
        ours_count integer NOT NULL,
        ours_fen bigint NOT NULL,
        theirs_count integer NOT NULL,
        theirs_fen bigint NOT NULL,
        differences integer NOT NULL,
        ledger_place bigint NOT NULL,
        ledger_hash text NOT NULL
      );
      CREATE INDEX reconciliations_day ON reconciliations (day DESC, ran_at DESC);
      CREATE TABLE reconciliation_differences (
        id uuid PRIMARY KEY,
        day date NOT NULL,
        kind text NOT NULL CHECK (kind IN ('only_ours', 'only_theirs', 'amount', 'state')),
        number text NOT NULL,
        reversal_id uuid REFERENCES reversals,
        ours jsonb,
        theirs jsonb,
        found_at timestamptz NOT NULL,
        settled_at timestamptz,
        settled_by uuid REFERENCES users,
        note text,
        version integer NOT NULL DEFAULT 1,
        UNIQUE (day, kind, number)
      );
      CREATE INDEX reconciliation_differences_open ON reconciliation_differences (found_at DESC, id DESC) WHERE settled_at IS NULL;
      CREATE INDEX reconciliation_differences_all ON reconciliation_differences (found_at DESC, id DESC);

      -- The sandbox stands in for the carrier's recharge system. Nothing of the product reads these tables.
      CREATE TABLE sandbox_numbers (
        phone text PRIMARY KEY,
        state text NOT NULL,
        balance_fen bigint NOT NULL CHECK (balance_fen >= 0)
      );
      CREATE TABLE sandbox_recharges (
        serial text PRIMARY KEY,
        phone text NOT NULL REFERENCES sandbox_numbers,
        amount_fen bigint NOT NULL CHECK (amount_fen > 0),
        at timestamptz NOT NULL,
        outlet_code text NOT NULL
      );
      CREATE INDEX sandbox_recharges_newest ON sandbox_recharges (at DESC, serial);
      CREATE TABLE sandbox_reversals (
        number text PRIMARY KEY,
        serial text NOT NULL REFERENCES sandbox_recharges,
        phone text NOT NULL,
        amount_fen bigint NOT NULL CHECK (amount_fen > 0),
        at timestamptz NOT NULL
      );
      CREATE INDEX sandbox_reversals_at ON sandbox_reversals (at, number);
      CREATE INDEX sandbox_reversals_of ON sandbox_reversals (serial);
      CREATE TABLE sandbox_moods (
        name text PRIMARY KEY,
        value jsonb NOT NULL
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE sandbox_moods, sandbox_reversals, sandbox_recharges, sandbox_numbers, reconciliation_differences,
        reconciliations, ledger_entries, reversals CASCADE;
      ALTER TABLE tickets DROP COLUMN dossier;
      DROP FUNCTION chain_ledger, check_ledger, ledger_hash;
    `);
  }
}
