import { Injectable } from '@nestjs/common';
import type { NewEvent } from '../../platform/events/event.js';
import { Database } from '../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type ClockRules, readRules } from '../clocks/index.js';
import { levels } from '../tickets/index.js';
import { liveClocks, liveTicketIds } from './live-clocks.read.js';
import { type DueMove, dueMoves, type RecountRows, recountRows } from './recount.js';

interface WrittenTicket {
  id: string;
  number: string;
  version: number;
  state: string;
  level: number;
  county_id: string | null;
  departments: string[];
}

/**
 * The order of locks is that of every step: the ticket, then what belongs to it. Steps that only point at a ticket
 * (links, entries) are not held up.
 */
const lockTickets = (wait: boolean) => ({
  text: `SELECT id FROM tickets WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE${wait ? '' : ' SKIP LOCKED'}`,
});

/** A ticket's version goes up with it: a step that was worked out with the old times must not be written over them. */
const write = {
  text: `
    WITH c AS (
      UPDATE clocks SET due_at = r.due_at, record = r.record FROM jsonb_populate_recordset(NULL::clocks, $1) r
      WHERE clocks.id = r.id
    ), m AS (
      INSERT INTO timers (id, kind, subject_id, due_at)
      SELECT r.id, r.kind, r.subject_id, r.due_at FROM jsonb_populate_recordset(NULL::timers, $2) r WHERE r.due_at IS NOT NULL
      ON CONFLICT (kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0
    ), u AS (
      DELETE FROM timers USING jsonb_populate_recordset(NULL::timers, $2) r
      WHERE r.due_at IS NULL AND timers.kind = r.kind AND timers.subject_id = r.subject_id
    ), o AS (
      UPDATE work_orders SET due_at = r.due_at FROM jsonb_populate_recordset(NULL::work_orders, $4) r
      WHERE work_orders.id = r.id AND work_orders.done_at IS NULL
    )
    UPDATE tickets SET due_at = r.due_at, due_clock = r.due_clock, version = tickets.version + 1
    FROM jsonb_populate_recordset(NULL::tickets, $3) r WHERE tickets.id = r.id
    RETURNING tickets.id, tickets.number, tickets.version, tickets.state, tickets.level, tickets.county_id,
      (SELECT coalesce(array_agg(DISTINCT w.department_id), '{}') FROM work_orders w
       WHERE w.ticket_id = tickets.id AND w.state <> 'withdrawn') AS departments`,
};

/** Only who has the ticket open hears of it: its version is another one, and so are its due times. */
const recounted = (ticket: WrittenTicket): NewEvent => ({
  type: 'ticket.changed',
  topics: [`ticket:${ticket.id}`],
  audience: { hotline: true, departments: ticket.departments, county: ticket.county_id },
  subjectKind: 'ticket',
  subjectId: ticket.id,
  data: {
    version: ticket.version,
    state: ticket.state,
    number: ticket.number,
    level: levels[ticket.level],
    action: 'recount',
  },
});

export interface RecountedBatch {
  /** The last ticket that was looked at; null when there was none left. */
  last: string | null;
  /** How many tickets were in somebody else's hands and were passed over. */
  passed: number;
}

/** Shows and does what a change of calendar or policies means for running clocks (flows.md, "Clocks"). */
@Injectable()
export class Recount {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What would move: the first moves, and how many there are. Locks nothing and keeps nothing. */
  async preview(
    before: ClockRules,
    after: ClockRules,
    shown: number,
  ): Promise<{ moves: DueMove[]; moveCount: number }> {
    const moves: DueMove[] = [];
    let moveCount = 0;
    let last: string | null = null;
    for (;;) {
      const ids = await liveTicketIds(this.database, last);
      last = ids.at(-1) ?? null;
      if (!last) return { moves, moveCount };
      const found = dueMoves(await liveClocks(this.database, ids), before, after);
      moves.push(...found.slice(0, shown - moves.length));
      moveCount += found.length;
    }
  }

  /** Brings every live clock under the rules that hold then; whoever holds a ticket is waited for. */
  async apply(): Promise<void> {
    let last: string | null = null;
    do ({ last } = await this.applyBatch(await readRules(this.database), last, true));
    while (last);
  }

  /**
   * Brings the live clocks of the next tickets under the rules, with the due times of tickets and orders and with the
   * timers. Tickets that nothing moves on are not locked. A transaction for each batch: the live stream tells nothing of
   * what began after the oldest transaction that still writes.
   * @param wait false: tickets that somebody else holds are passed over
   */
  async applyBatch(rules: ClockRules, after: string | null, wait: boolean): Promise<RecountedBatch> {
    const ids = await liveTicketIds(this.database, after);
    const last = ids.at(-1) ?? null;
    const touched = recountRows(await liveClocks(this.database, ids), rules).tickets.map(({ id }) => id);
    if (touched.length === 0) return { last, passed: 0 };
    return this.unitOfWork.run(async (tx) => {
      const locked = (await tx.rows<{ id: string }>(lockTickets(wait), [touched])).map(({ id }) => id);
      await this.write(tx, recountRows(await liveClocks(tx, locked), rules));
      return { last, passed: touched.length - locked.length };
    });
  }

  private async write(tx: Transaction, { clocks, timers, tickets, orders }: RecountRows): Promise<void> {
    if (tickets.length === 0) return;
    const values = [clocks, timers, tickets, orders].map((rows) => JSON.stringify(rows));
    const rows = await tx.rows<WrittenTicket>(write, values);
    tx.announce(...rows.map(recounted));
  }
}
