import { Alert, App } from 'antd';
import { useState } from 'react';
import { useDraft } from '../../../../lib/drafts';
import { formatExact, serverNow } from '../../../../lib/time';
import { useMay } from '../../../../lib/session';
import { Loading, ProblemNotice, TabHead } from '../../../../ui';
import { changeCalendar } from '../../api/change-calendar';
import { useCalendar } from '../../api/get-calendar';
import { adminKeys } from '../../api/keys';
import { previewCalendar } from '../../api/preview-calendar';
import type { Calendar } from '../../api/types';
import { useAdminTexts } from '../../texts';
import { ApplyDialog } from '../shared/apply-dialog';
import { PendingBar } from '../shared/pending-bar';
import { CalendarBoard } from './calendar-board';
import { changeOf, countOf, noEdit, withDay, withWeekday } from './calendar-edit';
import styles from './calendar.module.css';
import { yearOf } from './dates';
import { useCalendarTexts } from './texts';
import { WeekCard } from './week-card';

function CalendarDesk({ calendar }: { calendar: Calendar }) {
  const t = useCalendarTexts();
  const admin = useAdminTexts();
  const { message } = App.useApp();
  const mayChange = useMay('calendar.change');
  const { value: edit, isKept, change, clear } = useDraft('admin:calendar', noEdit);
  const [reviewing, setReviewing] = useState(false);
  const next = changeOf(calendar, edit);
  const thisYear = yearOf(formatExact(serverNow()));
  const missingYear = calendar.loadedYears.includes(thisYear) ? thisYear + 1 : thisYear;
  return (
    <>
      {calendar.nextYearMissing && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('yearMissing', { year: missingYear })}
          description={t('yearMissingHint')}
          data-testid="calendar-alarm"
        />
      )}
      <PendingBar
        count={countOf(edit)}
        isKept={isKept}
        saveTestId="calendar-save"
        onDiscard={clear}
        onReview={() => setReviewing(true)}
      />
      <div className={styles.desk}>
        <CalendarBoard
          calendar={calendar}
          edit={edit}
          mayChange={mayChange}
          onChange={(date, input) => change(withDay(calendar, edit, date, input))}
        />
        <WeekCard
          calendar={calendar}
          edit={edit}
          mayChange={mayChange}
          onChange={(weekday, windows) => change(withWeekday(calendar, edit, weekday, windows))}
        />
      </div>
      {reviewing && (
        <ApplyDialog
          of={next}
          preview={() => previewCalendar(next)}
          apply={(reason) => changeCalendar(next, reason)}
          rulesKey={adminKeys.calendar}
          onClose={() => setReviewing(false)}
          onApplied={() => {
            setReviewing(false);
            clear();
            void message.success(admin('saved'));
          }}
        />
      )}
    </>
  );
}

/** A2: workdays, holidays, make-up days and service hours. */
export function CalendarTab() {
  const t = useCalendarTexts();
  const { data, error, refetch } = useCalendar();
  return (
    <>
      <TabHead title={t('title')} lead={t('lead')} />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data ? <CalendarDesk calendar={data} /> : !error && <Loading />}
    </>
  );
}
