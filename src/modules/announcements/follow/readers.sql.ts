import type { OutletTier } from '../../../shared/addressees.js';
import { hasRead, isOutletMeant, isOutletTold, isStaffMeant } from '../audience.sql.js';

export interface ReaderRow {
  id: string;
  name: string;
  code: string | null;
  tier: OutletTier | null;
  county_id: string | null;
  numbers: string[] | null;
  read_at: Date | null;
  read_via: 'web' | 'call' | null;
  read_by: string | null;
  attempts: number | null;
  again_at: Date | null;
  given_up_at: Date | null;
  held_by: string | null;
  held_by_name: string | null;
  held_until: Date | null;
  last_note: string | null;
}

/** What has been read first counts: the receipt of a person or an outlet. */
const firstReceipt = (whose: string): string => `LEFT JOIN LATERAL (
  SELECT r.at, r.via, r.user_id FROM announcement_receipts r
  WHERE r.announcement_id = a.id AND ${whose} AND r.edition >= a.read_edition ORDER BY r.at, r.id LIMIT 1) r ON true
  LEFT JOIN users reader ON reader.id = r.user_id`;

/**
 * $1 announcement, $2 the only county (or nothing), $3 whether it was read (or nothing), $4 now, $5 how many (or nothing),
 * $6, $7 the end of the page before. The page is found first: what is shown of a reader is looked up for those alone.
 */
const outlets = `SELECT o.id, o.name, o.code, o.tier, o.county_id,
    (SELECT array_agg(d.phone ORDER BY d.place) FROM designated_numbers d WHERE d.outlet_id = o.id) AS numbers,
    r.at AS read_at, r.via AS read_via, reader.display_name AS read_by, w.attempts, w.again_at, w.given_up_at,
    holder.id AS held_by, holder.display_name AS held_by_name, w.held_until,
    (SELECT nullif(l.note, '') FROM announcement_calls l WHERE l.announcement_id = a.id AND l.outlet_id = o.id
       ORDER BY l.id DESC LIMIT 1) AS last_note
  FROM announcements a JOIN LATERAL (
    SELECT o.* FROM outlets o
    WHERE ${isOutletMeant} AND ($2::uuid IS NULL OR o.county_id = $2) AND ($3::boolean IS NULL OR ${isOutletTold} = $3)
      AND ($6::text IS NULL OR (o.code, o.id) > ($6, $7::uuid))
    ORDER BY o.code, o.id LIMIT $5::int) o ON true
  ${firstReceipt('r.outlet_id = o.id')}
  LEFT JOIN announcement_call_list w ON w.announcement_id = a.id AND w.outlet_id = o.id
  LEFT JOIN users holder ON holder.id = w.held_by AND w.held_until > $4
  WHERE a.id = $1 ORDER BY o.code, o.id`;

const staff = `SELECT u.id, u.display_name AS name, NULL AS code, NULL AS tier, u.county_id, NULL::text[] AS numbers,
    r.at AS read_at, r.via AS read_via, reader.display_name AS read_by, NULL::int AS attempts, NULL::timestamptz AS again_at,
    NULL::timestamptz AS given_up_at, NULL::uuid AS held_by, NULL AS held_by_name, NULL::timestamptz AS held_until, NULL AS last_note
  FROM announcements a JOIN LATERAL (
    SELECT u.* FROM users u
    WHERE ${isStaffMeant} AND ($2::uuid IS NULL OR u.county_id = $2) AND ($3::boolean IS NULL OR ${hasRead} = $3)
      AND ($6::text IS NULL OR (u.display_name, u.id) > ($6, $7::uuid))
    ORDER BY u.display_name, u.id LIMIT $5::int) u ON true
  ${firstReceipt("r.user_id = u.id AND r.via = 'web'")}
  WHERE a.id = $1 AND $4::timestamptz IS NOT NULL ORDER BY u.display_name, u.id`;

/** Outlets by code, the staff by name. */
export const readersOf = {
  outlets: { name: 'announcement-readers-outlets', text: outlets },
  staff: { name: 'announcement-readers-staff', text: staff },
};
