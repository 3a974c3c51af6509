import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf, type Place } from '../../platform/http/page.js';
import { Clock } from '../../shared/clock.js';
import { type Language, say } from '../../shared/language.js';
import { maskPhone } from '../../shared/phone.js';
import { Directory } from '../organisation/index.js';
import { type QueueView as Queue, queuesFor } from './queues.js';
import { levels, type TicketRecord } from './ticket.record.js';
import { isPartnerOnly } from './ticket.views.js';
import { refuseTicket } from './tickets.refusals.js';
import type { QueueListView, TicketPageView, TicketRowView } from './tickets.view.js';

export interface RowColumns {
  id: string;
  number: string;
  version: number;
  line: string;
  topic: string;
  title: string;
  state: string;
  priority: TicketRecord['priority'];
  channel: TicketRecord['channel'];
  outlet_id: string | null;
  outlet_name: string | null;
  outlet_code: string | null;
  outlet_tier: string | null;
  county_id: string | null;
  contact_name: string;
  contact_phone: string;
  owner_id: string | null;
  owner_name: string | null;
  opened_at: Date;
  updated_at: Date;
  due_at: Date | number;
  due_clock: string | null;
  level: number;
  departments: string[] | null;
  order_id?: string;
  order_state?: string;
  order_department?: string;
  order_claimed_by?: string | null;
  order_claimer?: string | null;
  order_due_at?: Date | number;
}

export const rowColumns = `t.id, t.number, t.version, t.line, t.topic, t.title, t.state, t.priority, t.channel, t.outlet_id,
  o.name AS outlet_name, o.code AS outlet_code, o.tier AS outlet_tier, t.county_id, t.contact_name, t.contact_phone, t.owner_id,
  u.display_name AS owner_name, t.opened_at, t.updated_at, t.due_at, t.due_clock, t.level,
  (SELECT array_agg(d.department_id) FROM work_orders d WHERE d.ticket_id = t.id AND d.state IN ('open', 'claimed', 'answered'))
    AS departments`;
export const rowJoins = 'LEFT JOIN outlets o ON o.id = t.outlet_id LEFT JOIN users u ON u.id = t.owner_id';

const orderColumns = `, w.id AS order_id, w.state AS order_state, w.department_id AS order_department,
  w.claimed_by AS order_claimed_by, c.display_name AS order_claimer, w.due_at AS order_due_at`;

interface Statements {
  first: string;
  next: string;
}

/** The two statements of a queue, each a walk over its index: from the beginning, and from where a page ended. */
function statements(queue: Queue): Statements {
  const orders = queue.rows === 'orders';
  const columns = rowColumns + (orders ? orderColumns : '');
  const from = orders
    ? `work_orders w JOIN tickets t ON t.id = w.ticket_id LEFT JOIN users c ON c.id = w.claimed_by ${rowJoins}`
    : `tickets t ${rowJoins}`;
  const newest = queue.sort === 'newest';
  const place = newest ? 't.opened_at, t.id' : orders ? 'w.due_at, w.id' : 't.due_at, t.id';
  const order = newest ? 't.opened_at DESC, t.id DESC' : place;
  const select = `SELECT ${columns} FROM ${from} WHERE ${queue.where}`;
  return {
    first: `${select} ORDER BY ${order} LIMIT $2`,
    next: `${select} AND (${place}) ${newest ? '<' : '>'} ($3::timestamptz, $4::uuid) ORDER BY ${order} LIMIT $2`,
  };
}

/** Counters stop here: a screen shows "999+" and the count never costs more than this many index entries. */
export const countLimit = 1000;

/** Queue views: 50 rows with rights and clock state in one round trip. */
@Injectable()
export class QueueReads {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<QueueListView> {
    const items = await Promise.all(this.queues(actor).map((queue) => this.count(queue, actor.language)));
    return { items };
  }

  /** @throws DomainError `queue.not_found`, also for somebody else's */
  async tickets(actor: Actor, id: string, query: { limit?: number; cursor?: string }): Promise<TicketPageView> {
    const queue = this.queues(actor).find((one) => one.id === id);
    if (!queue) throw refuseTicket('queue.not_found');
    const limit = query.limit ?? 50;
    const place = decodePlace(query.cursor, 'time', 'id');
    const kind = place ? 'next' : 'first';
    const name = `queue-${queue.id.split(':')[0]}-${kind}`;
    const values = [this.valueOf(queue), limit + 1, ...(place ?? [])];
    const rows = await this.database.rows<RowColumns>({ name, text: statements(queue)[kind] }, values);
    return pageOf(
      rows,
      limit,
      (row) => placeOf(queue, row),
      (row) => this.rowView(row, actor),
    );
  }

  rowView(row: RowColumns, actor: Actor): TicketRowView {
    const { language } = actor;
    const partner = isPartnerOnly(actor);
    const named = (id: string) => ({ id, name: this.directory.departmentName(id, language) });
    const dueAt = row.order_id ? row.order_due_at : row.due_at;
    return {
      id: row.id,
      number: row.number,
      version: row.version,
      line: row.line,
      topic: row.topic,
      title: row.title,
      state: row.state,
      priority: row.priority,
      channel: row.channel,
      outlet: row.outlet_id
        ? { id: row.outlet_id, name: row.outlet_name ?? '', code: row.outlet_code ?? '', tier: row.outlet_tier ?? '' }
        : null,
      countyId: row.county_id,
      contactName: row.contact_name,
      contactPhone: maskPhone(row.contact_phone),
      owner: row.owner_id && !partner ? { id: row.owner_id, name: row.owner_name ?? '' } : null,
      departments: partner ? [] : [...new Set(row.departments ?? [])].map(named),
      order: row.order_id
        ? {
            id: row.order_id,
            state: row.order_state ?? '',
            departmentId: row.order_department ?? '',
            claimedBy: row.order_claimed_by ? { id: row.order_claimed_by, name: row.order_claimer ?? '' } : null,
          }
        : null,
      openedAt: row.opened_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      dueAt: !partner && dueAt instanceof Date ? dueAt.toISOString() : null,
      dueClock: partner ? null : row.order_id ? 'handle' : row.due_clock,
      level: partner ? 'calm' : (levels[row.level] ?? 'calm'),
    };
  }

  private queues(actor: Actor): Queue[] {
    return queuesFor(actor, (id) => {
      const department = this.directory.department(id);
      return { zh: department?.nameZh ?? '', en: department?.nameEn ?? '' };
    });
  }

  private valueOf(queue: Queue): string | null {
    return queue.value === 'now' ? this.clock.date().toISOString() : queue.value;
  }

  private async count(queue: Queue, language: Language) {
    const from = queue.rows === 'orders' ? 'work_orders w' : 'tickets t';
    const due = queue.rows === 'orders' ? 'w.due_at' : 't.due_at';
    const order = queue.sort === 'newest' ? 't.opened_at DESC, t.id DESC' : due;
    const row = await this.database.row<{ all: number; overdue: number }>(
      {
        name: `queue-${queue.id.split(':')[0]}-count`,
        text: `SELECT count(*)::int AS all, (count(*) FILTER (WHERE due_at < $2))::int AS overdue
               FROM (SELECT ${due} FROM ${from} WHERE ${queue.where} ORDER BY ${order} LIMIT ${countLimit}) s`,
      },
      [this.valueOf(queue), this.clock.date()],
    );
    const count = row?.all ?? 0;
    return {
      id: queue.id,
      name: say(queue.name, language),
      count,
      more: count >= countLimit,
      overdue: row?.overdue ?? 0,
    };
  }
}

/** PostgreSQL's 'infinity' comes as a number, every other time as a date. */
const dueText = (due: Date | number | undefined): string => (due instanceof Date ? due.toISOString() : 'infinity');

const placeOf = (queue: Queue, row: RowColumns): Place => {
  if (queue.sort === 'newest') return [row.opened_at.toISOString(), row.id];
  return queue.rows === 'orders' ? [dueText(row.order_due_at), row.order_id ?? ''] : [dueText(row.due_at), row.id];
};
