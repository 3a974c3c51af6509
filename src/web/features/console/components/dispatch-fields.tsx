import { Input } from 'antd';
import { useId, useMemo } from 'react';
import type { Field } from '../../../lib/api';
import { asTexts, FieldForm, FieldRow } from '../../../ui/fields';
import type { FormDraft } from '../lib/use-call-draft';
import type { TicketFormState } from '../lib/use-ticket-form';
import { useConsoleTexts } from '../texts';
import styles from './ticket-form.module.css';

const mostDepartments = 6;
const longestNote = 2_000;

/** Where it goes. The routing rules' suggestion stands there already, with its reason; another choice overrides it. */
export function DispatchFields({ draft, form }: { draft: FormDraft; form: TicketFormState }) {
  const t = useConsoleTexts();
  const id = useId();
  const { topic, note } = draft.value;
  const { suggestion, departmentIds, faults } = form;
  const why = suggestion
    ? t('suggested', { department: suggestion.departmentName, reason: suggestion.reason })
    : t('noSuggestion');
  const label = t('departments');
  const help = topic ? why : undefined;
  const fields = useMemo(
    (): Field[] => [
      {
        name: 'departmentIds',
        type: 'departments',
        label,
        required: false,
        max: mostDepartments,
        ...(help && { help }),
      },
    ],
    [label, help],
  );
  return (
    <div className={styles.pair}>
      <FieldForm
        fields={fields}
        values={{ departmentIds }}
        onChange={(values) => draft.change({ departmentIds: asTexts(values['departmentIds']) })}
        faults={faults['departmentIds'] ? { departmentIds: faults['departmentIds'] } : {}}
      />
      <FieldRow id={id} label={t('note')} fault={faults['note']}>
        <Input
          id={id}
          value={note}
          maxLength={longestNote}
          autoComplete="off"
          data-testid="field-note"
          onChange={(event) => draft.change({ note: event.target.value })}
        />
      </FieldRow>
    </div>
  );
}
