import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { refuse } from '../../../shared/refusal.js';
import { Catalogue } from '../catalogue/catalogue.read.js';
import { namesOf, type PartRow, type StoreRow } from '../catalogue/catalogue.row.js';
import { refuseStock } from '../parts.refusals.js';
import { faultOfLines, keeps } from '../stock.policy.js';
import { book, type Entry, holdForGain, outOf, type Shelves } from './book.js';
import type { MoveStock } from './movements.dto.js';
import { Movements } from './movements.read.js';
import type { PartLine } from './slip.dto.js';
import type { MovementView } from './stock.view.js';

const shelvesOf = (storeId: string, lines: readonly PartLine[]) => lines.map(({ partId }) => ({ storeId, partId }));

/** @throws DomainError `stock.not_enough` for the first part of which a store has less */
export function checkEnough(
  store: StoreRow,
  lines: readonly PartLine[],
  shelves: Shelves,
  parts: ReadonlyMap<string, PartRow>,
): void {
  for (const { partId, quantity } of lines) {
    const onHand = shelves.of({ storeId: store.id, partId });
    const part = parts.get(partId);
    if (onHand < quantity && part)
      throw refuseStock('stock.not_enough', { part: namesOf(part), store: namesOf(store), onHand, asked: quantity });
  }
}

/** What comes from the supplier and what goes from one store to another. */
@Injectable()
export class MovingStock {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly catalogue: Catalogue,
    private readonly movements: Movements,
  ) {}

  /** @throws DomainError `store.not_yours` when another department keeps the store that gives or, of a receipt, gains */
  async move(actor: Actor, asked: MoveStock, repeat: RepeatKey | null): Promise<MovementView> {
    const fault = faultOfLines(asked.lines);
    if (fault) throw refuse(fault);
    const { id } = await this.idempotency.once(actor, repeat, async (tx) => {
      const store = await this.catalogue.openStore(tx, asked.storeId);
      if (!keeps(actor, store.department_id)) throw refuseStock('store.not_yours');
      const entries = await this.entries(tx, store, asked);
      const { kind, reason } = asked;
      return { id: await book(tx, { kind, byId: actor.userId, reason, entries }) };
    });
    return this.movements.one(actor, id);
  }

  private entries(tx: Transaction, store: StoreRow, asked: MoveStock): Promise<Entry[]> {
    return asked.kind === 'receipt' ? this.received(tx, store, asked) : this.transferred(tx, store, asked);
  }

  private async received(tx: Transaction, store: StoreRow, { lines, toStoreId }: MoveStock): Promise<Entry[]> {
    if (toStoreId) throw refuseStock('stock.receipt_has_no_target');
    await this.catalogue.inUse(
      tx,
      lines.map(({ partId }) => partId),
    );
    await holdForGain(tx, shelvesOf(store.id, lines));
    return lines.flatMap(({ partId, quantity }) => outOf(store.id, partId, -quantity, 'supplier'));
  }

  private async transferred(tx: Transaction, store: StoreRow, { lines, toStoreId }: MoveStock): Promise<Entry[]> {
    if (!toStoreId) throw refuseStock('stock.transfer_needs_target');
    if (toStoreId === store.id) throw refuseStock('stock.same_store');
    const target = await this.catalogue.openStore(tx, toStoreId);
    const parts = await this.catalogue.known(
      tx,
      lines.map(({ partId }) => partId),
    );
    const shelves = await holdForGain(tx, [...shelvesOf(store.id, lines), ...shelvesOf(target.id, lines)]);
    checkEnough(store, lines, shelves, parts);
    return lines.flatMap(({ partId, quantity }): Entry[] => [
      { partId, account: 'store', storeId: store.id, quantity: -quantity },
      { partId, account: 'store', storeId: target.id, quantity },
    ]);
  }
}
