import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { say } from '../../../shared/language.js';
import { refusalText } from '../../../shared/refusal.js';
import { Lines, Tickets } from '../../tickets/index.js';
import { refuseStock } from '../parts.refusals.js';
import { type LoadedRequisition, requisitionView, selectRequisitions } from './requisition.row.js';
import type { RequisitionQuery } from './requisitions.dto.js';
import type { RequisitionPageView, RequisitionView, TicketPartsView } from './requisitions.view.js';

const one = { name: 'requisitions-one', text: `${selectRequisitions} WHERE r.id = $1` };
const list = {
  name: 'requisitions-list',
  text: `${selectRequisitions}
         WHERE ($1::timestamptz IS NULL OR (r.asked_at, r.id) < ($1, $2::uuid)) AND ($3::text IS NULL OR r.state = $3)
           AND ($4::uuid IS NULL OR r.store_id = $4) AND ($5::uuid IS NULL OR r.asked_by = $5)
         ORDER BY r.asked_at DESC, r.id DESC LIMIT $6`,
};
const ofTicket = {
  name: 'requisitions-of-ticket',
  text: `${selectRequisitions} WHERE r.ticket_id = $1 ORDER BY r.asked_at DESC, r.id DESC LIMIT 100`,
};
const nearest = {
  name: 'stores-nearest',
  text: `SELECT id FROM stores WHERE active AND (county_id = $1 OR county_id IS NULL) ORDER BY county_id NULLS LAST LIMIT 1`,
};

/** Requisitions as people see them: whoever reads the stock sees them all, those of a ticket who may see the ticket. */
@Injectable()
export class Requisitions {
  constructor(
    private readonly database: Database,
    private readonly lines: Lines,
    private readonly tickets: Tickets,
  ) {}

  takesParts(line: string, state: string): boolean {
    return this.lines.get(line).partsIn?.includes(state) ?? false;
  }

  /** @throws DomainError `requisition.not_found` */
  async one(actor: Actor, id: string): Promise<RequisitionView> {
    const row = await this.database.row<LoadedRequisition & Record<string, unknown>>(one, [id]);
    if (!row) throw refuseStock('requisition.not_found');
    return this.view(row, actor);
  }

  async list(actor: Actor, query: RequisitionQuery): Promise<RequisitionPageView> {
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const asker = query.mine === 'true' ? actor.userId : null;
    const values = [at, id, query.state ?? null, query.storeId ?? null, asker, limit + 1];
    const rows = await this.database.rows<LoadedRequisition & Record<string, unknown>>(list, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.asked_at.toISOString(), row.id],
      (row) => this.view(row, actor),
    );
  }

  /** @throws DomainError `ticket.not_found` */
  async ofTicket(actor: Actor, ticketId: string): Promise<TicketPartsView> {
    const { ticket } = (await this.tickets.load(actor, ticketId)).aggregate;
    const rows = await this.database.rows<LoadedRequisition & Record<string, unknown>>(ofTicket, [ticketId]);
    const store = await this.database.row<{ id: string }>(nearest, [ticket.countyId]);
    const why = this.whyNot(actor, ticket);
    return {
      items: rows.map((row) => this.view(row, actor)),
      storeId: store?.id ?? null,
      allowed: why === null,
      reason: why && say(refusalText(why), actor.language),
    };
  }

  private whyNot(actor: Actor, { line, state }: { line: string; state: string }): string | null {
    if (!actor.rights.has('part.request')) return 'requisition.not_your_role';
    return this.takesParts(line, state) ? null : 'requisition.ticket_takes_none';
  }

  private view(row: LoadedRequisition, actor: Actor): RequisitionView {
    return requisitionView(row, actor, this.takesParts(row.ticket_line, row.ticket_state));
  }
}
