import type { Queries } from '../../../platform/database/database.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import { stockMoved } from '../parts.events.js';

export type MovementKind = 'receipt' | 'transfer' | 'issue' | 'return' | 'count' | 'write_off';
export type OtherAccount = 'supplier' | 'order' | 'scrap' | 'count';

/** One place where a part lies. */
export interface Shelf {
  storeId: string;
  partId: string;
}

/** What a movement does to one account of a part: plus is gained, minus is given. */
export interface Entry {
  partId: string;
  account: 'store' | OtherAccount;
  /** Of the account of a store. */
  storeId: string | null;
  quantity: number;
}

export interface Movement {
  kind: MovementKind;
  byId: string;
  reason: string;
  requisitionId?: string;
  adjustmentId?: string;
  entries: readonly Entry[];
}

const shelfColumns = `jsonb_to_recordset($1) AS s ("storeId" uuid, "partId" uuid)`;
const fillIn = {
  name: 'stock-fill-in',
  text: `INSERT INTO stock (store_id, part_id) SELECT "storeId", "partId" FROM ${shelfColumns}
         ORDER BY "storeId", "partId" ON CONFLICT DO NOTHING`,
};
const shelvesNow = `SELECT store_id, part_id, on_hand FROM stock
  WHERE store_id = ANY ($1::uuid[]) AND part_id = ANY ($2::uuid[])`;
const look = { name: 'stock-look', text: shelvesNow };
/** Always in this order, so that no two wait for each other; what is read is what is there once they are held. */
const hold = {
  name: 'stock-hold',
  text: `${shelvesNow} ORDER BY store_id, part_id FOR NO KEY UPDATE`,
};

/** How many there are on each shelf that is held. */
export class Shelves {
  private readonly onHand = new Map<string, number>();

  constructor(rows: readonly { store_id: string; part_id: string; on_hand: number }[]) {
    for (const row of rows) this.onHand.set(`${row.store_id} ${row.part_id}`, row.on_hand);
  }

  of({ storeId, partId }: Shelf): number {
    return this.onHand.get(`${storeId} ${partId}`) ?? 0;
  }
}

interface StockRow extends Record<string, unknown> {
  store_id: string;
  part_id: string;
  on_hand: number;
}

const placesOf = (shelves: readonly Shelf[]): readonly unknown[] => [
  [...new Set(shelves.map(({ storeId }) => storeId))],
  [...new Set(shelves.map(({ partId }) => partId))],
];

/** What lies there at this moment; it may be gone at the next. */
export const lookAtShelves = async (tx: Queries, shelves: readonly Shelf[]): Promise<Shelves> =>
  new Shelves(await tx.rows<StockRow>(look, placesOf(shelves)));

/** Holds shelves until the transaction ends, those that were used before. */
export const holdShelves = async (tx: Queries, shelves: readonly Shelf[]): Promise<Shelves> =>
  new Shelves(await tx.rows<StockRow>(hold, placesOf(shelves)));

/** The same for shelves to which something may come: one that was never used is made. */
export async function holdForGain(tx: Queries, shelves: readonly Shelf[]): Promise<Shelves> {
  await tx.rows(fillIn, [JSON.stringify(shelves)]);
  return holdShelves(tx, shelves);
}

/**
 * The movement, its entries and the stock in one statement. The database refuses entries that do not balance, and a shelf
 * that would fall below nothing.
 */
const bookMovement = {
  name: 'stock-book',
  text: `WITH given AS (
           SELECT * FROM jsonb_to_recordset($8) AS g ("partId" uuid, account text, "storeId" uuid, quantity integer)
         ), movement AS (
           INSERT INTO stock_movements (id, kind, at, by_id, reason, requisition_id, adjustment_id)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id
         ), entries AS (
           INSERT INTO stock_entries (movement_id, part_id, account, store_id, quantity)
           SELECT movement.id, "partId", account, "storeId", quantity FROM given, movement
         )
         UPDATE stock s SET on_hand = s.on_hand + g.quantity FROM given g
         WHERE g.account = 'store' AND s.store_id = g."storeId" AND s.part_id = g."partId" RETURNING s.store_id`,
};

/** Books what moves. The shelves must be held. @returns the movement's id */
export async function book(tx: Transaction, movement: Movement): Promise<string> {
  const id = newId();
  const { kind, byId, reason, requisitionId = null, adjustmentId = null, entries } = movement;
  const values = [id, kind, tx.at, byId, reason, requisitionId, adjustmentId, JSON.stringify(entries)];
  const moved = await tx.rows<{ store_id: string }>(bookMovement, values);
  const expected = entries.filter(({ account }) => account === 'store').length;
  if (moved.length !== expected) throw new Error(`A movement of ${expected} shelves has reached ${moved.length}`);
  tx.announce(stockMoved(id, [...new Set(moved.map(({ store_id }) => store_id))]));
  return id;
}

/** A part that goes from a store to another account, or comes from there when the number is below nothing. */
export const outOf = (storeId: string, partId: string, quantity: number, account: OtherAccount): Entry[] => [
  { partId, account: 'store', storeId, quantity: -quantity },
  { partId, account, storeId: null, quantity },
];
