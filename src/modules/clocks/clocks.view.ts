import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { ClockPolicyDocument } from './policy.js';

/** When a clock would be due and warn, and the way there in words. Times are ISO 8601 with the branch's offset. */
export class ClockPreviewView {
  dueAt: string;
  warnAt: string;
  explanation: string[];
}

/** A span of service, wall clock `HH:MM`; `to` may be `24:00`. */
export class WindowView {
  from: string;
  to: string;
}

/** A day that differs from its weekday. */
export class CalendarDayView {
  /** `YYYY-MM-DD`. */
  day: string;
  kind: 'holiday' | 'makeup' | 'special';
  /** In the caller's language; empty when the day has no name. */
  name: string;
  nameZh: string;
  nameEn: string;
  /** Null: none on a holiday, Monday's on a make-up day. */
  windows: WindowView[] | null;
}

export class CalendarView {
  /** 0 until somebody changes the calendar for the first time. */
  version: number;

  /** Windows by ISO weekday, `"1"` being Monday. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'array', items: { $ref: getSchemaPath(WindowView) } },
  })
  week: Record<string, WindowView[]>;

  days: CalendarDayView[];
  /** Years whose public holidays are known; in any other the plain week is assumed. */
  loadedYears: number[];

  /** Hours of service by ISO weekday. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  hoursPerDay: Record<string, number>;

  /** The holidays of this year, or from 1 December on of the next, should be loaded by now and are not. */
  nextYearMissing: boolean;
}

export class ClockPoliciesView {
  /** 0 until somebody changes the policies for the first time. */
  version: number;

  /** By clock: label, source, starts, stops, targetMs, counted, warnShare, escalateShare, scale, pausable. */
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: true },
  })
  policies: ClockPolicyDocument;
}
