import { Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import { AnnouncementCourse, courseTimers } from './announcement.course.js';
import { takeAction } from './announcement.flow.js';
import { type AnnouncementRow, subjectOf } from './announcement.row.js';
import { advance, lockAnnouncement } from './announcement.store.js';
import { remindReaders } from './remind-readers.js';

type Effect = (tx: Transaction, row: AnnouncementRow) => Promise<unknown>;

/** Timers that fire late, after a standstill, come in any order: of what is over nobody is told or reminded. */
const isOver = (row: AnnouncementRow, { at }: Transaction): boolean =>
  row.valid_until !== null && row.valid_until <= at;

/** The timers of announcements: each has its effect once, on however many nodes. */
@Injectable()
export class AnnouncementTimers {
  constructor(
    private readonly timers: Timers,
    private readonly unitOfWork: UnitOfWork,
    private readonly course: AnnouncementCourse,
  ) {
    this.on(courseTimers.begin, (tx, row) => this.course.begin(tx, row));
    this.on(courseTimers.remind, (tx, row) => this.remind(tx, row));
    this.on(courseTimers.end, (tx, row) => this.lapse(tx, row));
  }

  private on(kind: string, effect: Effect): void {
    this.timers.on(kind, {
      read: (ids) => Promise.resolve(new Map(ids.map((id) => [id, id]))),
      effect: (timer, id) => this.unitOfWork.run((tx) => this.take(tx, timer, id, effect)),
    });
  }

  /** The announcement is held before its timer, as in every step: whoever ends it meanwhile takes the timer away. */
  private async take(tx: Transaction, timer: Timer, id: string, effect: Effect): Promise<boolean> {
    const row = await lockAnnouncement(tx, id);
    if (!(await this.timers.drop(timer, tx))) return false;
    if (row?.state === 'published') await (isOver(row, tx) ? this.lapse(tx, row) : effect(tx, row));
    return true;
  }

  private async remind(tx: Transaction, row: AnnouncementRow): Promise<void> {
    const reminded = await advance(tx, row, { reminded: row.reminded + 1 });
    await remindReaders(tx, reminded);
    await this.course.remindLater(tx, reminded);
  }

  private async lapse(tx: Transaction, row: AnnouncementRow): Promise<void> {
    const { state } = takeAction(subjectOf(row, ['system'], tx.at.getTime()), 'lapse');
    if (state) await this.course.end(tx, row, null, null);
  }
}
