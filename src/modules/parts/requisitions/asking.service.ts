import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { newId } from '../../../shared/ids.js';
import { refuse } from '../../../shared/refusal.js';
import { Tickets } from '../../tickets/index.js';
import { Catalogue } from '../catalogue/catalogue.read.js';
import type { PartRow, StoreRow } from '../catalogue/catalogue.row.js';
import { book, holdShelves, lookAtShelves, outOf, type Shelves } from '../ledger/book.js';
import type { PartLine } from '../ledger/slip.dto.js';
import { requisitionChanged } from '../parts.events.js';
import { refuseStock } from '../parts.refusals.js';
import { type RequisitionState, takeRequisitionStep } from '../requisition.flow.js';
import { faultOfLines } from '../stock.policy.js';
import { Approvals } from './approvals.js';
import { subjectOf, takesApproval } from './requisition.row.js';
import { type HeldTicket, holdTicket, writeRequisition } from './requisition.store.js';
import type { AskForParts } from './requisitions.dto.js';
import { Requisitions } from './requisitions.read.js';
import type { RequisitionView } from './requisitions.view.js';

/**
 * Whether all of a slip lies in the store; then its shelves are held. What is not there even at a glance needs no holding:
 * those who come too late do not wait for each other.
 */
export async function holdEnough(tx: Transaction, storeId: string, lines: readonly PartLine[]): Promise<boolean> {
  const shelves = lines.map(({ partId }) => ({ storeId, partId }));
  const isEnough = (there: Shelves): boolean =>
    lines.every(({ partId, quantity }) => there.of({ storeId, partId }) >= quantity);
  return isEnough(await lookAtShelves(tx, shelves)) && isEnough(await holdShelves(tx, shelves));
}

/** Parts are asked for on a ticket: served at once, found short, or put before somebody who decides. */
@Injectable()
export class AskingForParts {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly tickets: Tickets,
    private readonly catalogue: Catalogue,
    private readonly requisitions: Requisitions,
    private readonly approvals: Approvals,
  ) {}

  /** @throws DomainError `ticket.not_found`, `requisition.ticket_takes_none`, and what is wrong with store or parts */
  async ask(actor: Actor, asked: AskForParts, repeat: RepeatKey | null): Promise<RequisitionView> {
    const fault = faultOfLines(asked.lines);
    if (fault) throw refuse(fault);
    await this.tickets.mustSee(actor, asked.ticketId);
    const { id } = await this.idempotency.once(actor, repeat, async (tx) => {
      const ticket = await holdTicket(tx, asked.ticketId);
      if (!ticket || !this.requisitions.takesParts(ticket.line, ticket.state))
        throw refuseStock('requisition.ticket_takes_none');
      const store = await this.catalogue.openStore(tx, asked.storeId);
      const partIds = asked.lines.map(({ partId }) => partId);
      const parts = await this.catalogue.inUse(tx, partIds);
      return { id: await this.submit(tx, actor, { asked, ticket, store, parts }) };
    });
    return this.requisitions.one(actor, id);
  }

  private async submit(tx: Transaction, actor: Actor, { asked, ticket, store, parts }: Submitted): Promise<string> {
    const valuable = takesApproval(parts.values());
    const enough = !valuable && (await holdEnough(tx, store.id, asked.lines));
    const state = stateOf(actor, store, { valuable, enough }, tx.at);
    const id = newId();
    const lines = asked.lines.map(({ partId, quantity }) => ({
      partId,
      quantity,
      priceFen: parts.get(partId)?.price_fen ?? 0,
    }));
    const row = {
      id,
      ticket_id: ticket.id,
      store_id: store.id,
      state,
      note: asked.note ?? '',
      asked_by: actor.userId,
      asked_at: tx.at,
      due_at: valuable ? this.approvals.dueAt(tx.at) : null,
      served_at: state === 'served' ? tx.at : null,
    };
    await writeRequisition(tx, row, lines);
    if (state === 'served') {
      const entries = lines.flatMap(({ partId, quantity }) => outOf(store.id, partId, quantity, 'order'));
      await book(tx, { kind: 'issue', byId: actor.userId, reason: ticket.number, requisitionId: id, entries });
    }
    if (row.due_at) await this.approvals.open(tx, { ...row, due_at: row.due_at }, ticket, store, actor);
    tx.announce(requisitionChanged(id, ticket.id, { state, version: 1 }));
    return id;
  }
}

interface Submitted {
  asked: AskForParts;
  ticket: HeldTicket;
  store: StoreRow;
  parts: ReadonlyMap<string, PartRow>;
}

function stateOf(
  actor: Actor,
  store: StoreRow,
  { valuable, enough }: { valuable: boolean; enough: boolean },
  at: Date,
): RequisitionState {
  const situation = { departmentId: store.department_id, enough, takesParts: true, allBack: false };
  const asked = { state: 'requested' as const, asked_by: actor.userId, due_at: valuable ? at : null };
  const { state, refusal } = takeRequisitionStep(
    { ...subjectOf(asked, actor, situation), roles: ['system'] },
    'submit',
  );
  if (refusal) throw refuse(refusal);
  return state;
}
