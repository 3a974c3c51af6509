import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { Database, type Queries } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { reportColumns, type ReportRow, withLastStep } from '../feedback/index.js';
import { DeskPlaces } from './desk-places.js';
import type { FeedbackListQuery } from './feedback-desk.dto.js';
import { refuseDesk } from './feedback-desk.refusals.js';
import type { FeedbackReportPageView, FeedbackReportRowView } from './feedback-desk.view.js';

export type DeskReportRow = ReportRow & { unread: boolean };

const columns = `${reportColumns}, (SELECT NOT m.from_desk FROM feedback.messages m WHERE m.report_id = r.id
  ORDER BY m.place DESC LIMIT 1) AS unread`;

/** By day, and within a day by an id that is random. $5 the departments whose reports alone are shown, or nothing. */
const list = {
  name: 'feedback-desk-list',
  text: `SELECT ${columns} FROM ${withLastStep}
         WHERE ($1::text IS NULL OR coalesce(s.state, 'new') = $1) AND ($2::text IS NULL OR coalesce(s.topic, r.topic) = $2)
           AND ($3::text IS NULL OR r.county = $3) AND ($4::text IS NULL OR r.campaign = $4)
           AND ($5::text[] IS NULL OR s.department = ANY ($5))
           AND ($6::date IS NULL OR (r.day, r.id) < ($6, $7::uuid))
         ORDER BY r.day DESC, r.id DESC LIMIT $8`,
};
const one = { name: 'feedback-desk-one', text: `SELECT ${columns} FROM ${withLastStep} WHERE r.id = $1` };

/** Reports for the desk's lists, and one of them for whoever may see it. */
@Injectable()
export class ReportReads {
  constructor(
    private readonly database: Database,
    private readonly places: DeskPlaces,
  ) {}

  async list(actor: Actor, query: FeedbackListQuery): Promise<FeedbackReportPageView> {
    const limit = query.limit ?? 50;
    const [day = null, id = null] = decodePlace(query.cursor, 'day', 'id') ?? [];
    const { state = null, topic = null, county = null, campaign = null } = query;
    const mine = hasRole(actor, 'supervisor', 'auditor') ? null : this.places.codesOf(actor);
    const values = [state, topic, county, campaign, mine, day, id, limit + 1];
    const rows = await this.database.rows<DeskReportRow>(list, values);
    const page = pageOf(
      rows,
      limit,
      (row) => [row.day, row.id],
      (row) => row,
    );
    const seen = page.items.filter((row) => this.places.maySee(actor, row));
    return { items: seen.map((row) => this.rowView(row)), nextCursor: page.nextCursor };
  }

  /** @throws DomainError `feedback.not_found` */
  async load(queries: Queries, actor: Actor, id: string): Promise<DeskReportRow> {
    const [row] = await queries.rows<DeskReportRow>(one, [id]);
    if (!row || !this.places.maySee(actor, row)) throw refuseDesk('feedback.not_found');
    return row;
  }

  rowView(row: DeskReportRow): FeedbackReportRowView {
    const { id, day, topic, county, about, state, campaign, unread, version } = row;
    const department = this.places.departmentByCode(row.department)?.id ?? null;
    return { id, on: day, topic, county, about, state, department, campaign, unread, version };
  }
}
