import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Spare parts: stores, their ledger, what is asked for on tickets, counts and write-offs (D2, D4). */
export class Parts1763769600015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE parts (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT parts_code UNIQUE,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        unit_zh text NOT NULL,
        unit_en text NOT NULL,
        price_fen integer NOT NULL CHECK (price_fen >= 0),
        -- To be approved whatever it costs.
        guarded boolean NOT NULL,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1
      );

      -- No county: the store of the branch.
      CREATE TABLE stores (
        id uuid PRIMARY KEY,
        code text NOT NULL CONSTRAINT stores_code UNIQUE,
        name_zh text NOT NULL,
        name_en text NOT NULL,
        county_id uuid REFERENCES counties,
        department_id uuid NOT NULL REFERENCES departments,
        active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1
      );
      CREATE UNIQUE INDEX stores_one_a_county ON stores (county_id) NULLS NOT DISTINCT WHERE active;

      -- What the entries add up to, kept in step with them by every statement that books.
      CREATE TABLE stock (
        store_id uuid NOT NULL REFERENCES stores,
        part_id uuid NOT NULL REFERENCES parts,
        on_hand integer NOT NULL DEFAULT 0 CONSTRAINT stock_never_below_zero CHECK (on_hand >= 0),
        PRIMARY KEY (store_id, part_id)
      );
      CREATE INDEX stock_of_part ON stock (part_id);

      CREATE TABLE requisitions (
        id uuid PRIMARY KEY,
        ticket_id uuid NOT NULL REFERENCES tickets,
        store_id uuid NOT NULL REFERENCES stores,
        state text NOT NULL
          CHECK (state IN ('approval', 'served', 'short', 'refused', 'withdrawn', 'returned')),
        version integer NOT NULL DEFAULT 1,
        note text NOT NULL,
        asked_by uuid NOT NULL REFERENCES users,
        asked_at timestamptz NOT NULL,
        -- When the approval is due; nothing for what needs none.
        due_at timestamptz,
        decided_by uuid REFERENCES users,
        decided_at timestamptz,
        reason text,
        served_at timestamptz,
        CHECK (decided_by IS NULL OR decided_by <> asked_by),
        CHECK ((decided_by IS NULL) = (decided_at IS NULL)),
        CHECK (state NOT IN ('served', 'returned') OR served_at IS NOT NULL),
        CHECK (state NOT IN ('served', 'returned', 'short') OR due_at IS NULL OR decided_by IS NOT NULL)
      );
      CREATE INDEX requisitions_of_ticket ON requisitions (ticket_id, asked_at DESC, id DESC);
      CREATE INDEX requisitions_newest ON requisitions (asked_at DESC, id DESC);
      CREATE INDEX requisitions_by_state ON requisitions (state, asked_at DESC, id DESC);
      CREATE TABLE requisition_lines (
        requisition_id uuid NOT NULL REFERENCES requisitions,
        part_id uuid NOT NULL REFERENCES parts,
        quantity integer NOT NULL CHECK (quantity > 0),
        price_fen integer NOT NULL,
        returned integer NOT NULL DEFAULT 0 CHECK (returned BETWEEN 0 AND quantity),
        PRIMARY KEY (requisition_id, part_id)
      );

      -- Counts and write-offs: what somebody states, and a second person confirms when it is much.
      CREATE TABLE stock_adjustments (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('count', 'write_off')),
        store_id uuid NOT NULL REFERENCES stores,
        state text NOT NULL CHECK (state IN ('waiting', 'booked', 'rejected')),
        version integer NOT NULL DEFAULT 1,
        reason text NOT NULL,
        stated_by uuid NOT NULL REFERENCES users,
        stated_at timestamptz NOT NULL,
        decided_by uuid REFERENCES users,
        decided_at timestamptz,
        remark text,
        CHECK (decided_by IS NULL OR decided_by <> stated_by),
        CHECK ((decided_by IS NULL) = (decided_at IS NULL))
      );
      CREATE INDEX stock_adjustments_newest ON stock_adjustments (stated_at DESC, id DESC);
      CREATE INDEX stock_adjustments_by_state ON stock_adjustments (state, stated_at DESC, id DESC);
      CREATE TABLE stock_adjustment_lines (
        adjustment_id uuid NOT NULL REFERENCES stock_adjustments,
        part_id uuid NOT NULL REFERENCES parts,
        booked integer NOT NULL CHECK (booked >= 0),
        counted integer NOT NULL CHECK (counted >= 0),
        price_fen integer NOT NULL,
        PRIMARY KEY (adjustment_id, part_id)
      );
      CREATE TRIGGER stock_adjustment_lines_append_only BEFORE UPDATE OR DELETE ON stock_adjustment_lines
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER stock_adjustment_lines_no_truncate BEFORE TRUNCATE ON stock_adjustment_lines
        EXECUTE FUNCTION refuse_change();

      CREATE TABLE stock_movements (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('receipt', 'transfer', 'issue', 'return', 'count', 'write_off')),
        at timestamptz NOT NULL,
        by_id uuid NOT NULL REFERENCES users,
        reason text NOT NULL,
        requisition_id uuid REFERENCES requisitions,
        adjustment_id uuid REFERENCES stock_adjustments,
        CHECK ((kind IN ('issue', 'return')) = (requisition_id IS NOT NULL)),
        CHECK ((kind IN ('count', 'write_off')) = (adjustment_id IS NOT NULL))
      );
      CREATE INDEX stock_movements_newest ON stock_movements (at DESC, id DESC);
      CREATE TRIGGER stock_movements_append_only BEFORE UPDATE OR DELETE ON stock_movements
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER stock_movements_no_truncate BEFORE TRUNCATE ON stock_movements EXECUTE FUNCTION refuse_change();

      -- Double entry: what a store gains another account loses.
      CREATE TABLE stock_entries (
        movement_id uuid NOT NULL REFERENCES stock_movements,
        part_id uuid NOT NULL REFERENCES parts,
        account text NOT NULL CHECK (account IN ('store', 'supplier', 'order', 'scrap', 'count')),
        store_id uuid REFERENCES stores,
        quantity integer NOT NULL CHECK (quantity <> 0),
        CHECK ((account = 'store') = (store_id IS NOT NULL)),
        CONSTRAINT stock_entries_once UNIQUE NULLS NOT DISTINCT (movement_id, part_id, account, store_id)
      );
      CREATE INDEX stock_entries_of_store ON stock_entries (store_id, part_id) INCLUDE (quantity) WHERE account = 'store';
      CREATE TRIGGER stock_entries_append_only BEFORE UPDATE OR DELETE ON stock_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER stock_entries_no_truncate BEFORE TRUNCATE ON stock_entries EXECUTE FUNCTION refuse_change();

      -- One statement writes all entries of a movement: what it has written must balance.
      CREATE FUNCTION refuse_unbalanced_stock() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM written GROUP BY movement_id, part_id HAVING sum(quantity) <> 0) THEN
          RAISE EXCEPTION 'A movement of stock does not balance' USING ERRCODE = 'integrity_constraint_violation';
        END IF;
        RETURN NULL;
      END $$;
      CREATE TRIGGER stock_entries_balance AFTER INSERT ON stock_entries REFERENCING NEW TABLE AS written
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced_stock();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE stock_entries, stock_movements, stock_adjustment_lines, stock_adjustments, requisition_lines, requisitions,
        stock, stores, parts CASCADE;
      DROP FUNCTION refuse_unbalanced_stock;
    `);
  }
}
