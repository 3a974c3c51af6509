import type { RequisitionAction, RequisitionState } from '../requisition.flow.js';

export class PartsPersonView {
  id: string;
  name: string;
}

export class PartElsewhereView {
  storeId: string;
  storeName: string;
  onHand: number;
}

export class RequisitionLineView {
  partId: string;
  code: string;
  name: string;
  unit: string;
  quantity: number;
  returned: number;
  /** When it was asked for. */
  price: string;
  /** In the store now. */
  onHand: number;
  /** Other stores that have some; told while something is missing. */
  elsewhere: PartElsewhereView[];
}

export class RequisitionActionView {
  name: RequisitionAction;
  label: string;
  allowed: boolean;
  reason: string | null;
}

export class RequisitionView {
  id: string;
  version: number;
  state: RequisitionState;
  stateLabel: string;
  ticketId: string;
  ticketNumber: string;
  storeId: string;
  storeName: string;
  note: string;
  askedBy: PartsPersonView;
  askedAt: string;
  /** When the decision is due; null for what needs none. */
  dueAt: string | null;
  decidedBy: PartsPersonView | null;
  decidedAt: string | null;
  /** Why it was refused. */
  reason: string | null;
  servedAt: string | null;
  worth: string;
  lines: RequisitionLineView[];
  actions: RequisitionActionView[];
}

export class RequisitionPageView {
  items: RequisitionView[];
  nextCursor: string | null;
}

/** The parts of a ticket, and whether more may be asked for. */
export class TicketPartsView {
  /** Newest first; at most 100. */
  items: RequisitionView[];
  /** The store that is nearest: of the county, else of the branch. */
  storeId: string | null;
  allowed: boolean;
  reason: string | null;
}
