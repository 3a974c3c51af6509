import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { newId } from '../../../shared/ids.js';
import { insert } from '../load-branch.js';

interface Moved {
  kind: 'receipt' | 'transfer' | 'issue' | 'return' | 'count' | 'write_off';
  at: Date;
  byId: string;
  reason: string;
  requisitionId?: string;
  adjustmentId?: string;
  lines: readonly { partId: string; quantity: number }[];
  /** A store by its id, or another account. */
  from: string;
  to: string;
}

const others = new Set(['supplier', 'order', 'scrap', 'count']);
const account = (name: string) => (others.has(name) ? { account: name } : { account: 'store', store_id: name });

/** The ledger of the demonstration as it grows; the stock is what it adds up to. */
export class StockBook {
  private readonly movements: object[] = [];
  private readonly entries: object[] = [];
  private readonly stock = new Map<string, number>();

  move({ kind, at, byId, reason, requisitionId, adjustmentId, lines, from, to }: Moved): void {
    const id = newId();
    const origin = { requisition_id: requisitionId, adjustment_id: adjustmentId };
    this.movements.push({ id, kind, at, by_id: byId, reason, ...origin });
    for (const { partId, quantity } of lines) {
      this.enter(id, partId, from, -quantity);
      this.enter(id, partId, to, quantity);
    }
  }

  onHand(storeId: string, partId: string): number {
    return this.stock.get(`${storeId} ${partId}`) ?? 0;
  }

  async write(tx: Transaction): Promise<void> {
    await insert(tx, 'stock_movements', 'id, kind, at, by_id, reason, requisition_id, adjustment_id', this.movements);
    await insert(tx, 'stock_entries', 'movement_id, part_id, account, store_id, quantity', this.entries);
    const shelves = [...this.stock].map(([key, onHand]) => {
      const [store_id, part_id] = key.split(' ');
      return { store_id, part_id, on_hand: onHand };
    });
    await insert(tx, 'stock', 'store_id, part_id, on_hand', shelves);
  }

  private enter(movementId: string, partId: string, name: string, quantity: number): void {
    this.entries.push({ movement_id: movementId, part_id: partId, ...account(name), quantity });
    if (!others.has(name)) this.stock.set(`${name} ${partId}`, this.onHand(name, partId) + quantity);
  }
}
