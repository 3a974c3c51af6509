import { Injectable } from '@nestjs/common';
import { type Actor, hasRole, isHotline } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { checkedDay, startOfDay } from '../../../shared/time-zone.js';
import { Directory } from '../../organisation/index.js';
import type { AssessmentQuery } from './assessment.dto.js';
import { refuseAssessment } from './assessment.refusals.js';
import { assessmentRow } from './assessment.rows.js';
import { type CountRow, countsBy, type Grouping, type MonthRow, monthsBy } from './assessment.sql.js';
import type { AssessmentPageView, AssessmentRowView } from './assessment.view.js';
import { monthsUpTo, spanOf, trendMonths } from './months.js';

const longestSpanDays = 366;

/** Nobody has this id: what somebody without an outlet or county of their own may see. */
const nowhere = '00000000-0000-0000-0000-000000000000';

/** Whose requests somebody sees: the hotline and auditors all, a county its own, an outlet its own. */
function reachOf(actor: Actor): { outletId: string | null; countyId: string | null } {
  if (isHotline(actor) || hasRole(actor, 'auditor')) return { outletId: null, countyId: null };
  const isCounty = hasRole(actor, 'channel_manager', 'channel_supervisor');
  return isCounty
    ? { outletId: null, countyId: actor.countyId ?? nowhere }
    : { outletId: actor.outletId ?? nowhere, countyId: null };
}

/** @throws DomainError `assessment.bad_span` */
function boundsOf({ from, to }: AssessmentQuery): [Date, Date] {
  const [first, last] = [checkedDay(from), checkedDay(to)];
  if (last < first || last - first >= longestSpanDays) throw refuseAssessment('assessment.bad_span');
  return [new Date(startOfDay(first)), new Date(startOfDay(last + 1))];
}

/** Who asks for reversals, how often and why: an outlet's or a county's mistakes (A12). */
@Injectable()
export class Assessment {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  async page(actor: Actor, query: AssessmentQuery): Promise<AssessmentPageView> {
    const limit = query.limit ?? 50;
    const place = decodePlace(query.cursor, 'count', 'id');
    const rows = await this.counts(actor, query, place, limit + 1);
    const page = pageOf(
      rows,
      limit,
      (row) => [String(row.requests), row.id],
      (row) => row,
    );
    return { ...page, items: await this.views(actor, query, page.items) };
  }

  /** Everything at once, for a file; there are as many rows as outlets at most. */
  async all(actor: Actor, query: AssessmentQuery): Promise<AssessmentRowView[]> {
    return this.views(actor, query, await this.counts(actor, query, null, null));
  }

  private counts(
    actor: Actor,
    query: AssessmentQuery,
    place: readonly string[] | null,
    limit: number | null,
  ): Promise<CountRow[]> {
    const { outletId, countyId } = reachOf(actor);
    const [requests = null, id = null] = place ?? [];
    const values = [...boundsOf(query), outletId, countyId, requests, id, limit];
    return this.database.rows<CountRow>(countsBy(groupingOf(actor, query)), values);
  }

  private async views(actor: Actor, query: AssessmentQuery, rows: readonly CountRow[]): Promise<AssessmentRowView[]> {
    const months = monthsUpTo(query.to, trendMonths);
    const counts = await this.database.rows<MonthRow>(monthsBy(groupingOf(actor, query)), [
      ...spanOf(months, query.to),
      rows.map(({ id }) => id),
    ]);
    const { language } = actor;
    return rows.map((row) =>
      assessmentRow(row, months, counts, this.directory.countyName(row.county_id, language), language),
    );
  }
}

/** An outlet sees itself and not how many others its county has. */
const groupingOf = (actor: Actor, query: AssessmentQuery): Grouping =>
  reachOf(actor).outletId === null ? (query.by ?? 'outlet') : 'outlet';
