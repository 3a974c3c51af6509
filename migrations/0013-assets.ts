import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of equipment (D2): what stands where, who supplied it, until when it is under warranty, what became of it. */
export class Assets1763769600013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE suppliers (
        id uuid PRIMARY KEY,
        name text NOT NULL UNIQUE,
        phone text NOT NULL,
        repair_hours integer CHECK (repair_hours > 0),
        version integer NOT NULL DEFAULT 1
      );

      -- An asset is in the county of its outlet or department, also after that has moved to another one.
      ALTER TABLE outlets ADD CONSTRAINT outlets_with_county UNIQUE (id, county_id);
      ALTER TABLE departments ADD CONSTRAINT departments_with_county UNIQUE (id, county_id);

      -- No county: it stands in a department of the branch.
      CREATE TABLE assets (
        id uuid PRIMARY KEY,
        label text COLLATE "C" NOT NULL CONSTRAINT assets_label_once UNIQUE,
        kind text NOT NULL CHECK (kind IN ('self_service_terminal', 'computer', 'printer', 'card_reader', 'pos', 'demo_phone',
          'network_device', 'other')),
        model text NOT NULL,
        serial_number text,
        county_id uuid REFERENCES counties,
        outlet_id uuid REFERENCES outlets,
        department_id uuid REFERENCES departments,
        place text NOT NULL,
        supplier_id uuid REFERENCES suppliers,
        bought_on date,
        warranty_until date,
        state text NOT NULL CHECK (state IN ('in_use', 'in_repair', 'in_store', 'retired')),
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        CHECK (num_nonnulls(outlet_id, department_id) = 1),
        CHECK (outlet_id IS NULL OR county_id IS NOT NULL),
        CHECK (warranty_until >= bought_on),
        FOREIGN KEY (outlet_id, county_id) REFERENCES outlets (id, county_id) ON UPDATE CASCADE,
        FOREIGN KEY (department_id, county_id) REFERENCES departments (id, county_id) ON UPDATE CASCADE
      );
      CREATE UNIQUE INDEX assets_serial_once ON assets (kind, serial_number) WHERE serial_number IS NOT NULL;
      CREATE INDEX assets_county ON assets (county_id, label);
      CREATE INDEX assets_outlet ON assets (outlet_id, label) WHERE outlet_id IS NOT NULL;
      CREATE INDEX assets_department ON assets (department_id) WHERE department_id IS NOT NULL;
      CREATE INDEX assets_kind ON assets (kind, label);
      CREATE INDEX assets_state ON assets (state, label);
      CREATE INDEX assets_supplier ON assets (supplier_id, label) WHERE supplier_id IS NOT NULL;
      -- A part of any of these, of three characters or more, is found without looking at every asset.
      CREATE INDEX assets_words ON assets
        USING gin ((label || ' ' || model || ' ' || coalesce(serial_number, '') || ' ' || place) gin_trgm_ops);

      -- What became of it: what the register said before and after, of those columns that changed.
      CREATE TABLE asset_entries (
        id uuid PRIMARY KEY,
        asset_id uuid NOT NULL REFERENCES assets,
        at timestamptz NOT NULL,
        actor_id uuid REFERENCES users,
        kind text NOT NULL CHECK (kind IN ('registered', 'corrected', 'moved', 'state_changed', 'retired', 'repaired')),
        before jsonb,
        after jsonb,
        note text,
        ticket_id uuid REFERENCES tickets,
        CHECK ((kind = 'repaired') = (ticket_id IS NOT NULL) OR kind = 'state_changed')
      );
      CREATE INDEX asset_entries_of ON asset_entries (asset_id, id DESC);
      CREATE TRIGGER asset_entries_append_only BEFORE UPDATE OR DELETE ON asset_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER asset_entries_no_truncate BEFORE TRUNCATE ON asset_entries EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE asset_entries, assets, suppliers;
      ALTER TABLE departments DROP CONSTRAINT departments_with_county;
      ALTER TABLE outlets DROP CONSTRAINT outlets_with_county;
    `);
  }
}
