import type { Transaction } from '../../platform/database/unit-of-work.js';
import { violatedConstraint } from '../../platform/http/idempotency.js';
import type { Assets } from '../assets/index.js';
import { LookAgain, type TicketDraft, type TicketRecord } from '../tickets/index.js';
import { type FaultDossier, faultOf } from './fault.dossier.policy.js';
import { setConfirmation, setFollowers } from './follow-up/follow-up.timers.js';
import { refuseFault } from './faults.refusals.js';

export type FaultStatus = 'open' | 'joined' | 'guided' | 'closed' | 'not_repaired' | 'cancelled';

/** What a ticket has come to, in the terms of the row that is counted and searched. */
export function statusOf(state: string, { fix }: Pick<FaultDossier, 'fix'>): FaultStatus {
  if (state === 'joined' || state === 'cancelled' || state === 'not_repaired') return state;
  if (state !== 'closed') return 'open';
  return fix ? 'closed' : 'guided';
}

const columns = `id, number, asset_id, kind, symptom, severity, outlet_id, county_id, supplier_id, team_id, main_id, repeat_of,
  status, maintainer_id, rounds, under_warranty, quote_fen, reported_at, fixed_at, closed_at`;
/** Of several reports of an asset at once one is inserted; the others wait for it, and then find that there is one. */
const insert = {
  name: 'faults-insert',
  text: `INSERT INTO faults (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::faults, $1)
         ON CONFLICT (asset_id) WHERE status = 'open' DO NOTHING RETURNING id`,
};
/** Whoever closes the main one waits until this report hangs on it. */
const holdMain = { name: 'faults-hold-main', text: `SELECT FROM faults WHERE id = $1 AND status = 'open' FOR SHARE` };
const follow = {
  name: 'faults-follow',
  text: `UPDATE faults f SET severity = r.severity, team_id = r.team_id, main_id = r.main_id, status = r.status,
           maintainer_id = r.maintainer_id, rounds = r.rounds, quote_fen = r.quote_fen, fixed_at = r.fixed_at, closed_at = r.closed_at
         FROM jsonb_populate_record(NULL::faults, $1) r WHERE f.id = r.id`,
};
const otherOpen = {
  name: 'faults-other-open',
  text: `SELECT number FROM faults WHERE asset_id = $1 AND status = 'open' AND id <> $2`,
};
const countJoined = {
  name: 'faults-count-joined',
  text: `SELECT count(*)::int AS count FROM faults WHERE main_id = $1 AND status = 'joined'`,
};
const due = {
  name: 'fault-reviews-due',
  text: `INSERT INTO fault_reviews (fault_id, team_id, cause, state, due_since) VALUES ($1, $2, $3, 'due', $4)
         ON CONFLICT (fault_id) DO UPDATE
         SET cause = excluded.cause, state = 'due', due_since = excluded.due_since, remark = '', reviewed_by = NULL, reviewed_at = NULL`,
};
const reviewed = {
  name: 'fault-reviews-reviewed',
  text: `UPDATE fault_reviews SET state = $2, remark = $3, reviewed_by = $4, reviewed_at = $5 WHERE fault_id = $1`,
};
/** Opened again: it is looked at after it has been repaired. */
const noLongerDue = {
  name: 'fault-reviews-drop',
  text: `UPDATE fault_reviews SET state = 'lapsed' WHERE fault_id = $1 AND state = 'due'`,
};

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** A fault as its row says it. */
export function faultRow({ ticket }: { ticket: TicketRecord }) {
  const fault = faultOf(ticket);
  return {
    id: ticket.id,
    number: ticket.number,
    asset_id: fault.assetId,
    kind: fault.kind,
    symptom: ticket.topic,
    severity: ticket.fields.severity,
    outlet_id: ticket.outletId,
    county_id: ticket.countyId,
    supplier_id: fault.supplierId,
    team_id: fault.teamId,
    main_id: fault.main?.id ?? null,
    repeat_of: fault.repeatOf,
    status: statusOf(ticket.state, fault),
    maintainer_id: fault.maintainerId,
    rounds: fault.rounds,
    under_warranty: fault.underWarranty,
    quote_fen: fault.price?.fen ?? null,
    reported_at: iso(ticket.openedAt),
    fixed_at: iso(fault.fix?.at ?? null),
    closed_at: iso(ticket.closedAt),
  };
}

async function keepNew(tx: Transaction, draft: TicketDraft): Promise<void> {
  const row = faultRow(draft);
  if (row.status === 'joined' && (await tx.rows(holdMain, [row.main_id])).length === 0) throw new LookAgain();
  if ((await tx.rows(insert, [JSON.stringify(row)])).length === 0) throw new LookAgain();
}

async function keepChanged(tx: Transaction, draft: TicketDraft): Promise<void> {
  const row = faultRow(draft);
  // A violated index would end the transaction: who is first is asked before, the index is for those who come at once.
  if (row.status === 'open' && row.asset_id) {
    const [other] = await tx.rows<{ number: string }>(otherOpen, [row.asset_id, row.id]);
    if (other) throw refuseFault('fault.other_open', { number: other.number });
  }
  try {
    await tx.rows(follow, [JSON.stringify(row)]);
  } catch (error) {
    if (violatedConstraint(error) === 'faults_one_open') throw refuseFault('fault.other_open', { number: '' });
    throw error;
  }
  if (row.status !== 'cancelled') return;
  const [joined] = await tx.rows<{ count: number }>(countJoined, [row.id]);
  if (joined && joined.count > 0) throw refuseFault('fault.others_wait', { count: joined.count });
}

async function keepReview(tx: Transaction, draft: TicketDraft): Promise<void> {
  const { ticket, before, context, entries } = draft;
  const { review, reviewCause, teamId } = faultOf(ticket);
  if (review === faultOf(before.ticket).review) return;
  const at = new Date(context.now);
  if (review === null) await tx.rows(noLongerDue, [ticket.id]);
  else if (review === 'due') await tx.rows(due, [ticket.id, teamId, reviewCause, at]);
  else await tx.rows(reviewed, [ticket.id, review, entries[0]?.text ?? '', context.actor.userId, at]);
}

/** What the register of equipment hears of a repair. */
async function keepAsset(tx: Transaction, assets: Assets, draft: TicketDraft): Promise<void> {
  const { ticket, before, context } = draft;
  const { assetId, fix } = faultOf(ticket);
  if (!assetId || ticket.state === before.ticket.state) return;
  const actorId = context.actor.via === 'system' ? null : context.actor.userId;
  const about = { assetId, ticketId: ticket.id, actorId, note: fix?.measures ?? '' };
  const isAway = ticket.state === 'waiting_parts' || ticket.state === 'waiting_supplier';
  if (isAway) await assets.changeState(tx, { ...about, state: 'in_repair' });
  if (ticket.state === 'fixed') await assets.changeState(tx, { ...about, state: 'in_use' });
  if (ticket.state === 'closed' && fix) await assets.recordRepair(tx, about);
}

/** Steps that those whose reports have joined hear of. */
const toldStates: ReadonlySet<string> = new Set(['fixed', 'closed', 'not_repaired']);

/** Keeps the rows in step with the flow, in the transaction of the step. */
export async function keepFault(tx: Transaction, assets: Assets, draft: TicketDraft): Promise<void> {
  const { ticket, before } = draft;
  if (before.ticket.version === 0) return keepNew(tx, draft);
  await keepChanged(tx, draft);
  await keepReview(tx, draft);
  const isAgain = before.ticket.state === 'fixed' && ticket.state === 'dispatched';
  if (ticket.state !== before.ticket.state && (isAgain || toldStates.has(ticket.state)))
    await setFollowers(tx, ticket.id);
  if (ticket.state === 'fixed' && before.ticket.state !== 'fixed') await setConfirmation(tx, draft);
  return keepAsset(tx, assets, draft);
}
