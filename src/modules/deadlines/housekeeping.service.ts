import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Stream } from '../../platform/events/stream.js';
import { Timers } from '../../platform/timers/timers.js';
import { Clock } from '../../shared/clock.js';
import { DAY, HOUR } from '../../shared/duration.js';
import { newId } from '../../shared/ids.js';
import { dayNumberAt, startOfDay } from '../../shared/time-zone.js';
import { ClockBook, missingYears } from '../clocks/index.js';
import { theBranch } from '../../shared/the-branch.js';

const calendarCheck = 'calendar-check';
const eventPruning = 'event-pruning';

/** The morning after: people read it when they come to work. */
const nextCheck = (now: number): number => startOfDay(dayNumberAt(now) + 1) + 8 * HOUR;

/** Screens that were away longer load anew. One pruning takes away a limited number, so it comes more than once a day. */
const eventsKeptMs = 3 * DAY;
const pruneEveryMs = HOUR;

/** Whoever has not read the last alarm is not told again. */
const tellMissingYear = {
  text: `INSERT INTO notifications (id, user_id, kind, data, at)
         SELECT gen_random_uuid(), u.id, 'calendar_missing', jsonb_build_object('year', $1::integer), $2
         FROM users u WHERE u.active AND u.roles && ARRAY['admin', 'supervisor'] AND NOT EXISTS (
           SELECT FROM notifications n WHERE n.user_id = u.id AND n.read_at IS NULL
             AND n.kind = 'calendar_missing' AND n.data ->> 'year' = $1::text)
         RETURNING user_id`,
};

/** What the branch does every day without anybody asking: the alarm for missing holidays, and tidying the event stream. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stream: Stream,
    private readonly book: ClockBook,
    private readonly timers: Timers,
  ) {
    timers.onTaken(calendarCheck, (tx) => this.checkCalendar(tx));
    timers.onTaken(eventPruning, (tx) => this.pruneEvents(tx));
  }

  /** Timers that some node has set already stay as they are. */
  async onApplicationBootstrap(): Promise<void> {
    const text = `INSERT INTO timers (id, kind, subject_id, due_at) VALUES ($1, $3, $4, $5), ($2, $6, $4, $5)
                  ON CONFLICT (kind, subject_id) DO NOTHING`;
    await this.database.rows({ text }, [newId(), newId(), calendarCheck, theBranch, this.clock.date(), eventPruning]);
  }

  /** Until the holidays of the next year are loaded, admins and supervisors hear of it from 1 December on (flows.md). */
  private async checkCalendar(tx: Transaction): Promise<void> {
    const now = tx.at.getTime();
    for (const year of missingYears(this.book.calendar, now)) await this.tell(tx, year);
    await this.timers.set(tx, calendarCheck, theBranch, new Date(nextCheck(now)));
  }

  private async tell(tx: Transaction, year: number): Promise<void> {
    const told = await tx.rows<{ user_id: string }>(tellMissingYear, [year, tx.at]);
    const users = told.map((row) => row.user_id);
    if (users.length === 0) return;
    tx.announce({
      type: 'notification.added',
      topics: users.map((id) => `user:${id}`),
      audience: { users },
      subjectKind: 'calendar',
      subjectId: theBranch,
      data: { kind: 'calendar_missing', year },
    });
  }

  private async pruneEvents(tx: Transaction): Promise<void> {
    await this.stream.prune(new Date(tx.at.getTime() - eventsKeptMs));
    await this.timers.set(tx, eventPruning, theBranch, new Date(tx.at.getTime() + pruneEveryMs));
  }
}
