import { Injectable } from '@nestjs/common';
import { Database, type Queries } from '../../../platform/database/database.js';
import { decodePlace, pageOf, type PageQuery } from '../../../platform/http/page.js';
import { yuan } from '../../../shared/money.js';
import type { ReconciliationPageView, ReconciliationView } from './reconciliation.view.js';

interface RunRow {
  id: string;
  day: string;
  ran_at: Date;
  ran_by: string | null;
  ran_by_name: string | null;
  ours_count: number;
  ours_fen: string;
  theirs_count: number;
  theirs_fen: string;
  differences: number;
  open: number;
  ledger_place: string;
  ledger_hash: string;
}

const select = `SELECT r.id, r.day::text, r.ran_at, r.ran_by, u.display_name AS ran_by_name, r.ours_count, r.ours_fen,
    r.theirs_count, r.theirs_fen, r.differences, r.ledger_place, r.ledger_hash,
    (SELECT count(*)::int FROM reconciliation_differences d WHERE d.day = r.day AND d.settled_at IS NULL) AS open
  FROM reconciliations r LEFT JOIN users u ON u.id = r.ran_by`;

const one = { name: 'reconciliations-one', text: `${select} WHERE r.id = $1` };
/** Ids sort by the time they were made. */
const newest = {
  name: 'reconciliations-newest',
  text: `${select} WHERE $1::uuid IS NULL OR r.id < $1 ORDER BY r.id DESC LIMIT $2`,
};

const view = (row: RunRow): ReconciliationView => ({
  id: row.id,
  day: row.day,
  ranAt: row.ran_at.toISOString(),
  ranBy: row.ran_by === null ? null : { id: row.ran_by, name: row.ran_by_name ?? '' },
  ours: { count: row.ours_count, sum: yuan(Number(row.ours_fen)) },
  theirs: { count: row.theirs_count, sum: yuan(Number(row.theirs_fen)) },
  differences: row.differences,
  openDifferences: row.open,
  ledger: { place: Number(row.ledger_place), hash: row.ledger_hash },
});

/** The runs for screens, newest first. */
@Injectable()
export class ReconciliationReads {
  constructor(private readonly database: Database) {}

  async list(query: PageQuery): Promise<ReconciliationPageView> {
    const limit = query.limit ?? 50;
    const [place = null] = decodePlace(query.cursor, 'id') ?? [];
    const rows = await this.database.rows<RunRow>(newest, [place, limit + 1]);
    return pageOf(rows, limit, (row) => [row.id], view);
  }

  async one(id: string, queries: Queries): Promise<ReconciliationView> {
    const [row] = await queries.rows<RunRow>(one, [id]);
    if (!row) throw new Error('A run that was just written is there');
    return view(row);
  }
}
