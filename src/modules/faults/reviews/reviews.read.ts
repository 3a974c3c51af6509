import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { hasRole } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { say } from '../../../shared/language.js';
import { Directory } from '../../organisation/index.js';
import type { ReviewListQuery } from '../faults.dto.js';
import type { FaultReviewPageView, FaultReviewView } from './reviews.view.js';

interface Row {
  [column: string]: unknown;
  fault_id: string;
  number: string;
  title: string;
  cause: FaultReviewView['cause'];
  state: FaultReviewView['state'];
  team_id: string | null;
  maintainer: string | null;
  remark: string;
  reviewer: string | null;
  due_since: Date;
  reviewed_at: Date | null;
}

const list = {
  name: 'fault-reviews-list',
  text: `SELECT r.fault_id, f.number, t.title, r.cause, r.state, r.team_id, m.display_name AS maintainer, r.remark,
           u.display_name AS reviewer, r.due_since, r.reviewed_at
         FROM fault_reviews r JOIN faults f ON f.id = r.fault_id JOIN tickets t ON t.id = r.fault_id
           LEFT JOIN users m ON m.id = f.maintainer_id LEFT JOIN users u ON u.id = r.reviewed_by
         WHERE ($1::uuid[] IS NULL OR r.team_id = ANY ($1)) AND ($2::text IS NULL OR r.state = $2)
           AND ($3::timestamptz IS NULL OR (r.due_since, r.fault_id) < ($3, $4::uuid))
         ORDER BY r.due_since DESC, r.fault_id DESC LIMIT $5`,
};

const causeNames = {
  sample: { zh: '抽查', en: 'Sample' },
  repeat: { zh: '重复故障', en: 'Repeat fault' },
} as const;

/** Closed orders that a lead looks at again: those of the own teams; supervisors and auditors see all. */
@Injectable()
export class FaultReviews {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async list(actor: Actor, { limit = 50, cursor, state }: ReviewListQuery): Promise<FaultReviewPageView> {
    const place = decodePlace(cursor, 'time', 'id');
    const teams = hasRole(actor, 'supervisor', 'auditor') ? null : actor.departmentIds;
    const values = [teams, state ?? null, place?.[0] ?? null, place?.[1] ?? null, limit + 1];
    const rows = await this.database.rows<Row>(list, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.due_since.toISOString(), row.fault_id],
      (row): FaultReviewView => ({
        ticketId: row.fault_id,
        number: row.number,
        title: row.title,
        cause: row.cause,
        causeName: say(causeNames[row.cause], actor.language),
        state: row.state,
        teamName: row.team_id ? this.directory.departmentName(row.team_id, actor.language) : '',
        maintainerName: row.maintainer,
        remark: row.remark,
        reviewerName: row.reviewer,
        dueSince: row.due_since.toISOString(),
        reviewedAt: row.reviewed_at?.toISOString() ?? null,
      }),
    );
  }
}
