import { Radio } from 'antd';
import { useId } from 'react';
import type { Line } from '../../../lib/api';
import { useHotkeys } from '../../../lib/hotkeys';
import { FieldRow } from '../../../ui/fields';
import type { FormDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './ticket-form.module.css';

interface Props {
  draft: FormDraft;
  line: Line;
  fault: string | undefined;
  /** By a key: what comes next takes the focus. */
  onChosen: () => void;
}

/** What it is about, in one click or by one digit. */
export function TopicField({ draft, line, fault, onChosen }: Props) {
  const t = useConsoleTexts();
  const id = useId();
  const { value, change } = draft;
  const labelOf = (topic: string): string => line.topics.find((option) => option.value === topic)?.label ?? '';
  const choose = (topic: string): void => {
    // A title nobody has written yet follows the topic: one thing less to type.
    const untouched = value.title === '' || value.title === labelOf(value.topic);
    change({ topic, departmentIds: null, ...(untouched && { title: labelOf(topic) }) });
  };
  const byDigit = line.topics.map(({ value: topic, label }, at) => ({
    combo: String(at + 1),
    label,
    run: () => {
      choose(topic);
      onChosen();
    },
  }));
  useHotkeys(byDigit, value.topic === '');
  return (
    <FieldRow id={id} label={t('topic')} required fault={fault}>
      <Radio.Group
        id={id}
        className={styles.topics}
        value={value.topic}
        optionType="button"
        buttonStyle="solid"
        size="small"
        options={line.topics}
        aria-label={t('topic')}
        data-testid="ticket-topic"
        onChange={(event) => choose(String(event.target.value))}
      />
    </FieldRow>
  );
}
