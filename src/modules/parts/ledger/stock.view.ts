import type { MovementKind } from './book.js';

export class StockLineView {
  partId: string;
  code: string;
  name: string;
  unit: string;
  price: string;
  valuable: boolean;
  active: boolean;
  onHand: number;
  /** In all the other stores together. */
  elsewhere: number;
}

export class StockPageView {
  items: StockLineView[];
  nextCursor: string | null;
}

export class MovedPartView {
  partId: string;
  code: string;
  name: string;
  unit: string;
  /** What the account of the store gained or, below nothing, gave; of a transfer: what was moved. */
  quantity: number;
}

export class MovementView {
  id: string;
  kind: MovementKind;
  at: string;
  byName: string;
  reason: string;
  storeId: string;
  /** Of a transfer. */
  toStoreId: string | null;
  requisitionId: string | null;
  adjustmentId: string | null;
  ticketId: string | null;
  ticketNumber: string | null;
  parts: MovedPartView[];
}

export class MovementPageView {
  items: MovementView[];
  nextCursor: string | null;
}

/** A shelf whose stock is not what its entries add up to. */
export class StockDifferenceView {
  storeId: string;
  partId: string;
  code: string;
  name: string;
  onHand: number;
  entered: number;
}

export class StockBalanceView {
  movements: number;
  entries: number;
  shelves: number;
  /** Movements whose accounts do not add up to nothing; there can be none. */
  unbalanced: string[];
  differences: StockDifferenceView[];
  checkedAt: string;
}
