import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button, Segmented } from 'antd';
import styles from './calendar.module.css';
import { firstOf, monthOf, yearOf } from './dates';
import { useMonthName } from './month-grid';
import { useCalendarTexts } from './texts';

export type CalendarViewName = 'month' | 'year';

interface Props {
  view: CalendarViewName;
  cursor: string;
  today: string;
  onView: (view: CalendarViewName) => void;
  onCursor: (date: string) => void;
}

const kinds = ['holiday', 'makeup', 'special'] as const;

export function CalendarToolbar({ view, cursor, today, onView, onCursor }: Props) {
  const t = useCalendarTexts();
  const monthName = useMonthName();
  const [year, month] = [yearOf(cursor), monthOf(cursor)];
  const turn = (by: 1 | -1): void => onCursor(view === 'year' ? firstOf(year + by, month) : firstOf(year, month + by));
  return (
    <div className={styles.toolbar}>
      <Segmented<CalendarViewName>
        aria-label={t('view')}
        value={view}
        options={[
          { value: 'month', label: t('month') },
          { value: 'year', label: t('year') },
        ]}
        onChange={onView}
      />
      <Button icon={<LeftOutlined />} aria-label={t('before')} onClick={() => turn(-1)} />
      <h2 className={styles.period} aria-live="polite">
        {view === 'year' ? year : monthName(year, month)}
      </h2>
      <Button icon={<RightOutlined />} aria-label={t('after')} onClick={() => turn(1)} />
      <Button onClick={() => onCursor(today)}>{t('today')}</Button>
      <ul className={styles.legend} aria-label={t('legend')}>
        {kinds.map((kind) => (
          <li key={kind} data-kind={kind}>
            <span className={styles.mark}>{t(`mark_${kind}`)}</span> {t(`kind_${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
