import type { KeyboardEventHandler } from 'react';
import type { DayFace } from './calendar-edit';
import styles from './calendar.module.css';
import { weekdayOf } from './dates';
import { useCalendarTexts } from './texts';
import { weekdayKey } from './weekdays';
import { windowsText } from './windows';

interface Props {
  face: DayFace;
  /** Names and hours within the cell; otherwise the number and a mark only. */
  wide: boolean;
  isToday: boolean;
  /** The one day of the page that Tab leads to; arrows go on from there. */
  isCursor: boolean;
  onOpen: (date: string) => void;
  onKeyDown: KeyboardEventHandler<HTMLButtonElement>;
}

/** A day: by number, word and tint; everything of it in its name. */
export function DayCell({ face, wide, isToday, isCursor, onOpen, onKeyDown }: Props) {
  const t = useCalendarTexts();
  const { date, kind, name, windows, isWorkday, isChanged } = face;
  return (
    <button
      type="button"
      className={styles.day}
      title={wide ? undefined : name || undefined}
      tabIndex={isCursor ? 0 : -1}
      data-date={date}
      data-kind={kind}
      data-off={!isWorkday || undefined}
      data-changed={isChanged || undefined}
      data-today={isToday || undefined}
      data-testid={`calendar-day-${date}`}
      onClick={() => onOpen(date)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.number}>{Number(date.slice(8))}</span>
      <span className="visually-hidden">
        {t(`weekday_${weekdayKey(weekdayOf(date))}`)} {date} {isToday && t('today')}
      </span>{' '}
      {kind !== 'plain' && <span className={styles.mark}>{t(`mark_${kind}`)}</span>}{' '}
      {name && <span className={wide ? styles.name : 'visually-hidden'}>{name}</span>}{' '}
      <span className={wide && isWorkday ? styles.hours : 'visually-hidden'}>
        {isWorkday ? windowsText(windows) : t('off')}
      </span>
      {isChanged && <span className={wide ? styles.changed : 'visually-hidden'}>{t('changedMark')}</span>}
    </button>
  );
}
