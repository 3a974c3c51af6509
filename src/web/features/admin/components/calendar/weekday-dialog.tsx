import { Modal } from 'antd';
import { useState } from 'react';
import type { Window } from '../../api/types';
import { useCalendarTexts } from './texts';
import type { Weekday } from './weekdays';
import { hoursOf, roundHours, windowFaults } from './windows';
import { WindowsEditor } from './windows-editor';

interface Props {
  weekday: Weekday;
  windows: readonly Window[];
  onChange: (windows: Window[]) => void;
  onClose: () => void;
}

/** The windows of one weekday; none means that nobody serves on it. */
export function WeekdayDialog({ weekday, windows, onChange, onClose }: Props) {
  const t = useCalendarTexts();
  const [value, setValue] = useState<readonly Window[]>(windows);
  const isSound = windowFaults(value).every((fault) => fault === null);
  return (
    <Modal
      open
      title={t('editWeekday', { weekday: t(`weekday_${weekday}`) })}
      okText={t('noteChange')}
      okButtonProps={{ disabled: !isSound, 'data-testid': 'calendar-week-note' }}
      onOk={() => onChange([...value])}
      onCancel={onClose}
    >
      <WindowsEditor value={value} onChange={setValue} />
      <p>{value.length === 0 ? t('closed') : t('hours', { hours: roundHours(hoursOf(value)) })}</p>
    </Modal>
  );
}
