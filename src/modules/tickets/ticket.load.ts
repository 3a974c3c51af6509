import { Injectable } from '@nestjs/common';
import { Database, type Queries } from '../../platform/database/database.js';
import type { Audience } from '../../platform/events/event.js';
import type { ClockRecord } from '../clocks/index.js';
import type { OrderRecord, TicketAggregate, TicketClock, TicketRecord } from './ticket.record.js';
import type { FileView, LinkView } from './tickets.view.js';

interface TicketColumns {
  id: string;
  number: string;
  version: number;
  line: string;
  topic: string;
  title: string;
  description: string;
  priority: TicketRecord['priority'];
  channel: TicketRecord['channel'];
  state: string;
  resume_state: string | null;
  desk: TicketRecord['desk'];
  outlet_id: string | null;
  county_id: string | null;
  contact_name: string;
  contact_phone: string;
  fields: Record<string, unknown>;
  dossier: unknown;
  marks: Record<string, unknown> | null;
  tags: string[];
  opened_by: string | null;
  owner_id: string | null;
  opened_at: Date;
  updated_at: Date;
  replied_at: Date | null;
  closed_at: Date | null;
  due_at: Date | number;
  due_clock: string | null;
  level: number;
  plan_text: string | null;
  plan_promised_at: Date | null;
  plan_told_at: Date | null;
  return_count: number;
  reopen_count: number;
  article_id: string | null;
  article_version: number | null;
  rating: number | null;
  merged_into: string | null;
}

interface OrderColumns {
  id: string;
  place: number;
  departmentId: string;
  state: OrderRecord['state'];
  claimedBy: string | null;
  claimedByName: string | null;
  binding: boolean;
  dispatchedBy: string;
  dispatchedAt: string;
  claimedAt: string | null;
  doneAt: string | null;
  dueAt: string;
  note: string;
  answer: string | null;
}

export interface EntryColumns {
  id: string;
  at: string;
  kind: string;
  public: boolean;
  actorId: string | null;
  actorName: string | null;
  /** Set for people of a partner's outlet. */
  actorOutletId: string | null;
  via: string;
  orderId: string | null;
  callId: string | null;
  text: string;
  change: Record<string, unknown>;
}

interface AggregateColumns extends TicketColumns {
  nudged_at: Date | null;
  orders: OrderColumns[];
  clocks: { id: string; orderId: string | null; fired: number; record: ClockRecord }[];
}

interface WhoseRow extends Record<string, unknown> {
  outlet_id: string | null;
  county_id: string | null;
  departments: string[];
}

interface LoadedColumns extends AggregateColumns {
  outlet_name: string | null;
  outlet_code: string | null;
  outlet_tier: string | null;
  owner_name: string | null;
  opener_name: string | null;
  article_title: string | null;
  watching: boolean;
  entries: EntryColumns[];
  files: FileView[];
  links: LinkView[];
  call_ids: string[];
}

/** A ticket with everything its page shows, as one look into the database gives it. */
export interface LoadedTicket {
  aggregate: TicketAggregate;
  outlet: { id: string; name: string; code: string; tier: string } | null;
  ownerName: string | null;
  /** Nobody when the system opened it. */
  openerName: string | null;
  articleTitle: string | null;
  watching: boolean;
  entries: EntryColumns[];
  files: FileView[];
  links: LinkView[];
  callIds: string[];
}

export const entriesShown = 30;

const entryJson = `json_build_object('id', e.id, 'at', e.at, 'kind', e.kind, 'public', e.public, 'actorId', e.actor_id,
  'actorName', u.display_name, 'actorOutletId', u.outlet_id, 'via', e.via, 'orderId', e.order_id, 'callId', e.call_id, 'text', e.text, 'change', e.change)`;

/** What steps decide by, beside the ticket's own row `t`. */
const aggregateColumns = `
  (SELECT max(at) FROM timeline_entries WHERE ticket_id = t.id AND kind = 'nudge') AS nudged_at,
  (SELECT coalesce(json_agg(json_build_object('id', w.id, 'place', w.place, 'departmentId', w.department_id, 'state', w.state,
      'claimedBy', w.claimed_by, 'claimedByName', u.display_name, 'binding', w.binding, 'dispatchedBy', w.dispatched_by,
      'dispatchedAt', w.dispatched_at, 'claimedAt', w.claimed_at, 'doneAt', w.done_at, 'dueAt', w.due_at, 'note', w.note,
      'answer', w.answer) ORDER BY w.place), '[]')
    FROM work_orders w LEFT JOIN users u ON u.id = w.claimed_by WHERE w.ticket_id = t.id) AS orders,
  (SELECT coalesce(json_agg(json_build_object('id', c.id, 'orderId', c.order_id, 'fired', c.fired, 'record', c.record)
      ORDER BY c.started_at, c.id), '[]') FROM clocks c WHERE c.ticket_id = t.id) AS clocks`;

const loadAggregates = {
  name: 'tickets-load-aggregates',
  text: `SELECT t.*, ${aggregateColumns} FROM tickets t WHERE t.id = ANY ($1)`,
};

/**
 * Which of them nobody has locked at this moment. A statement of its own: one that reads and locks at once would read the
 * ticket as it is and its clocks as they were before.
 */
const findFree = {
  name: 'tickets-free',
  text: 'SELECT id FROM tickets WHERE id = ANY ($1) FOR NO KEY UPDATE SKIP LOCKED',
};

/** One round trip for the whole page; every part is a walk over an index that starts with the ticket. */
const loadTicket = {
  name: 'tickets-load',
  text: `
    SELECT t.*, o.name AS outlet_name, o.code AS outlet_code, o.tier AS outlet_tier, w.display_name AS owner_name,
      b.display_name AS opener_name, coalesce(x.title, a.title) AS article_title,
      ${aggregateColumns},
      EXISTS (SELECT FROM ticket_watchers WHERE ticket_id = t.id AND user_id = $2) AS watching,
      (SELECT coalesce(json_agg(s.entry ORDER BY s.id), '[]') FROM (
          SELECT e.id, ${entryJson} AS entry FROM timeline_entries e LEFT JOIN users u ON u.id = e.actor_id
          WHERE e.ticket_id = t.id AND (e.public OR NOT $3) ORDER BY e.id DESC LIMIT ${entriesShown + 1}) s) AS entries,
      (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'bytes', f.bytes,
          'entryId', x.entry_id, 'public', x.public) ORDER BY x.entry_id, f.id), '[]')
        FROM ticket_files x JOIN files f ON f.id = x.file_id WHERE x.ticket_id = t.id) AS files,
      (SELECT coalesce(json_agg(json_build_object('ticketId', r.id, 'number', r.number, 'line', r.line, 'title', r.title,
          'state', r.state, 'kind', k.kind, 'back', k.back) ORDER BY r.number, k.kind, k.back), '[]')
        FROM (SELECT other_id AS id, kind, false AS back FROM ticket_links WHERE ticket_id = t.id
              UNION ALL SELECT ticket_id, kind, true FROM ticket_links WHERE other_id = t.id LIMIT 50) k
        JOIN tickets r ON r.id = k.id) AS links,
      (SELECT coalesce(array_agg(call_id ORDER BY call_id), '{}') FROM ticket_calls WHERE ticket_id = t.id) AS call_ids
    FROM tickets t
    LEFT JOIN outlets o ON o.id = t.outlet_id
    LEFT JOIN users w ON w.id = t.owner_id
    LEFT JOIN articles a ON a.id = t.article_id
    LEFT JOIN article_versions x ON x.article_id = t.article_id AND x.version = t.article_version
    LEFT JOIN users b ON b.id = t.opened_by
    WHERE t.id = $1`,
};

/** What decides who may see a ticket, and no more. */
const whoseTicket = {
  name: 'tickets-whose',
  text: `SELECT t.outlet_id, t.county_id, (SELECT coalesce(array_agg(w.department_id), '{}') FROM work_orders w
           WHERE w.ticket_id = t.id AND w.state <> 'withdrawn') AS departments
         FROM tickets t WHERE t.id = $1`,
};

const olderEntries = {
  name: 'tickets-timeline',
  text: `SELECT ${entryJson} AS entry FROM timeline_entries e LEFT JOIN users u ON u.id = e.actor_id
         WHERE e.ticket_id = $1 AND ($2::uuid IS NULL OR e.id < $2) AND (e.public OR NOT $3) ORDER BY e.id DESC LIMIT $4`,
};

const time = (at: Date | null): number | null => at?.getTime() ?? null;
const parsed = (at: string | null): number | null => (at === null ? null : Date.parse(at));

const recordOf = (row: TicketColumns): TicketRecord => ({
  id: row.id,
  number: row.number,
  version: row.version,
  line: row.line,
  topic: row.topic,
  title: row.title,
  description: row.description,
  priority: row.priority,
  channel: row.channel,
  state: row.state,
  resumeState: row.resume_state,
  desk: row.desk,
  outletId: row.outlet_id,
  countyId: row.county_id,
  contactName: row.contact_name,
  contactPhone: row.contact_phone,
  fields: row.fields,
  dossier: row.dossier,
  marks: row.marks ?? {},
  tags: row.tags,
  openedBy: row.opened_by,
  ownerId: row.owner_id,
  openedAt: row.opened_at.getTime(),
  updatedAt: row.updated_at.getTime(),
  repliedAt: time(row.replied_at),
  closedAt: time(row.closed_at),
  dueAt: row.due_at instanceof Date ? row.due_at.getTime() : null,
  dueClock: row.due_clock,
  level: row.level,
  planText: row.plan_text,
  planPromisedAt: time(row.plan_promised_at),
  planToldAt: time(row.plan_told_at),
  returnCount: row.return_count,
  reopenCount: row.reopen_count,
  articleId: row.article_id,
  articleVersion: row.article_version,
  rating: row.rating,
  mergedInto: row.merged_into,
});

const orderOf =
  (ticketId: string) =>
  (row: OrderColumns): OrderRecord => ({
    ...row,
    ticketId,
    dispatchedAt: Date.parse(row.dispatchedAt),
    claimedAt: parsed(row.claimedAt),
    doneAt: parsed(row.doneAt),
    dueAt: row.dueAt === 'infinity' ? null : Date.parse(row.dueAt),
  });

const clockOf = ({ id, orderId, fired, record }: TicketClock): TicketClock => ({ id, orderId, fired, record });

const aggregateOf = (row: AggregateColumns): TicketAggregate => ({
  ticket: recordOf(row),
  orders: row.orders.map(orderOf(row.id)),
  clocks: row.clocks.map(clockOf),
  nudgedAt: time(row.nudged_at),
});

/** Reads tickets for pages and for steps. */
@Injectable()
export class TicketLoader {
  constructor(private readonly database: Database) {}

  /** @param publicOnly for partners: internal entries are not even read */
  async load(
    id: string,
    userId: string,
    publicOnly: boolean,
    queries: Queries = this.database,
  ): Promise<LoadedTicket | null> {
    const [row] = await queries.rows<LoadedColumns>(loadTicket, [id, userId, publicOnly]);
    if (!row) return null;
    return {
      aggregate: aggregateOf(row),
      outlet: row.outlet_id
        ? { id: row.outlet_id, name: row.outlet_name ?? '', code: row.outlet_code ?? '', tier: row.outlet_tier ?? '' }
        : null,
      ownerName: row.owner_name,
      openerName: row.opener_name,
      articleTitle: row.article_title,
      watching: row.watching,
      entries: row.entries,
      files: row.files,
      links: row.links,
      callIds: row.call_ids,
    };
  }

  /** Who may see it; nothing when there is no such ticket. */
  async audience(id: string): Promise<Audience | null> {
    const row = await this.database.row<WhoseRow>(whoseTicket, [id]);
    return row ? { hotline: true, departments: row.departments, outlet: row.outlet_id, county: row.county_id } : null;
  }

  /** What steps that nobody looks at decide by; for many tickets at once, without those that somebody has locked. */
  async aggregates(ids: string[]): Promise<ReadonlyMap<string, TicketAggregate>> {
    const free = await this.database.rows<{ id: string }>(findFree, [ids]);
    const rows = await this.database.rows<AggregateColumns>(loadAggregates, [free.map(({ id }) => id)]);
    return new Map(rows.map((row) => [row.id, aggregateOf(row)]));
  }

  /** Entries older than one, newest first. */
  async olderEntries(id: string, before: string | null, publicOnly: boolean, limit: number): Promise<EntryColumns[]> {
    const rows = await this.database.rows<{ entry: EntryColumns }>(olderEntries, [id, before, publicOnly, limit]);
    return rows.map((row) => row.entry);
  }
}
