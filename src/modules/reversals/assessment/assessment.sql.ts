export type Grouping = 'outlet' | 'county';

/** One row an outlet or county; sums in fen come as text. */
export interface CountRow {
  id: string;
  code: string;
  name_zh: string;
  name_en: string;
  county_id: string;
  /** Outlets that share the limit: 1, or the open ones of the county. */
  outlets: number;
  requests: number;
  done: number;
  refused: number;
  expired: number;
  rejected: number;
  withdrawn: number;
  cancelled: number;
  open: number;
  wrong_number: number;
  wrong_amount: number;
  duplicate: number;
  reversed_fen: string;
}

export interface MonthRow {
  id: string;
  month: string;
  requests: number;
  /** What counts towards the limit: everything but what ended without money. */
  counted: number;
  counted_fen: string;
}

const places: Record<Grouping, string> = {
  outlet: `SELECT id, code, name AS name_zh, name AS name_en, county_id, 1 AS outlets FROM outlets`,
  county: `SELECT c.id, c.code, c.name_zh, c.name_en, c.id AS county_id,
             (SELECT count(*)::int FROM outlets o WHERE o.county_id = c.id AND o.active) AS outlets FROM counties c`,
};

const endings = ['refused', 'expired', 'rejected', 'withdrawn', 'cancelled'];
const mistakes = ['wrong_number', 'wrong_amount', 'duplicate'];
const countedBy = (column: string, values: readonly string[]): string =>
  values.map((value) => `count(*) FILTER (WHERE ${column} = '${value}')::int AS ${value}`).join(', ');

/**
 * Those with the most mistakes first. $1, $2 the span, $3 the only outlet and $4 the only county to look at (or nothing),
 * $5, $6 the end of the page before, $7 how many (or nothing: all).
 */
export const countsBy = (by: Grouping) => ({
  text: `
    WITH counts AS (
      SELECT r.${by}_id AS id, count(*)::int AS requests, ${countedBy('t.state', endings)}, ${countedBy('r.mistake', mistakes)},
        count(*) FILTER (WHERE r.status = 'done')::int AS done,
        count(*) FILTER (WHERE r.status NOT IN ('done', 'ended'))::int AS open,
        coalesce(sum(r.amount_fen) FILTER (WHERE r.status = 'done'), 0) AS reversed_fen
      FROM reversals r JOIN tickets t ON t.id = r.id
      WHERE r.opened_at >= $1 AND r.opened_at < $2
        AND ($3::uuid IS NULL OR r.outlet_id = $3) AND ($4::uuid IS NULL OR r.county_id = $4)
      GROUP BY 1
    )
    SELECT * FROM counts JOIN (${places[by]}) place USING (id)
    WHERE $5::int IS NULL OR (requests, id) < ($5, $6::uuid)
    ORDER BY requests DESC, id DESC LIMIT $7::int`,
});

/** $1, $2 the span, $3 whose. */
export const monthsBy = (by: Grouping) => ({
  text: `SELECT ${by}_id AS id, to_char(opened_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, count(*)::int AS requests,
           count(*) FILTER (WHERE status <> 'ended')::int AS counted,
           coalesce(sum(amount_fen) FILTER (WHERE status <> 'ended'), 0) AS counted_fen
         FROM reversals WHERE opened_at >= $1 AND opened_at < $2 AND ${by}_id = ANY ($3) GROUP BY 1, 2`,
});
