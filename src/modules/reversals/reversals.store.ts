import type { Queries } from '../../platform/database/database.js';
import type { TicketDraft } from '../tickets/index.js';
import { dossierOf, requestOf, verdictOf } from './dossier.policy.js';
import { bookReversal } from './ledger/book-reversal.js';
import { isOverLimit, type MonthUse } from './limits.policy.js';
import { requireAuthority } from './reversal.authority.js';
import { reversalRule } from './reversal.policy.js';
import { refuseReversal } from './reversals.refusals.js';

/** How long the one who works on a reversal keeps it from others: longer than the gateway may take to answer. */
export const takenForMs = 30_000;

/** The money side of a reversal as the worker has taken it. */
export interface ReversalRow {
  id: string;
  number: string;
  serial: string;
  phone: string;
  amount_fen: string;
  status: 'open' | 'queued' | 'sent' | 'unknown' | 'manual' | 'failed';
  sendings: number;
  questions: number;
  sent_at: Date | null;
  deadline_at: Date;
  outlet_id: string;
  outlet_code: string;
}

const deadlineOf = (rechargedAt: number): Date => new Date(rechargedAt + reversalRule.limitMs);

/** The first moment that is too late. */
const justLate = (rechargedAt: number): Date => new Date(rechargedAt + reversalRule.limitMs + 1);

const taken = `status NOT IN ('done', 'ended')`;

const insert = {
  name: 'reversals-insert',
  text: `INSERT INTO reversals (id, number, serial, phone, mistake, recharge_fen, amount_fen, recharged_at, deadline_at, outlet_id,
           county_id, opened_at, status, next_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (serial) WHERE ${taken} DO NOTHING RETURNING id`,
};
const other = {
  name: 'reversals-other',
  text: `SELECT number FROM reversals WHERE serial = $1 AND id <> $2 AND ${taken}`,
};
/** Before money may be moving; afterwards the facts stand. */
const change = {
  name: 'reversals-change',
  text: `UPDATE reversals SET serial = $2, phone = $3, mistake = $4, recharge_fen = $5, amount_fen = $6, recharged_at = $7,
           deadline_at = $8, status = $9, next_at = $10
         WHERE id = $1 AND status IN ('open', 'failed') RETURNING id`,
};
/**
 * The gate: in time by the database's clock, and not more than the recharge with what was or may be reversed of it. The
 * sendings go on being counted after a failure: an answer to an earlier one must never be taken for one to the next.
 */
const queue = {
  name: 'reversals-queue',
  text: `UPDATE reversals r SET status = 'queued', next_at = $2, questions = 0
         WHERE id = $1 AND status IN ('open', 'failed') AND clock_timestamp() <= deadline_at
         RETURNING amount_fen + (SELECT coalesce(sum(o.amount_fen), 0) FROM reversals o
             WHERE o.serial = r.serial AND o.id <> r.id AND o.status NOT IN ('open', 'failed', 'ended')) <= recharge_fen AS fits`,
};
const monthUse = {
  name: 'reversals-month',
  text: `SELECT count(*)::int AS count, coalesce(sum(amount_fen), 0)::int AS fen FROM reversals
         WHERE outlet_id = $1 AND opened_at >= date_trunc('month', $3::timestamptz, 'Asia/Shanghai') AND id <> $2
           AND status <> 'ended'`,
};

export async function usedThisMonth(
  queries: Queries,
  outletId: string,
  exceptId: string,
  now: number,
): Promise<MonthUse> {
  const [row] = await queries.rows<MonthUse & { [name: string]: unknown }>(monthUse, [
    outletId,
    exceptId,
    new Date(now),
  ]);
  return row ?? { count: 0, fen: 0 };
}

/** What stands in the row, by what the ticket says now. */
function columnsOf({ ticket, context }: TicketDraft) {
  const request = requestOf(ticket);
  const { way } = verdictOf(ticket, context.now);
  const isOver = ticket.closedAt !== null;
  const isFailed = ticket.state === 'failed';
  // Looked at again when there is something to look up, and in any case when its time is over.
  const looksUp = way === 'look_up' && dossierOf(ticket).differs === null;
  return {
    request,
    // Too late is not over: that it ends is a step of its own.
    status: isOver ? 'ended' : isFailed ? 'failed' : 'open',
    nextAt: isOver ? null : looksUp ? new Date(context.now) : justLate(request.rechargedAt),
  };
}

async function takeSerial(tx: Queries, draft: TicketDraft): Promise<void> {
  const { ticket } = draft;
  if (!ticket.outletId || !ticket.countyId) throw refuseReversal('reversal.outlet_needed');
  const { request, status, nextAt } = columnsOf(draft);
  const { serial, phone, mistake, rechargeFen, amountFen, rechargedAt } = request;
  const values = [ticket.id, ticket.number, serial, phone, mistake, rechargeFen, amountFen, new Date(rechargedAt)];
  const rest = [deadlineOf(rechargedAt), ticket.outletId, ticket.countyId, new Date(ticket.openedAt), status, nextAt];
  const rows = await tx.rows(insert, [...values, ...rest]);
  if (rows.length === 0) throw await serialTaken(tx, serial, ticket.id);
}

async function serialTaken(tx: Queries, serial: string, id: string) {
  const [live] = await tx.rows<{ number: string }>(other, [serial, id]);
  return refuseReversal('reversal.serial_taken', { serial, number: live?.number ?? '' });
}

async function follow(tx: Queries, draft: TicketDraft): Promise<void> {
  const { ticket } = draft;
  const { request, status, nextAt } = columnsOf(draft);
  const { serial, phone, mistake, rechargeFen, amountFen, rechargedAt } = request;
  if ((await tx.rows(other, [serial, ticket.id])).length > 0) throw await serialTaken(tx, serial, ticket.id);
  const when = [new Date(rechargedAt), deadlineOf(rechargedAt), status, nextAt];
  await tx.rows(change, [ticket.id, serial, phone, mistake, rechargeFen, amountFen, ...when]);
}

/** @throws DomainError when time has run out, or the sum or the month's limit would be exceeded: then nothing is queued */
async function enqueue(tx: Queries, draft: TicketDraft): Promise<void> {
  const { ticket, context } = draft;
  const [row] = await tx.rows<{ fits: boolean }>(queue, [ticket.id, new Date(context.now)]);
  if (!row) throw refuseReversal('reversal.expired');
  if (!row.fits) throw refuseReversal('reversal.sum_exceeded');
  const use = await usedThisMonth(tx, ticket.outletId ?? '', ticket.id, context.now);
  const isOver = isOverLimit(use, requestOf(ticket).amountFen);
  if (isOver && dossierOf(ticket).approval !== 'approved') throw refuseReversal('reversal.over_limit');
}

const settle = {
  name: 'reversals-settle',
  text: `UPDATE reversals r SET status = $2, next_at = $3, settled_at = $4 FROM outlets o
         WHERE r.id = $1 AND r.status = 'manual' AND o.id = r.outlet_id
         RETURNING r.number, r.phone, r.amount_fen, o.code AS outlet_code`,
};

/** People have found out what became of an order. */
async function closeByHand(tx: Queries, draft: TicketDraft): Promise<void> {
  const { ticket, context } = draft;
  const at = new Date(context.now);
  const isDone = ticket.state === 'reversed';
  const nextAt = isDone ? null : justLate(requestOf(ticket).rechargedAt);
  const [row] = await tx.rows<{ number: string; phone: string; amount_fen: string; outlet_code: string }>(settle, [
    ticket.id,
    isDone ? 'done' : 'failed',
    nextAt,
    isDone ? at : null,
  ]);
  if (!row || !isDone) return;
  const { number, phone, amount_fen, outlet_code } = row;
  await bookReversal(tx, {
    number,
    phone,
    reversalId: ticket.id,
    outletCode: outlet_code,
    amountFen: Number(amount_fen),
    at,
  });
}

/** Keeps the money side in step with the flow, in the transaction of the step. */
export async function keepReversal(tx: Queries, draft: TicketDraft): Promise<void> {
  const { ticket, before } = draft;
  await requireAuthority(tx, draft);
  if (before.ticket.version === 0) return takeSerial(tx, draft);
  // A note on what is over changes nothing here; its recharge may be another request's by now.
  if (before.ticket.closedAt !== null) return undefined;
  if (before.ticket.state === 'manual_review')
    return ticket.state === 'manual_review' ? undefined : closeByHand(tx, draft);
  if (ticket.state === 'executing') return before.ticket.state === 'executing' ? undefined : enqueue(tx, draft);
  return ticket.state === 'unknown' ? undefined : follow(tx, draft);
}
