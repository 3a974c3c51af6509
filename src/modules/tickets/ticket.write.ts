import { Injectable } from '@nestjs/common';
import type { NewEvent } from '../../platform/events/event.js';
import { Stream } from '../../platform/events/stream.js';
import { Database, type Queries } from '../../platform/database/database.js';
import type { RepeatKey } from '../../platform/http/idempotency.js';
import { jsonOnce } from '../../platform/http/json-once.js';
import { newId } from '../../shared/ids.js';
import { nextStage, type Stage, times as clockTimes } from '../clocks/index.js';
import type { TicketDraft } from './ticket.draft.js';
import { eventsOf } from './ticket.events.js';
import type { OrderRecord, TicketClock, TicketRecord } from './ticket.record.js';

/** No due time stands as 'infinity' where rows are sorted by it. */
const due = (at: number | null): string => iso(at) ?? 'infinity';

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const ticketColumns = [
  'id',
  'number',
  'version',
  'line',
  'topic',
  'title',
  'description',
  'priority',
  'channel',
  'state',
  'resume_state',
  'desk',
  'outlet_id',
  'county_id',
  'contact_name',
  'contact_phone',
  'fields',
  'dossier',
  'marks',
  'tags',
  'opened_by',
  'owner_id',
  'opened_at',
  'updated_at',
  'replied_at',
  'closed_at',
  'due_at',
  'due_clock',
  'level',
  'plan_text',
  'plan_promised_at',
  'plan_told_at',
  'return_count',
  'reopen_count',
  'article_id',
  'article_version',
  'rating',
  'merged_into',
] as const;
const fixed = new Set(['id', 'number', 'line', 'channel', 'outlet_id', 'county_id', 'opened_by', 'opened_at']);
const changing = ticketColumns.filter((column) => !fixed.has(column));
const assign = (columns: readonly string[]): string => columns.map((name) => `${name} = excluded.${name}`).join(', ');

/**
 * A whole step in one statement: it commits by itself and nothing of it can be half written. A ticket that changed
 * meanwhile matches no version, then nothing at all is written and the statement gives back no row.
 * $1 ticket, $2 orders, $3 entries, $4 clocks, $5 timers, $6 events, $7 extras (files, links, calls, notifications),
 * $8 key of the caller, $9 time, $10 a call that must still go on: it is held until this has committed, $11 the answer
 * that is kept with the key
 */
const writeStep = {
  name: 'tickets-write',
  text: `
    WITH h AS (
      SELECT FROM calls WHERE id = $10 AND state = 'talking' FOR SHARE
    ), t AS (
      INSERT INTO tickets (${ticketColumns.join(', ')})
      SELECT ${ticketColumns.join(', ')} FROM jsonb_populate_record(NULL::tickets, $1)
      WHERE $10::uuid IS NULL OR EXISTS (SELECT FROM h)
      ON CONFLICT (id) DO UPDATE SET ${assign(changing)} WHERE tickets.version = excluded.version - 1
      RETURNING id
    ), k AS (
      INSERT INTO idempotency_keys (actor_id, key, fingerprint, status, body)
      SELECT k.actor_id, k.key, k.fingerprint, k.status, $11::json
      FROM t, json_to_record($8) AS k (actor_id uuid, key text, fingerprint text, status smallint)
      WHERE k.key IS NOT NULL
    ), o AS (
      INSERT INTO work_orders SELECT r.* FROM t, jsonb_populate_recordset(NULL::work_orders, $2) r
      ON CONFLICT (id) DO UPDATE SET ${assign(['state', 'claimed_by', 'claimed_at', 'done_at', 'due_at', 'answer'])}
    ), e AS (
      INSERT INTO timeline_entries SELECT r.* FROM t, jsonb_populate_recordset(NULL::timeline_entries, $3) r
    ), c AS (
      INSERT INTO clocks SELECT r.* FROM t, jsonb_populate_recordset(NULL::clocks, $4) r
      ON CONFLICT (id) DO UPDATE SET ${assign(['state', 'stopped_at', 'due_at', 'fired', 'record'])}
    ), m AS (
      INSERT INTO timers (id, kind, subject_id, due_at)
      SELECT r.id, r.kind, r.subject_id, r.due_at FROM t, jsonb_populate_recordset(NULL::timers, $5) r WHERE r.due_at IS NOT NULL
      ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0
    ), u AS (
      DELETE FROM timers USING t, jsonb_populate_recordset(NULL::timers, $5) r
      WHERE r.due_at IS NULL AND timers.kind = r.kind AND timers.subject_id = r.subject_id
    ), v AS (
      INSERT INTO events (at, type, topics, audience, subject_kind, subject_id, data)
      SELECT $9::timestamptz, r.type, r.topics, r.audience, r.subject_kind, r.subject_id, r.data
      FROM t, jsonb_to_recordset($6) AS r (type text, topics text[], audience jsonb, subject_kind text, subject_id uuid, data jsonb)
    ), f AS (
      INSERT INTO ticket_files SELECT r.* FROM t, jsonb_populate_recordset(NULL::ticket_files, $7::jsonb -> 'files') r
      ON CONFLICT (ticket_id, file_id) DO UPDATE SET public = ticket_files.public OR excluded.public
    ), l AS (
      INSERT INTO ticket_links SELECT r.* FROM t, jsonb_populate_recordset(NULL::ticket_links, $7::jsonb -> 'links') r
      ON CONFLICT DO NOTHING
    ), p AS (
      INSERT INTO ticket_calls SELECT r.* FROM t, jsonb_populate_recordset(NULL::ticket_calls, $7::jsonb -> 'calls') r
      ON CONFLICT DO NOTHING
    ), n AS (
      INSERT INTO notifications SELECT r.* FROM t, jsonb_populate_recordset(NULL::notifications, $7::jsonb -> 'notifications') r
    ), g AS (
      INSERT INTO notifications (id, user_id, kind, ticket_id, data, at)
      SELECT gen_random_uuid(), u.id, r.kind, t.id, r.data, $9::timestamptz
      FROM t, jsonb_to_recordset($7::jsonb -> 'roles') AS r (role text, kind text, "countyId" uuid, data jsonb)
      JOIN users u ON r.role = ANY (u.roles) AND u.active AND (r."countyId" IS NULL OR r."countyId" = u.county_id)
    )
    SELECT id FROM t`,
};

const ticketRow = (ticket: TicketRecord) => ({
  id: ticket.id,
  number: ticket.number,
  version: ticket.version,
  line: ticket.line,
  topic: ticket.topic,
  title: ticket.title,
  description: ticket.description,
  priority: ticket.priority,
  channel: ticket.channel,
  state: ticket.state,
  resume_state: ticket.resumeState,
  desk: ticket.desk,
  outlet_id: ticket.outletId,
  county_id: ticket.countyId,
  contact_name: ticket.contactName,
  contact_phone: ticket.contactPhone,
  fields: ticket.fields,
  dossier: ticket.dossier,
  marks: Object.keys(ticket.marks).length > 0 ? ticket.marks : null,
  tags: ticket.tags,
  opened_by: ticket.openedBy,
  owner_id: ticket.ownerId,
  opened_at: iso(ticket.openedAt),
  updated_at: iso(ticket.updatedAt),
  replied_at: iso(ticket.repliedAt),
  closed_at: iso(ticket.closedAt),
  due_at: due(ticket.dueAt),
  due_clock: ticket.dueClock,
  level: ticket.level,
  plan_text: ticket.planText,
  plan_promised_at: iso(ticket.planPromisedAt),
  plan_told_at: iso(ticket.planToldAt),
  return_count: ticket.returnCount,
  reopen_count: ticket.reopenCount,
  article_id: ticket.articleId,
  article_version: ticket.articleVersion,
  rating: ticket.rating,
  merged_into: ticket.mergedInto,
});

const orderRow = (order: OrderRecord) => ({
  id: order.id,
  ticket_id: order.ticketId,
  place: order.place,
  department_id: order.departmentId,
  state: order.state,
  claimed_by: order.claimedBy,
  binding: order.binding,
  dispatched_by: order.dispatchedBy,
  dispatched_at: iso(order.dispatchedAt),
  claimed_at: iso(order.claimedAt),
  done_at: iso(order.doneAt),
  due_at: due(order.dueAt),
  note: order.note,
  answer: order.answer,
});

const stateOf = (clock: TicketClock): 'running' | 'paused' | 'stopped' =>
  clock.record.stoppedAt === null ? (clock.record.segments.at(-1)?.state ?? 'running') : 'stopped';

/** The stages of a clock in their order; `TicketClock.fired` counts how many of them have happened. */
export const clockStages: readonly Stage[] = ['warn', 'breach', 'escalate'];

/** The columns of a clock and of the one timer that fires its next stage (no due time: the timer goes). */
export function clockRows(ticketId: string, clock: TicketClock, calendar: TicketDraft['context']['calendar']) {
  const state = stateOf(clock);
  const times = clockTimes(clock.record, calendar);
  // A paused clock has no next stage, unless it reached one in the moment before the pause: that still happens.
  const next = state === 'stopped' ? null : nextStage(times, clockStages.slice(0, clock.fired));
  return {
    clock: {
      id: clock.id,
      ticket_id: ticketId,
      order_id: clock.orderId,
      kind: clock.record.kind,
      state,
      started_at: iso(clock.record.startedAt),
      stopped_at: iso(clock.record.stoppedAt),
      due_at: iso(times.dueAt),
      fired: clock.fired,
      record: clock.record,
    },
    timer: { id: newId(), kind: 'clock', subject_id: clock.id, due_at: next ? iso(next.at) : null },
  };
}

/** An order changed when the step made it or touched one of its fields. */
const changedOrders = (draft: TicketDraft): OrderRecord[] =>
  draft.orders.filter((order) => {
    const before = draft.before.orders.find((one) => one.id === order.id);
    return !before || JSON.stringify(before) !== JSON.stringify(order);
  });

const changedClocks = (draft: TicketDraft): TicketClock[] =>
  draft.clocks.filter((clock) => !draft.before.clocks.includes(clock));

export interface WriteExtras {
  repeat?: { actorId: string; key: RepeatKey; status: number; answer: object } | null;
  /** Other kinds of timers that the step sets (a time) or drops (null). */
  timers?: readonly { kind: string; at: number | null }[];
  events?: readonly NewEvent[];
  /** Nothing is written when this call has ended. */
  whileTalking?: string | null;
}

/** Writes drafts; in a transaction of the caller's when one is given. */
@Injectable()
export class TicketWriter {
  constructor(
    private readonly database: Database,
    private readonly stream: Stream,
  ) {}

  /** @returns false when the ticket had changed meanwhile, or its call had ended: nothing was written */
  async write(draft: TicketDraft, extras: WriteExtras = {}, queries: Queries = this.database): Promise<boolean> {
    const { ticket, context, entries } = draft;
    const at = new Date(context.now).toISOString();
    const clocks = changedClocks(draft).map((clock) => clockRows(ticket.id, clock, context.calendar));
    const more = (extras.timers ?? []).map((timer) => ({
      id: newId(),
      kind: timer.kind,
      subject_id: ticket.id,
      due_at: iso(timer.at),
    }));
    const events = [...eventsOf(draft), ...(extras.events ?? [])].map((event) => ({
      type: event.type,
      topics: event.topics,
      audience: event.audience,
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      data: event.data,
    }));
    const { userId, via } = context.actor;
    const { repeat } = extras;
    const rows = await queries.rows(writeStep, [
      JSON.stringify(ticketRow(ticket)),
      JSON.stringify(changedOrders(draft).map(orderRow)),
      JSON.stringify(
        entries.map(({ id, kind, public: shown, text, orderId, callId, change }) => ({
          id,
          ticket_id: ticket.id,
          at,
          kind,
          public: shown,
          actor_id: userId,
          via,
          order_id: orderId,
          call_id: callId,
          text,
          change,
        })),
      ),
      JSON.stringify(clocks.map(({ clock }) => clock)),
      JSON.stringify([...clocks.map(({ timer }) => timer), ...more]),
      JSON.stringify(events),
      JSON.stringify(extraRows(draft, at)),
      JSON.stringify(repeat ? { actor_id: repeat.actorId, ...repeat.key, status: repeat.status } : {}),
      at,
      extras.whileTalking ?? null,
      repeat ? jsonOnce(repeat.answer) : null,
    ]);
    if (queries === this.database) this.stream.wake();
    return rows.length === 1;
  }
}

const extraRows = ({ ticket, files, links, callIds, notifications, roleNotifications }: TicketDraft, at: string) => ({
  roles: roleNotifications.map((one) => ({ ...one, data: { number: ticket.number, title: ticket.title } })),
  files: files.map((file) => ({ ticket_id: ticket.id, file_id: file.id, entry_id: file.entryId, public: file.public })),
  links: links.map((link) => ({ ticket_id: ticket.id, other_id: link.otherId, kind: link.kind })),
  calls: callIds.map((id) => ({ ticket_id: ticket.id, call_id: id })),
  notifications: notifications.map(({ userId, kind, data }) => ({
    id: newId(),
    user_id: userId,
    kind,
    ticket_id: ticket.id,
    data: { ...data, number: ticket.number, title: ticket.title },
    at,
    read_at: null,
  })),
});
