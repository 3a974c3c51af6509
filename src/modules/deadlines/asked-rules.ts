import { refuseHttp } from '../../platform/http/http.refusals.js';
import type { FieldFault } from '../../shared/refusal.js';
import {
  type CalendarDocument,
  type CalendarFault,
  type ClockPolicyDocument,
  type DayEntry,
  type ServiceWindow,
  validateCalendar,
  validatePolicies,
  yearsLoadedIn,
} from '../clocks/index.js';
import type { CalendarDayInput, PreviewCalendar } from './calendar.dto.js';
import type { PoliciesInput } from './policies.dto.js';
import { faultsOf } from './rule-faults.js';

const plain = ({ from, to }: ServiceWindow): ServiceWindow => ({ from, to });

function entryOf({ kind, nameZh, nameEn, windows }: CalendarDayInput): DayEntry {
  const name = { zh: nameZh.trim(), en: nameEn.trim() };
  return { kind, ...((name.zh || name.en) && { name }), ...(windows && { windows: windows.map(plain) }) };
}

function repeated(days: readonly CalendarDayInput[]): CalendarFault[] {
  const seen = new Set<string>();
  return days.flatMap(({ day }, index) => {
    const isRepeated = seen.has(day);
    seen.add(day);
    return isRepeated ? [{ path: `days.${index}`, code: 'day.repeated' }] : [];
  });
}

function refuseFaults(errors: FieldFault[]): void {
  if (errors.length > 0) throw refuseHttp('request.invalid', { count: errors.length }, { errors });
}

/**
 * The calendar that is asked for. Which years are loaded is seen from the days themselves.
 * @throws DomainError `request.invalid` with a fault for each field, named by its place in what was sent
 */
export function calendarAskedFor({ week, days }: PreviewCalendar, present: CalendarDocument): CalendarDocument {
  const entries = Object.fromEntries(days.map((day) => [day.day, entryOf(day)]));
  const calendar: CalendarDocument = {
    utcOffsetMinutes: present.utcOffsetMinutes,
    week: {
      1: week[1].map(plain),
      2: week[2].map(plain),
      3: week[3].map(plain),
      4: week[4].map(plain),
      5: week[5].map(plain),
      6: week[6].map(plain),
      7: week[7].map(plain),
    },
    days: entries,
    loadedYears: yearsLoadedIn(entries),
  };
  const placeOf = (date: string): number => days.findIndex(({ day }) => day === date);
  const fieldOf = (path: string): string =>
    path.replace(/^days\.(\d{4}-\d{2}-\d{2})/, (_, date: string) => `days.${placeOf(date)}`);
  refuseFaults(faultsOf([...repeated(days), ...validateCalendar(calendar)], fieldOf));
  return calendar;
}

/** The policies that are asked for. @throws DomainError `request.invalid` with a fault for each field */
export function policiesAskedFor(asked: PoliciesInput): ClockPolicyDocument {
  const policies: ClockPolicyDocument = structuredClone(asked);
  refuseFaults(faultsOf(validatePolicies(policies), (path) => `policies.${path}`));
  return policies;
}
