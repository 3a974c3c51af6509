import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { type Bilingual, type Language, say } from '../../shared/language.js';
import { symptoms } from './fault.policy.js';
import type { FaultStatus } from './faults.store.js';
import type { FaultPageView, FaultRefView } from './faults.view.js';

interface RefRow {
  [column: string]: unknown;
  id: string;
  number: string;
  symptom: string;
  status: FaultStatus;
  reported_at: Date;
  fixed_at: Date | null;
}

export interface TeamRow {
  [column: string]: unknown;
  id: string;
  name: string;
  absent: boolean;
  load: number;
  certificates: { skill: string; validFrom: string; validUntil: string }[];
}

const refColumns = 'id, number, symptom, status, reported_at, fixed_at';
const ofAsset = {
  name: 'faults-of-asset',
  text: `SELECT ${refColumns} FROM faults WHERE asset_id = $1
           AND ($2::timestamptz IS NULL OR (reported_at, id) < ($2, $3::uuid))
         ORDER BY reported_at DESC, id DESC LIMIT $4`,
};
/** Earlier ones; what joined or was cancelled is no fault of its own. */
const repeatsOf = {
  name: 'faults-repeats-of',
  text: `SELECT ${refColumns} FROM faults WHERE asset_id = $1 AND reported_at >= $3 AND (reported_at, id) < ($4, $2)
           AND status NOT IN ('joined', 'cancelled')
         ORDER BY reported_at DESC, id DESC LIMIT 20`,
};
const joinedTo = {
  name: 'faults-joined-to',
  text: `SELECT ${refColumns} FROM faults WHERE main_id = $1 ORDER BY reported_at, id LIMIT 50`,
};
const byId = { name: 'faults-ref', text: `SELECT ${refColumns} FROM faults WHERE id = $1` };
/** Whoever repairs in the team, with what they are certified for and have in hand. */
const team = {
  name: 'faults-team',
  text: `SELECT u.id, u.display_name AS name, coalesce(u.absent_until > $2, false) AS absent,
           (SELECT count(*)::int FROM faults f WHERE f.maintainer_id = u.id AND f.status = 'open') AS load,
           (SELECT coalesce(json_agg(json_build_object('skill', c.skill, 'validFrom', c.valid_from, 'validUntil', c.valid_until)), '[]')
            FROM certificates c WHERE c.user_id = u.id AND c.withdrawn_at IS NULL) AS certificates
         FROM memberships m JOIN users u ON u.id = m.user_id
         WHERE m.department_id = $1 AND u.active AND u.roles && '{maintainer,handler}'`,
};

const statusNames: Readonly<Record<FaultStatus, Bilingual>> = {
  open: { zh: '在办', en: 'Open' },
  joined: { zh: '已并入', en: 'Joined' },
  guided: { zh: '按指引解决', en: 'Solved by the guide' },
  closed: { zh: '已修复', en: 'Repaired' },
  not_repaired: { zh: '未维修', en: 'Not repaired' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
};

const symptomNames: Readonly<Record<string, Bilingual>> = symptoms;

const refView = (row: RefRow, language: Language): FaultRefView => {
  const symptom = symptomNames[row.symptom];
  return {
    ticketId: row.id,
    number: row.number,
    symptom: symptom ? say(symptom, language) : row.symptom,
    status: row.status,
    statusName: say(statusNames[row.status], language),
    reportedAt: row.reported_at.toISOString(),
    fixedAt: row.fixed_at?.toISOString() ?? null,
  };
};

/** Rows of faults, as other pages list them. */
@Injectable()
export class FaultReads {
  constructor(private readonly database: Database) {}

  async ofAsset(
    assetId: string,
    { limit = 50, cursor }: { limit?: number; cursor?: string },
    language: Language,
  ): Promise<FaultPageView> {
    const place = decodePlace(cursor, 'time', 'id');
    const values = [assetId, place?.[0] ?? null, place?.[1] ?? null, limit + 1];
    const rows = await this.database.rows<RefRow>(ofAsset, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.reported_at.toISOString(), row.id],
      (row) => refView(row, language),
    );
  }

  async repeats(
    asset: { id: string; faultId: string },
    span: [Date, Date],
    language: Language,
  ): Promise<FaultRefView[]> {
    const rows = await this.database.rows<RefRow>(repeatsOf, [asset.id, asset.faultId, ...span]);
    return rows.map((row) => refView(row, language));
  }

  async joinedTo(faultId: string, language: Language): Promise<FaultRefView[]> {
    return (await this.database.rows<RefRow>(joinedTo, [faultId])).map((row) => refView(row, language));
  }

  async one(faultId: string, language: Language): Promise<FaultRefView | null> {
    const row = await this.database.row<RefRow>(byId, [faultId]);
    return row ? refView(row, language) : null;
  }

  team(departmentId: string, now: Date): Promise<TeamRow[]> {
    return this.database.rows<TeamRow>(team, [departmentId, now]);
  }
}
