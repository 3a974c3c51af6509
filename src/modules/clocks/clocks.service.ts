import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { refuseHttp } from '../../platform/http/http.refusals.js';
import { Clock } from '../../shared/clock.js';
import { isoWithOffset } from '../../shared/time-zone.js';
import { startClock } from './clock.js';
import { ClockBook } from './clock-book.js';
import { times } from './clock-times.js';
import type { PreviewClock } from './clocks.dto.js';
import type { CalendarView, ClockPoliciesView, ClockPreviewView } from './clocks.view.js';
import { explain } from './explain.js';
import { calendarView, policiesView } from './rules.views.js';

const firstInstant = Date.parse('2000-01-01T00:00:00+08:00');
const lastInstant = Date.parse('2100-01-01T00:00:00+08:00');

/** @throws DomainError `request.invalid` for an instant that no clock of the branch can have */
function instantOf(text: string): number {
  const at = Date.parse(text);
  if (at >= firstInstant && at < lastInstant) return at;
  const message = { zh: '应在 2000 年至 2099 年之间', en: 'must lie in the years 2000 to 2099' };
  throw refuseHttp(
    'request.invalid',
    { count: 1 },
    { errors: [{ field: 'startedAt', code: 'out_of_range', message }] },
  );
}

/** What clocks are counted by, and the trying out of one. */
@Injectable()
export class Clocks {
  constructor(
    private readonly book: ClockBook,
    private readonly clock: Clock,
  ) {}

  calendar({ language }: Actor): CalendarView {
    return calendarView(this.book, this.clock.now(), language);
  }

  policies(): ClockPoliciesView {
    return policiesView(this.book);
  }

  /**
   * When a clock would be due if it started then: a real clock is started and asked, it is only not kept.
   * @throws DomainError `request.invalid`, `calendar.no_workday_ahead`
   */
  preview({ language }: Actor, { clock: kind, startedAt, priority = 'normal' }: PreviewClock): ClockPreviewView {
    const { calendar, policies } = this.book;
    const at = instantOf(startedAt);
    const clock = startClock(policies, { kind, priority, at });
    const { dueAt, warnAt } = times(clock, calendar);
    if (dueAt === null || warnAt === null) throw new Error('A clock that has just started knows its times');
    return {
      dueAt: isoWithOffset(dueAt, calendar.utcOffsetMinutes),
      warnAt: isoWithOffset(warnAt, calendar.utcOffsetMinutes),
      explanation: explain(calendar, clock.counted, at, clock.targetMs, language).lines,
    };
  }
}
