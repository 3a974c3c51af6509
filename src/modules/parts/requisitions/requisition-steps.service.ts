import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { refuse } from '../../../shared/refusal.js';
import { Catalogue } from '../catalogue/catalogue.read.js';
import { namesOf, type StoreRow } from '../catalogue/catalogue.row.js';
import { book, holdForGain, outOf } from '../ledger/book.js';
import type { PartLine } from '../ledger/slip.dto.js';
import { requisitionChanged } from '../parts.events.js';
import { refuseStock } from '../parts.refusals.js';
import { type RequisitionAction, takeRequisitionStep } from '../requisition.flow.js';
import { faultOfLines } from '../stock.policy.js';
import { Approvals } from './approvals.js';
import { holdEnough } from './asking.service.js';
import { type RequisitionRow, subjectOf } from './requisition.row.js';
import {
  advanceRequisition,
  type HeldTicket,
  holdRequisition,
  holdTicket,
  type SlipLine,
  slipLines,
  writeReturns,
} from './requisition.store.js';
import { Requisitions } from './requisitions.read.js';
import type { RequisitionView } from './requisitions.view.js';

const ticketOf = { name: 'requisitions-ticket', text: 'SELECT ticket_id FROM requisitions WHERE id = $1' };

/** What a step has in hand: everything of it is held, the ticket first. */
interface Held {
  actor: Actor;
  row: RequisitionRow;
  ticket: HeldTicket;
  store: StoreRow;
  lines: readonly SlipLine[];
}

interface Step {
  action: RequisitionAction;
  version: number;
  /** Of what comes back. */
  back?: readonly PartLine[];
  reason?: string;
}

/** The steps of a requisition that is there: each one transaction, on the version that was seen. */
@Injectable()
export class RequisitionSteps {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly catalogue: Catalogue,
    private readonly requisitions: Requisitions,
    private readonly approvals: Approvals,
  ) {}

  approve(actor: Actor, id: string, version: number): Promise<RequisitionView> {
    return this.step(actor, id, { action: 'approve', version });
  }

  refuse(actor: Actor, id: string, version: number, reason: string): Promise<RequisitionView> {
    return this.step(actor, id, { action: 'refuse', version, reason });
  }

  serve(actor: Actor, id: string, version: number): Promise<RequisitionView> {
    return this.step(actor, id, { action: 'serve', version });
  }

  withdraw(actor: Actor, id: string, version: number): Promise<RequisitionView> {
    return this.step(actor, id, { action: 'withdraw', version });
  }

  return(actor: Actor, id: string, version: number, back: readonly PartLine[]): Promise<RequisitionView> {
    const fault = faultOfLines(back);
    if (fault) throw refuse(fault);
    return this.step(actor, id, { action: 'return', version, back });
  }

  private async step(actor: Actor, id: string, step: Step): Promise<RequisitionView> {
    const known = await this.database.row<{ ticket_id: string }>(ticketOf, [id]);
    if (!known) throw refuseStock('requisition.not_found');
    const isFresh = await this.unitOfWork.run(async (tx) => {
      const held = await this.hold(tx, actor, id, known.ticket_id);
      if (held.row.version !== step.version) return false;
      await this.take(tx, held, step);
      return true;
    });
    const current = await this.requisitions.one(actor, id);
    if (!isFresh) throw refuseStock('requisition.stale', {}, { current });
    return current;
  }

  private async hold(tx: Transaction, actor: Actor, id: string, ticketId: string): Promise<Held> {
    const ticket = await holdTicket(tx, ticketId);
    const row = await holdRequisition(tx, id);
    if (!ticket || !row) throw refuseStock('requisition.not_found');
    return {
      actor,
      row,
      ticket,
      store: await this.catalogue.openStore(tx, row.store_id),
      lines: await slipLines(tx, id),
    };
  }

  private async take(tx: Transaction, held: Held, { action, back = [], reason }: Step): Promise<void> {
    const { actor, row, ticket, store, lines } = held;
    const isServing = action === 'approve' || action === 'serve';
    const { state, refusal } = takeRequisitionStep(
      subjectOf(row, actor, {
        departmentId: store.department_id,
        enough: isServing && (await holdEnough(tx, store.id, lines)),
        takesParts: this.requisitions.takesParts(ticket.line, ticket.state),
        allBack: isAllBack(lines, back),
      }),
      action,
    );
    if (refusal) throw refuse(refusal);
    const isDecision = action === 'approve' || action === 'refuse';
    const next = await advanceRequisition(tx, row, {
      state,
      ...(isDecision && { decided_by: actor.userId, decided_at: tx.at }),
      ...(reason && { reason }),
      ...(isServing && state === 'served' && { served_at: tx.at }),
    });
    if (isServing && state === 'served') await issue(tx, held);
    if (action === 'return') await this.takeBack(tx, held, back);
    if (row.state === 'approval') await this.approvals.settle(tx, row.id);
    if (isDecision) await this.approvals.tellAsker(tx, next, ticket);
    const subject = { subjectKind: 'requisition', subjectId: row.id };
    const change = { state: [row.state, state], ...(back.length > 0 && { back }) };
    await tx.audit(actor, { action: `requisition.${action}`, ...subject, ...(reason && { reason }), change });
    tx.announce(requisitionChanged(row.id, ticket.id, { state, version: next.version }));
  }

  /** @throws DomainError `requisition.too_much_back` */
  private async takeBack(tx: Transaction, held: Held, back: readonly PartLine[]): Promise<void> {
    const { actor, row, ticket, store, lines } = held;
    const partIds = back.map(({ partId }) => partId);
    const parts = await this.catalogue.known(tx, partIds);
    for (const { partId, quantity } of back) {
      const line = lines.find((one) => one.partId === partId);
      const left = line ? line.quantity - line.returned : 0;
      const part = parts.get(partId);
      if (quantity > left && part) throw refuseStock('requisition.too_much_back', { part: namesOf(part), left });
    }
    await holdForGain(
      tx,
      partIds.map((partId) => ({ storeId: store.id, partId })),
    );
    await writeReturns(tx, row.id, back);
    const entries = back.flatMap(({ partId, quantity }) => outOf(store.id, partId, -quantity, 'order'));
    await book(tx, { kind: 'return', byId: actor.userId, reason: ticket.number, requisitionId: row.id, entries });
  }
}

const isAllBack = (lines: readonly SlipLine[], back: readonly PartLine[]): boolean =>
  lines.every(({ partId, quantity, returned }) => {
    const now = back.find((one) => one.partId === partId)?.quantity ?? 0;
    return returned + now === quantity;
  });

async function issue(tx: Transaction, { actor, row, ticket, store, lines }: Held): Promise<void> {
  const entries = lines.flatMap(({ partId, quantity }) => outOf(store.id, partId, quantity, 'order'));
  await book(tx, { kind: 'issue', byId: actor.userId, reason: ticket.number, requisitionId: row.id, entries });
}
