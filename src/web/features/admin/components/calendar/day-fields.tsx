import { Checkbox, Input } from 'antd';
import { useId } from 'react';
import { FieldRow } from '../../../../ui/fields';
import type { DayKind } from '../../api/types';
import type { DayForm } from './day-form';
import { useCalendarTexts } from './texts';
import { WindowsEditor } from './windows-editor';

interface Props {
  kind: DayKind;
  form: DayForm;
  onChange: (form: DayForm) => void;
}

/** What a day that differs from its weekday is called, and its own hours where it may have some. */
export function DayFields({ kind, form, onChange }: Props) {
  const t = useCalendarTexts();
  const [zhId, enId] = [useId(), useId()];
  const hasWindows = kind === 'special' || (kind === 'makeup' && form.ownWindows);
  return (
    <>
      <FieldRow id={zhId} label={t('nameZh')} required>
        <Input
          id={zhId}
          value={form.nameZh}
          maxLength={60}
          onChange={(event) => onChange({ ...form, nameZh: event.target.value })}
          data-testid="calendar-day-name-zh"
        />
      </FieldRow>
      <FieldRow id={enId} label={t('nameEn')} required>
        <Input
          id={enId}
          value={form.nameEn}
          maxLength={60}
          onChange={(event) => onChange({ ...form, nameEn: event.target.value })}
          data-testid="calendar-day-name-en"
        />
      </FieldRow>
      {kind === 'makeup' && (
        <Checkbox
          checked={form.ownWindows}
          onChange={(event) => onChange({ ...form, ownWindows: event.target.checked })}
        >
          {t('ownWindows')}
        </Checkbox>
      )}
      {hasWindows && (
        <fieldset>
          <legend>{t('windows')}</legend>
          <WindowsEditor value={form.windows} onChange={(windows) => onChange({ ...form, windows })} />
        </fieldset>
      )}
    </>
  );
}
