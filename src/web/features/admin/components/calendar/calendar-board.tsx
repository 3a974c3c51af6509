import { Alert } from 'antd';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../../lib/i18n';
import { formatExact, serverNow } from '../../../../lib/time';
import type { Calendar, DayInput } from '../../api/types';
import { type CalendarEdit, facesOf } from './calendar-edit';
import { CalendarToolbar, type CalendarViewName } from './calendar-toolbar';
import styles from './calendar.module.css';
import { monthOf, yearOf } from './dates';
import { DayDialog } from './day-dialog';
import { MonthGrid } from './month-grid';
import { useCalendarTexts } from './texts';
import { useDayCursor } from './use-day-cursor';

interface Props {
  calendar: Calendar;
  edit: CalendarEdit;
  mayChange: boolean;
  onChange: (date: string, input: DayInput | null) => void;
}

const months = Array.from({ length: 12 }, (_, at) => at + 1);

/** The days, by month or by year; a click or Enter opens one. */
export function CalendarBoard({ calendar, edit, mayChange, onChange }: Props) {
  const t = useCalendarTexts();
  const language = useLanguage();
  const today = formatExact(serverNow()).slice(0, 10);
  const { cursor, setCursor, grid, onKeyDown } = useDayCursor(today);
  const [view, setView] = useState<CalendarViewName>('month');
  const [opened, setOpened] = useState<string | null>(null);
  const faceOf = useMemo(() => facesOf(calendar, edit, language), [calendar, edit, language]);
  const year = yearOf(cursor);
  const open = (date: string): void => {
    setCursor(date);
    setOpened(date);
  };
  const common = { year, faceOf, today, cursor, onOpen: open, onKeyDown };
  return (
    <section className={styles.board} aria-label={t('title')}>
      <CalendarToolbar view={view} cursor={cursor} today={today} onView={setView} onCursor={setCursor} />
      {faceOf(cursor).isAssumed && (
        <Alert type="warning" showIcon className={styles.notice} title={t('assumedYear', { year })} />
      )}
      <div ref={grid} className={view === 'year' ? styles.year : undefined}>
        {view === 'year' ? (
          months.map((month) => <MonthGrid key={month} {...common} month={month} wide={false} />)
        ) : (
          <MonthGrid {...common} month={monthOf(cursor)} wide />
        )}
      </div>
      {opened && (
        <DayDialog
          face={faceOf(opened)}
          mayChange={mayChange}
          onClose={() => setOpened(null)}
          onChange={(input) => {
            onChange(opened, input);
            setOpened(null);
          }}
        />
      )}
    </section>
  );
}
