import type { Transaction } from '../../../platform/database/unit-of-work.js';
import type { CallStanding } from '../announcement.policy.js';
import { isOutletMeant, isOutletTold } from '../audience.sql.js';

/** Whoever holds an outlet calls it; nobody else is given it meanwhile. */
export interface Held {
  outlet_id: string;
  county_id: string;
  attempts: number;
  held_until: Date;
}

const meantAndUntold = `announcements a JOIN outlets o ON ${isOutletMeant}
  LEFT JOIN announcement_call_list w ON w.announcement_id = a.id AND w.outlet_id = o.id
  WHERE a.id = $1 AND NOT ${isOutletTold}`;

const ownHeld = {
  name: 'announcement-calls-own',
  text: `SELECT o.id AS outlet_id, o.county_id, w.attempts, w.held_until
         FROM ${meantAndUntold} AND w.held_by = $2 AND w.held_until > $3 ORDER BY w.held_until LIMIT 1`,
};

/** Who asked to be called at a time comes first, then those who were tried least. $4 the only county (or nothing). */
const nextFree = {
  name: 'announcement-calls-next',
  text: `SELECT o.id AS outlet_id, o.county_id, coalesce(w.attempts, 0) AS attempts
         FROM ${meantAndUntold} AND w.given_up_at IS NULL
           AND (w.held_until IS NULL OR w.held_until <= $2) AND (w.again_at IS NULL OR w.again_at <= $2)
           AND ($3::uuid IS NULL OR o.county_id = $3)
         ORDER BY w.again_at NULLS LAST, coalesce(w.attempts, 0), o.code LIMIT 1`,
};

const hold = {
  name: 'announcement-calls-hold',
  text: `INSERT INTO announcement_call_list (announcement_id, outlet_id, held_by, held_until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (announcement_id, outlet_id) DO UPDATE SET held_by = excluded.held_by, held_until = excluded.held_until`,
};

/**
 * Gives the agent an outlet to call: the one in hand, or the next that nobody holds. The announcement must be held, so
 * that two who ask at once come one after the other.
 */
export async function claimNext(
  tx: Transaction,
  announcementId: string,
  asked: { agentId: string; countyId: string | null; until: Date },
): Promise<Held | null> {
  const [own] = await tx.rows<Held>(ownHeld, [announcementId, asked.agentId, tx.at]);
  if (own) return own;
  const [next] = await tx.rows<Omit<Held, 'held_until'>>(nextFree, [announcementId, tx.at, asked.countyId]);
  if (!next) return null;
  await tx.rows(hold, [announcementId, next.outlet_id, asked.agentId, asked.until]);
  return { ...next, held_until: asked.until };
}

const soonest = {
  name: 'announcement-calls-soonest',
  text: `SELECT min(w.again_at) AS at FROM ${meantAndUntold} AND w.given_up_at IS NULL AND w.again_at > $2
           AND ($3::uuid IS NULL OR o.county_id = $3)`,
};

/** When the next outlet may be called again; nothing when none waits. */
export async function nextCallAt(
  tx: Transaction,
  announcementId: string,
  countyId: string | null,
): Promise<Date | null> {
  const [row] = await tx.rows<{ at: Date | null }>(soonest, [announcementId, tx.at, countyId]);
  return row?.at ?? null;
}

const attemptsOf = {
  name: 'announcement-calls-attempts',
  text: `INSERT INTO announcement_call_list AS w (announcement_id, outlet_id) VALUES ($1, $2)
         ON CONFLICT (announcement_id, outlet_id) DO UPDATE SET attempts = w.attempts RETURNING attempts`,
};

/** How often it was tried in vain; the row is held from here on. */
export async function holdStanding(tx: Transaction, announcementId: string, outletId: string): Promise<number> {
  const [row] = await tx.rows<{ attempts: number }>(attemptsOf, [announcementId, outletId]);
  return row?.attempts ?? 0;
}

const stand = {
  name: 'announcement-calls-stand',
  text: `UPDATE announcement_call_list SET attempts = $3, again_at = $4, given_up_at = $5, held_by = NULL, held_until = NULL
         WHERE announcement_id = $1 AND outlet_id = $2`,
};

export async function keepStanding(
  tx: Transaction,
  announcementId: string,
  outletId: string,
  { attempts, againAt, isGivenUp }: CallStanding,
): Promise<void> {
  const again = againAt === null ? null : new Date(againAt);
  await tx.rows(stand, [announcementId, outletId, attempts, again, isGivenUp ? tx.at : null]);
}

/** After an edition that must be read again calling begins anew. */
export async function forgetCallList(tx: Transaction, announcementId: string): Promise<void> {
  await tx.rows({ text: 'DELETE FROM announcement_call_list WHERE announcement_id = $1' }, [announcementId]);
}
