import type { Queries } from '../../../platform/database/database.js';

/**
 * What is wrong with a row: it says something else than its hash was taken of (`changed`), the row of this place is not
 * there (`missing`), it does not follow the row before it (`unlinked`: put in or put elsewhere), or a reconciliation has
 * written down another hash for this place (`rewritten`) or a place past the last row (`truncated`).
 */
export type LedgerFaultKind = 'changed' | 'missing' | 'unlinked' | 'rewritten' | 'truncated';

export interface LedgerFault {
  place: number;
  kind: LedgerFaultKind;
}

/** `sumFen`: of all entries; anything but 0 means that money came from nowhere. `headHash`: hexadecimal. */
export interface LedgerVerdict {
  entries: number;
  headPlace: number;
  headHash: string;
  sumFen: number;
  faults: LedgerFault[];
}

interface PageRow {
  entries: number;
  place: string | null;
  hash: Buffer | null;
  sum: string;
  faults: LedgerFault[];
}

const pageRows = 5_000;

/** What the first row is chained to. */
const beginning: Buffer = Buffer.of(0);

/** One page after a place, each row held against the one before it. $1, $2 the place and hash of the last row before. */
const checkPage = {
  name: 'ledger-check',
  text: `
    WITH page AS (
      SELECT * FROM ledger_entries WHERE place > $1 ORDER BY place LIMIT ${pageRows}
    ), linked AS (
      SELECT page.*, lag(place, 1, $1::bigint) OVER w AS place_before, lag(hash, 1, $2::bytea) OVER w AS hash_before
      FROM page WINDOW w AS (ORDER BY place)
    ), checked AS (
      SELECT place, hash, amount_fen, place_before, CASE
        WHEN place <> place_before + 1 THEN 'missing'
        WHEN previous <> hash_before THEN 'unlinked'
        WHEN hash <> ledger_hash(previous, place, movement, reversal_id, account, amount_fen, at) THEN 'changed'
      END AS kind FROM linked
    )
    SELECT count(*)::int AS entries, max(place) AS place, (array_agg(hash ORDER BY place DESC))[1] AS hash,
      coalesce(sum(amount_fen), 0) AS sum,
      coalesce(json_agg(json_build_object('kind', kind, 'place', CASE kind WHEN 'missing' THEN place_before + 1 ELSE place END)
        ORDER BY place) FILTER (WHERE kind IS NOT NULL), '[]') AS faults
    FROM checked`,
};

/** Heads that were written down and are no longer found. What is missing between two rows the chain has told already. */
const checkAnchors = {
  name: 'ledger-anchors',
  text: `SELECT DISTINCT r.ledger_place AS place, CASE WHEN e.place IS NULL THEN 'truncated' ELSE 'rewritten' END AS kind
         FROM reconciliations r LEFT JOIN ledger_entries e ON e.place = r.ledger_place
         WHERE r.ledger_place > 0 AND CASE WHEN e.place IS NULL THEN r.ledger_place > $1 ELSE encode(e.hash, 'hex') <> r.ledger_hash END
         ORDER BY 1`,
};

/**
 * Reads the whole ledger and takes every hash again. What somebody writes who can also take the hashes of the whole chain
 * again is found by the heads that reconciliations have written down.
 */
export async function verifyLedger(queries: Queries): Promise<LedgerVerdict> {
  const faults: LedgerFault[] = [];
  let [entries, sumFen, headPlace] = [0, 0, 0];
  let head = beginning;
  for (;;) {
    const [page] = await queries.rows<PageRow>(checkPage, [headPlace, head]);
    if (!page?.hash) break;
    entries += page.entries;
    sumFen += Number(page.sum);
    headPlace = Number(page.place);
    head = page.hash;
    faults.push(...page.faults);
  }
  const anchors = await queries.rows<{ place: string; kind: LedgerFaultKind }>(checkAnchors, [headPlace]);
  faults.push(...anchors.map(({ place, kind }) => ({ place: Number(place), kind })));
  return { entries, headPlace, headHash: head.toString('hex'), sumFen, faults };
}
