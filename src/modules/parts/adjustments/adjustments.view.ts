import type { AdjustmentAction, AdjustmentKind, AdjustmentState } from '../adjustment.flow.js';
import { PartsPersonView } from '../requisitions/requisitions.view.js';

export class AdjustmentLineView {
  partId: string;
  code: string;
  name: string;
  unit: string;
  booked: number;
  counted: number;
  /** Counted less booked. */
  difference: number;
  price: string;
}

export class AdjustmentActionView {
  name: AdjustmentAction;
  label: string;
  allowed: boolean;
  reason: string | null;
}

export class AdjustmentView {
  id: string;
  version: number;
  kind: AdjustmentKind;
  state: AdjustmentState;
  stateLabel: string;
  storeId: string;
  storeName: string;
  reason: string;
  statedBy: PartsPersonView;
  statedAt: string;
  decidedBy: PartsPersonView | null;
  decidedAt: string | null;
  /** Why it was rejected. */
  remark: string | null;
  /** What is moved, gains and losses added up. */
  worth: string;
  lines: AdjustmentLineView[];
  actions: AdjustmentActionView[];
}

export class AdjustmentPageView {
  items: AdjustmentView[];
  nextCursor: string | null;
}
