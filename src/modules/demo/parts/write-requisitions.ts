import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { HOUR } from '../../../shared/duration.js';
import { newId } from '../../../shared/ids.js';
import { partSeeds, requisitionSeeds } from '../data/parts.js';
import { insert } from '../load-branch.js';
import type { StockBook } from './stock-book.js';

interface Work extends Record<string, unknown> {
  ticket_id: string;
  number: string;
  asker_id: string;
  store_id: string;
}

/** Tickets in hand, those about broken things first, with somebody of the department who may ask for parts. */
const workInHand = {
  text: `SELECT DISTINCT ON (t.line <> 'fault', t.topic <> 'system_fault', t.number) t.id AS ticket_id, t.number,
           u.id AS asker_id, s.id AS store_id
         FROM tickets t JOIN work_orders w ON w.ticket_id = t.id AND w.state = 'claimed'
         JOIN memberships m ON m.department_id = w.department_id
         JOIN users u ON u.id = m.user_id AND u.roles && ARRAY['maintainer', 'department_lead']
         JOIN stores s ON s.county_id = t.county_id
         WHERE t.line IN ('fault', 'complaint') AND t.closed_at IS NULL
         ORDER BY t.line <> 'fault', t.topic <> 'system_fault', t.number, u.username LIMIT 20`,
};

interface Setting {
  book: StockBook;
  partIds: ReadonlyMap<string, string>;
  deciderId: string;
  dueAt: (at: Date) => Date;
}

/** Requisitions in several states on the work in hand, with what they moved. */
export async function writeRequisitions(tx: Transaction, { book, partIds, deciderId, dueAt }: Setting): Promise<void> {
  const work = await tx.rows<Work>(workInHand);
  if (work.length === 0) return;
  const idOf = (code: string): string => partIds.get(code) ?? '';
  for (const [index, seed] of requisitionSeeds.entries()) {
    const { ticket_id, number, asker_id, store_id } = work[index % work.length] ?? work[0] ?? Object(null);
    const id = newId();
    const askedAt = new Date(tx.at.getTime() - (requisitionSeeds.length - index) * 3 * HOUR);
    const isServed = seed.state === 'served' || seed.state === 'returned';
    const takesApproval = seed.state === 'approval' || seed.state === 'refused';
    const decidedAt = seed.state === 'refused' ? new Date(askedAt.getTime() + HOUR) : null;
    const due = takesApproval ? dueAt(askedAt) : null;
    const row = {
      id,
      ticket_id,
      store_id,
      state: seed.state,
      version: decidedAt || seed.state === 'returned' ? 2 : 1,
      note: seed.note,
      asked_by: asker_id,
      asked_at: askedAt,
      due_at: due,
      decided_by: decidedAt && deciderId,
      decided_at: decidedAt,
      reason: seed.reason,
      served_at: isServed ? askedAt : null,
    };
    await insert(tx, 'requisitions', Object.keys(row).join(', '), [row]);
    const lines = seed.lines.map(({ code, quantity }) => ({
      requisition_id: id,
      part_id: idOf(code),
      quantity,
      price_fen: partSeeds.find((part) => part.code === code)?.priceFen ?? 0,
      returned: seed.state === 'returned' ? quantity : 0,
    }));
    await insert(tx, 'requisition_lines', 'requisition_id, part_id, quantity, price_fen, returned', lines);
    if (due && !decidedAt)
      await insert(tx, 'timers', 'id, kind, subject_id, due_at, attempts', [
        { id: newId(), kind: 'requisition.approval_due', subject_id: id, due_at: due, attempts: 0 },
      ]);
    const moved = lines.map(({ part_id: partId, quantity }) => ({ partId, quantity }));
    const issue = { byId: asker_id, reason: number, requisitionId: id, lines: moved };
    if (isServed) book.move({ ...issue, kind: 'issue', at: askedAt, from: store_id, to: 'order' });
    if (seed.state === 'returned') {
      const at = new Date(askedAt.getTime() + 2 * HOUR);
      book.move({ ...issue, kind: 'return', at, from: 'order', to: store_id });
    }
  }
}
