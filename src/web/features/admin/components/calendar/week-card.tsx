import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import type { Calendar, Window } from '../../api/types';
import { type CalendarEdit, windowsOfWeekday } from './calendar-edit';
import styles from './calendar.module.css';
import { useCalendarTexts } from './texts';
import { WeekdayDialog } from './weekday-dialog';
import { type Weekday, weekdays } from './weekdays';
import { hoursOf, roundHours, windowsText } from './windows';

interface Props {
  calendar: Calendar;
  edit: CalendarEdit;
  mayChange: boolean;
  onChange: (weekday: Weekday, windows: Window[]) => void;
}

/** Weekly windows with the hours they really make: the source says 7.5 for spans that make 6.5. */
export function WeekCard({ calendar, edit, mayChange, onChange }: Props) {
  const t = useCalendarTexts();
  const [editing, setEditing] = useState<Weekday | null>(null);
  const windowsOf = (weekday: Weekday) => windowsOfWeekday(calendar, edit, weekday);
  const hours = (weekday: Weekday): number =>
    edit.week[weekday] ? hoursOf(windowsOf(weekday)) : (calendar.hoursPerDay[weekday] ?? hoursOf(windowsOf(weekday)));
  const total = weekdays.reduce((sum, weekday) => sum + hours(weekday), 0);
  return (
    <section className={styles.week} aria-labelledby="calendar-week">
      <h2 id="calendar-week">{t('weekTitle')}</h2>
      <table>
        <tbody>
          {weekdays.map((weekday) => (
            <tr key={weekday} data-changed={edit.week[weekday] ? true : undefined}>
              <th scope="row">{t(`weekday_${weekday}`)}</th>
              <td>
                {windowsOf(weekday).length === 0 ? t('closed') : windowsText(windowsOf(weekday))}
                {edit.week[weekday] && <span className={styles.changed}>{t('changedMark')}</span>}
              </td>
              <td className={styles.sum} data-testid={`calendar-hours-${weekday}`}>
                {t('hours', { hours: roundHours(hours(weekday)) })}
              </td>
              {mayChange && (
                <td>
                  <Button
                    type="text"
                    size="small"
                    icon={<EditOutlined />}
                    aria-label={t('editWeekday', { weekday: t(`weekday_${weekday}`) })}
                    onClick={() => setEditing(weekday)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.total}>
        {t('weekHours', { hours: roundHours(total) })} · {t('weekHint')}
      </p>
      {editing && (
        <WeekdayDialog
          weekday={editing}
          windows={windowsOf(editing)}
          onClose={() => setEditing(null)}
          onChange={(windows) => {
            onChange(editing, windows);
            setEditing(null);
          }}
        />
      )}
    </section>
  );
}
