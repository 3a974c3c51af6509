/**
 * Who is meant by an announcement `a`, in SQL; the same as `isAddressed`. Kept together because lists, counts, calls and
 * reminders all have to mean the same people.
 */

/** Outlets `o`. */
export const isOutletMeant = `o.active AND 'partner' = ANY (a.roles) AND (a.counties = '{}' OR o.county_id = ANY (a.counties))
  AND (a.tiers = '{}' OR o.tier = ANY (a.tiers))`;

/** People `u` of the staff. Partners hold no other role, so that roles alone tell them apart. */
export const isStaffMeant = `u.active AND u.outlet_id IS NULL AND u.roles && a.roles
  AND (a.counties = '{}' OR u.county_id IS NULL OR u.county_id = ANY (a.counties))`;

/**
 * The outlet `o` was told: somebody of it has read what holds, or a call has told it. A look into the index for each: as
 * EXISTS inside an expression it would be hashed, over the receipts of all announcements there ever were.
 */
export const isOutletTold = `((SELECT true FROM announcement_receipts r
  WHERE r.announcement_id = a.id AND r.outlet_id = o.id AND r.edition >= a.read_edition LIMIT 1) IS NOT NULL)`;

/** The person `u` has read what holds. */
export const hasRead = `((SELECT true FROM announcement_receipts r
  WHERE r.announcement_id = a.id AND r.user_id = u.id AND r.via = 'web' AND r.edition >= a.read_edition LIMIT 1) IS NOT NULL)`;

/** In force at a time. */
export const isInForceAt = (at: string): string =>
  `a.state = 'published' AND a.valid_from <= ${at} AND (a.valid_until IS NULL OR a.valid_until > ${at})`;

/** Meant for a reader: $1 roles, $2 county (or nothing), $3 tier (nothing for the staff). */
export const isMeantForReader = `a.roles && $1::text[]
  AND (a.counties = '{}' OR ($2::uuid IS NULL AND $3::text IS NULL) OR $2 = ANY (a.counties))
  AND ($3 IS NULL OR a.tiers = '{}' OR $3 = ANY (a.tiers))`;
