import type { KeyboardEventHandler } from 'react';
import { useLanguage } from '../../../../lib/i18n';
import type { DayFace } from './calendar-edit';
import styles from './calendar.module.css';
import { DayCell } from './day-cell';
import { firstOf, weeksOf } from './dates';
import { useCalendarTexts } from './texts';
import { weekdays } from './weekdays';

interface Props {
  year: number;
  month: number;
  faceOf: (date: string) => DayFace;
  wide: boolean;
  today: string;
  cursor: string;
  onOpen: (date: string) => void;
  onKeyDown: KeyboardEventHandler<HTMLButtonElement>;
}

/** `2026年11月`, `November 2026`. */
export function useMonthName(): (year: number, month: number) => string {
  const format = new Intl.DateTimeFormat(useLanguage(), { year: 'numeric', month: 'long', timeZone: 'UTC' });
  return (year, month) => format.format(new Date(firstOf(year, month)));
}

export function MonthGrid({ year, month, faceOf, wide, today, cursor, onOpen, onKeyDown }: Props) {
  const t = useCalendarTexts();
  const name = useMonthName()(year, month);
  return (
    <table className={styles.month} data-wide={wide || undefined}>
      <caption className={wide ? 'visually-hidden' : undefined}>{name}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday_${weekday}`)}>
              {t(wide ? `weekday_${weekday}` : `short_${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, at) => (
          <tr key={at}>
            {week.map((date, place) => (
              <td key={date ?? place}>
                {date && (
                  <DayCell
                    face={faceOf(date)}
                    wide={wide}
                    isToday={date === today}
                    isCursor={date === cursor}
                    onOpen={onOpen}
                    onKeyDown={onKeyDown}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
