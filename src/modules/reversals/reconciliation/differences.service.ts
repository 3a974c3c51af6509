import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { DifferenceTickets } from './difference-tickets.js';
import { type DifferenceRow, differenceView, selectDifferences, settleDifference } from './difference.row.js';
import type { DifferenceQuery, SettleDifference } from './reconciliation.dto.js';
import { refuseReconciliation } from './reconciliation.refusals.js';
import type { DifferencePageView, DifferenceView } from './reconciliation.view.js';

const which = { true: 'd.settled_at IS NULL', false: 'd.settled_at IS NOT NULL', all: 'true' };

const newest = (open: keyof typeof which) => ({
  name: `differences-${open}`,
  text: `${selectDifferences} WHERE ${which[open]} AND ($1::timestamptz IS NULL OR (d.found_at, d.id) < ($1, $2::uuid))
         ORDER BY d.found_at DESC, d.id DESC LIMIT $3`,
});
const one = { name: 'differences-one', text: `${selectDifferences} WHERE d.id = $1 FOR UPDATE OF d` };
/** What our books and the gateway's do not agree on: the list is the work list, until each has been looked into. */
@Injectable()
export class Differences {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: DifferenceTickets,
  ) {}

  async list({ language }: Actor, query: DifferenceQuery): Promise<DifferencePageView> {
    const limit = query.limit ?? 50;
    const [at = null, id = null] = decodePlace(query.cursor, 'time', 'id') ?? [];
    const rows = await this.database.rows<DifferenceRow>(newest(query.open ?? 'all'), [at, id, limit + 1]);
    return pageOf(
      rows,
      limit,
      (row) => [row.found_at.toISOString(), row.id],
      (row) => differenceView(row, language),
    );
  }

  /** @throws DomainError `difference.not_found`, `difference.settled`, `difference.stale` */
  async settle(actor: Actor, id: string, { version, note }: SettleDifference): Promise<DifferenceView> {
    return this.unitOfWork.run(async (tx) => {
      // First, as in every step: the ticket is held before what belongs to it. What is refused below undoes it.
      await this.tickets.settle(tx, id, actor, note);
      const [row] = await tx.rows<DifferenceRow>(one, [id]);
      if (!row) throw refuseReconciliation('difference.not_found');
      const current = differenceView(row, actor.language);
      if (row.settled_at) throw refuseReconciliation('difference.settled', {}, { current });
      if (row.version !== version) throw refuseReconciliation('difference.stale', {}, { current });
      await tx.rows(settleDifference, [id, tx.at, actor.userId, note]);
      await tx.audit(actor, {
        action: 'difference.settled',
        subjectKind: 'reconciliation_difference',
        subjectId: id,
        reason: note,
      });
      const settledBy = { id: actor.userId, name: actor.displayName };
      return { ...current, version: version + 1, settledAt: tx.at.toISOString(), settledBy, note };
    });
  }
}
