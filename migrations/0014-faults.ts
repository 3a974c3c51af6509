import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fault reports (A14): which asset, who repairs it, since when; who is certified for what; what the lead looks at again. */
export class Faults1763769600014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What is asked of a fault by SQL; its flow and evidence are its ticket's (same id).
      -- open: on its way, until the reporter has confirmed; joined: hangs on an open one of the same asset; guided: solved
      -- by the guide; closed: repaired and confirmed; not_repaired: the price was refused.
      CREATE TABLE faults (
        id uuid PRIMARY KEY REFERENCES tickets,
        number text NOT NULL UNIQUE,
        asset_id uuid REFERENCES assets,
        kind text NOT NULL,
        symptom text NOT NULL,
        severity text NOT NULL CHECK (severity IN ('critical', 'major', 'minor')),
        outlet_id uuid REFERENCES outlets,
        county_id uuid REFERENCES counties,
        supplier_id uuid REFERENCES suppliers,
        team_id uuid REFERENCES departments,
        main_id uuid REFERENCES faults,
        repeat_of uuid REFERENCES faults,
        status text NOT NULL CHECK (status IN ('open', 'joined', 'guided', 'closed', 'not_repaired', 'cancelled')),
        maintainer_id uuid REFERENCES users,
        rounds smallint NOT NULL,
        under_warranty boolean NOT NULL,
        quote_fen bigint CHECK (quote_fen > 0),
        reported_at timestamptz NOT NULL,
        fixed_at timestamptz,
        closed_at timestamptz,
        CHECK ((status = 'joined') <= (main_id IS NOT NULL))
      );
      -- At most one open fault an asset, whoever reports it and however many at once.
      CREATE UNIQUE INDEX faults_one_open ON faults (asset_id) WHERE status = 'open';
      CREATE INDEX faults_of_asset ON faults (asset_id, reported_at DESC, id DESC);
      CREATE INDEX faults_joined ON faults (main_id) WHERE status = 'joined';
      CREATE INDEX faults_load ON faults (maintainer_id) WHERE status = 'open';
      CREATE INDEX faults_reported ON faults (reported_at);

      -- Which closing of all of them it is, by which the sample is drawn.
      CREATE SEQUENCE fault_closings;

      CREATE TABLE fault_reviews (
        fault_id uuid PRIMARY KEY REFERENCES faults,
        team_id uuid REFERENCES departments,
        cause text NOT NULL CHECK (cause IN ('sample', 'repeat')),
        state text NOT NULL CHECK (state IN ('due', 'passed', 'sent_back', 'lapsed')),
        remark text NOT NULL DEFAULT '',
        due_since timestamptz NOT NULL,
        reviewed_by uuid REFERENCES users,
        reviewed_at timestamptz
      );
      CREATE INDEX fault_reviews_newest ON fault_reviews (due_since DESC, fault_id DESC);
      CREATE INDEX fault_reviews_of_team ON fault_reviews (team_id, due_since DESC, fault_id DESC);

      -- Who may be given which repairs, and until when; what is taken away stays as a row (C1).
      CREATE TABLE certificates (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        user_id uuid NOT NULL REFERENCES users,
        skill text NOT NULL,
        valid_from date NOT NULL,
        valid_until date NOT NULL,
        granted_by uuid REFERENCES users,
        granted_at timestamptz NOT NULL,
        withdrawn_by uuid REFERENCES users,
        withdrawn_at timestamptz,
        reason text,
        CHECK (valid_until >= valid_from),
        CHECK ((withdrawn_at IS NULL) = (reason IS NULL))
      );
      CREATE INDEX certificates_of ON certificates (user_id, skill, valid_until DESC);
      CREATE INDEX certificates_ending ON certificates (valid_until, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE certificates, fault_reviews, faults; DROP SEQUENCE fault_closings;');
  }
}
