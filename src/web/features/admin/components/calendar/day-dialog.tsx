import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useCommonTexts } from '../../../../lib/i18n';
import type { DayInput } from '../../api/types';
import type { DayFace } from './calendar-edit';
import styles from './calendar.module.css';
import { DayFields } from './day-fields';
import { type DayForm, isSound, windowsFor } from './day-form';
import { useCalendarTexts } from './texts';
import { weekdayOf } from './dates';
import { weekdayKey } from './weekdays';
import { windowsText } from './windows';

interface Props {
  face: DayFace;
  mayChange: boolean;
  /** Null puts the day back to its weekday. */
  onChange: (input: DayInput | null) => void;
  onClose: () => void;
}

const kinds = ['plain', 'holiday', 'makeup', 'special'] as const;

export function DayDialog({ face, mayChange, onChange, onClose }: Props) {
  const t = useCalendarTexts();
  const common = useCommonTexts();
  const { date, nameZh, nameEn, hasOwnWindows, windows } = face;
  const [kind, setKind] = useState(face.kind);
  const [form, setForm] = useState<DayForm>({ nameZh, nameEn, ownWindows: hasOwnWindows, windows });
  const title = t('editDay', { date, weekday: t(`weekday_${weekdayKey(weekdayOf(date))}`) });

  const note = (): void => {
    if (kind === 'plain') return onChange(null);
    const own = windowsFor(kind, form);
    onChange({
      day: date,
      kind,
      nameZh: form.nameZh.trim(),
      nameEn: form.nameEn.trim(),
      ...(own && { windows: own }),
    });
  };

  if (!mayChange) {
    const hours = face.isWorkday ? t('work', { windows: windowsText(windows) }) : t('off');
    return (
      <Modal open title={title} footer={null} onCancel={onClose}>
        <p>{[t(`kind_${face.kind}`), face.name, hours].filter(Boolean).join(' · ')}</p>
      </Modal>
    );
  }
  return (
    <Modal
      open
      title={title}
      okText={t('noteChange')}
      cancelText={common('cancel')}
      okButtonProps={{ disabled: kind !== 'plain' && !isSound(kind, form), 'data-testid': 'calendar-day-note' }}
      onOk={note}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Radio.Group
          aria-label={t('dayKind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
          onChange={(event) => setKind(event.target.value)}
          data-testid="calendar-day-kind"
        />
        {kind !== 'plain' && <DayFields kind={kind} form={form} onChange={setForm} />}
      </div>
    </Modal>
  );
}
