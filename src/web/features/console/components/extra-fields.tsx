import { Radio } from 'antd';
import { useId } from 'react';
import { useCatalogue } from '../../../lib/reference';
import { FieldRow } from '../../../ui/fields';
import { ticketInputs } from '../../tickets';
import type { FormDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './ticket-form.module.css';

interface Props {
  draft: FormDraft;
  faults: Readonly<Record<string, string>>;
}

/** What is seldom changed: priority and attachments. */
export function ExtraFields({ draft, faults }: Props) {
  const t = useConsoleTexts();
  const id = useId();
  const { data: catalogue } = useCatalogue();
  const { value, change } = draft;
  const Files = ticketInputs['files'];
  return (
    <div className={styles.pair}>
      <FieldRow id={`${id}priority`} label={t('priority')} fault={faults['priority']}>
        <Radio.Group
          id={`${id}priority`}
          value={value.priority}
          optionType="button"
          buttonStyle="solid"
          size="small"
          options={catalogue?.priorities ?? []}
          aria-label={t('priority')}
          data-testid="ticket-priority"
          onChange={(event) => change({ priority: String(event.target.value) })}
        />
      </FieldRow>
      {Files && (
        <FieldRow id={`${id}files`} label={t('files')} fault={faults['files']}>
          <Files
            field={{ name: 'files', type: 'files', label: t('files'), required: false }}
            id={`${id}files`}
            value={value.files}
            onChange={(files) => change({ files: Array.isArray(files) ? files.map(String) : [] })}
            invalid={false}
            describedBy={undefined}
            autoFocus={false}
          />
        </FieldRow>
      )}
    </div>
  );
}
