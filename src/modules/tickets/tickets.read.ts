import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, encodePlace, pageOf } from '../../platform/http/page.js';
import { parsePhone } from '../../shared/phone.js';
import { QueueReads, type RowColumns, rowColumns, rowJoins } from './queues.read.js';
import { Lines } from './lines.js';
import { TicketLoader } from './ticket.load.js';
import { entryView, isPartnerOnly } from './ticket.views.js';
import { Tickets } from './tickets.service.js';
import type { TicketListQuery } from './tickets.dto.js';
import type { TicketPageView, TimelinePageView } from './tickets.view.js';

interface Condition {
  sql: (place: string) => string;
  value: unknown;
}

const condition = (sql: Condition['sql'], value: unknown): Condition => ({ sql, value });

const ended = new Set<string>(['closed', 'cancelled']);

const nobody = '00000000-0000-0000-0000-000000000000';

/** What the actor may list, in the terms of the read policy (`mayHear`). */
function scope(actor: Actor): Condition[] {
  if (hasRole(actor, 'agent', 'supervisor', 'auditor')) return [];
  if (hasRole(actor, 'partner')) return [condition((p) => `t.outlet_id = ${p}`, actor.outletId ?? nobody)];
  if (hasRole(actor, 'handler', 'department_lead', 'maintainer')) {
    const sql = (p: string) =>
      `EXISTS (SELECT FROM work_orders x WHERE x.ticket_id = t.id AND x.state <> 'withdrawn' AND x.department_id = ANY (${p}::uuid[]))`;
    return [condition(sql, actor.departmentIds)];
  }
  return [condition((p) => `t.county_id = ${p}`, actor.countyId ?? nobody)];
}

/** What people type to find a ticket: its number (or the end of it), a phone number, words of the title. */
function search(text: string): Condition {
  const words = text.trim();
  if (/^[A-Za-z]{2}\d{8}-?\d*$/.test(words)) return condition((p) => `t.number LIKE ${p} || '%'`, words.toUpperCase());
  const phone = parsePhone(words);
  if (phone.ok && phone.national.length >= 10) return condition((p) => `t.contact_phone = ${p}`, phone.national);
  // The index knows pairs of characters; the planner walks backwards from the newest instead where they are common.
  const paired = (p: string) => (words.length > 1 ? `bigrams(t.title) @> bigrams(${p}) AND ` : '');
  return condition((p) => `${paired(p)}strpos(lower(t.title), lower(${p})) > 0`, words);
}

/** What is open is looked for among the open ones: a state that nothing is in would else be looked for in all there ever were. */
const inState = (state: string): Condition =>
  condition((p) => (ended.has(state) ? `t.state = ${p}` : `t.state = ${p} AND t.closed_at IS NULL`), state);

/** Lists and timelines of tickets. */
@Injectable()
export class TicketReads {
  constructor(
    private readonly database: Database,
    private readonly queues: QueueReads,
    private readonly lines: Lines,
    private readonly loader: TicketLoader,
    private readonly tickets: Tickets,
  ) {}

  /** Newest first (or oldest first), filtered; keyset paging on (opened_at, id), never a count of all. */
  async list(actor: Actor, query: TicketListQuery): Promise<TicketPageView> {
    const limit = query.limit ?? 50;
    const newest = query.sort !== 'openedAt';
    const place = decodePlace(query.cursor, 'time', 'id');
    const conditions = [
      ...scope(actor),
      ...(query.q?.trim() ? [search(query.q)] : []),
      ...(query.line ? [condition((p) => `t.line = ${p}`, query.line)] : []),
      ...(query.state ? [inState(query.state)] : []),
      ...(query.outletId ? [condition((p) => `t.outlet_id = ${p}`, query.outletId)] : []),
      ...(query.countyId ? [condition((p) => `t.county_id = ${p}`, query.countyId)] : []),
    ];
    const values: unknown[] = conditions.map((one) => one.value);
    const where = conditions.map((one, index) => one.sql(`$${index + 1}`));
    if (place) {
      values.push(place[0], place[1]);
      where.push(
        `(t.opened_at, t.id) ${newest ? '<' : '>'} ($${values.length - 1}::timestamptz, $${values.length}::uuid)`,
      );
    }
    values.push(limit + 1);
    const order = newest ? 't.opened_at DESC, t.id DESC' : 't.opened_at, t.id';
    const text = `SELECT ${rowColumns} FROM tickets t ${rowJoins} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
                  ORDER BY ${order} LIMIT $${values.length}`;
    const rows = await this.database.rows<RowColumns>({ text }, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.opened_at.toISOString(), row.id],
      (row) => this.queues.rowView(row, actor),
    );
  }

  /** Older entries, newest of them last, as a page turns back in a conversation. */
  async timeline(actor: Actor, id: string, query: { limit?: number; cursor?: string }): Promise<TimelinePageView> {
    const limit = query.limit ?? 50;
    const loaded = await this.tickets.load(actor, id);
    const before = decodePlace(query.cursor, 'id')?.[0] ?? null;
    const entries = await this.loader.olderEntries(id, before, isPartnerOnly(actor), limit + 1);
    const line = this.lines.get(loaded.aggregate.ticket.line);
    const shown = entries.slice(0, limit).toReversed();
    const oldest = shown[0];
    return {
      items: shown.map((entry) => entryView(entry, line, actor)),
      nextCursor: entries.length > limit && oldest ? encodePlace([oldest.id]) : null,
    };
  }
}
