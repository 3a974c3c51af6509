import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { Clock } from '../../../shared/clock.js';
import { Catalogue, likeText } from '../catalogue/catalogue.read.js';
import { nameOf, type PartRow, partView } from '../catalogue/catalogue.row.js';
import type { StockQuery } from './movements.dto.js';
import type { StockBalanceView, StockPageView } from './stock.view.js';

interface StockRow extends PartRow, Record<string, unknown> {
  on_hand: number;
  elsewhere: number;
}

/** Every part in use, and of the others what still lies there. */
const ofStore = {
  name: 'stock-of-store',
  text: `SELECT p.*, coalesce(s.on_hand, 0) AS on_hand,
           (SELECT coalesce(sum(o.on_hand), 0)::int FROM stock o WHERE o.part_id = p.id AND o.store_id <> $1) AS elsewhere
         FROM parts p LEFT JOIN stock s ON s.part_id = p.id AND s.store_id = $1
         WHERE ($2::text IS NULL OR p.code > $2) AND (p.active OR s.on_hand > 0) AND (s.on_hand > 0 OR NOT $3)
           AND ($4::text IS NULL OR p.name_zh ILIKE '%' || $4 || '%' OR p.name_en ILIKE '%' || $4 || '%'
             OR p.code ILIKE $4 || '%')
         ORDER BY p.code LIMIT $5`,
};

interface DifferenceRow extends Pick<PartRow, 'code' | 'name_zh' | 'name_en'>, Record<string, unknown> {
  store_id: string;
  part_id: string;
  on_hand: number;
  entered: number;
}

const counts = {
  text: `SELECT (SELECT count(*)::int FROM stock_movements) AS movements, (SELECT count(*)::int FROM stock_entries) AS entries,
           (SELECT count(*)::int FROM stock) AS shelves`,
};
const unbalanced = {
  text: `SELECT DISTINCT movement_id AS id FROM stock_entries GROUP BY movement_id, part_id HAVING sum(quantity) <> 0
         ORDER BY 1 LIMIT 1000`,
};
const differences = {
  text: `SELECT p.code, p.name_zh, p.name_en, store_id, part_id, coalesce(s.on_hand, 0) AS on_hand,
           coalesce(e.entered, 0)::int AS entered
         FROM stock s
         FULL JOIN (SELECT store_id, part_id, sum(quantity) AS entered FROM stock_entries WHERE account = 'store'
                    GROUP BY store_id, part_id) e USING (store_id, part_id)
         JOIN parts p ON p.id = part_id
         WHERE coalesce(s.on_hand, 0) <> coalesce(e.entered, 0) ORDER BY store_id, p.code LIMIT 1000`,
};

/** What lies where, and whether the books say the same. */
@Injectable()
export class Stock {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly catalogue: Catalogue,
  ) {}

  /** @throws DomainError `store.not_found` */
  async of(actor: Actor, storeId: string, query: StockQuery): Promise<StockPageView> {
    await this.catalogue.store(storeId);
    const limit = query.limit ?? 50;
    const after = decodePlace(query.cursor, 'text')?.[0] ?? null;
    const values = [storeId, after, query.there === 'true', likeText(query.q), limit + 1];
    const rows = await this.database.rows<StockRow>(ofStore, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.code],
      (row) => {
        const { id, code, name, unit, price, valuable, active } = partView(row, actor.language);
        return {
          partId: id,
          code,
          name,
          unit,
          price,
          valuable,
          active,
          onHand: row.on_hand,
          elsewhere: row.elsewhere,
        };
      },
    );
  }

  /** The whole ledger against the whole stock, in one view of the database. */
  async balance({ language }: Actor): Promise<StockBalanceView> {
    return this.database.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [[count = { movements: 0, entries: 0, shelves: 0 }], movements, shelves] = [
        await manager.query<Pick<StockBalanceView, 'movements' | 'entries' | 'shelves'>[]>(counts.text),
        await manager.query<{ id: string }[]>(unbalanced.text),
        await manager.query<DifferenceRow[]>(differences.text),
      ];
      return {
        ...count,
        unbalanced: movements.map(({ id }) => id),
        differences: shelves.map((row) => ({
          storeId: row.store_id,
          partId: row.part_id,
          code: row.code,
          name: nameOf(row, language),
          onHand: row.on_hand,
          entered: row.entered,
        })),
        checkedAt: this.clock.date().toISOString(),
      };
    });
  }
}
