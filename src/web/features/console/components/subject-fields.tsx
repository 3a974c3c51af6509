import { Input, Radio } from 'antd';
import { useId } from 'react';
import type { Line } from '../../../lib/api';
import { FieldRow } from '../../../ui/fields';
import { hasOwnFlow } from '../../tickets';
import type { FormDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './ticket-form.module.css';

interface Props {
  draft: FormDraft;
  line: Line;
  faults: Readonly<Record<string, string>>;
}

const longestTitle = 200;
const longestText = 20_000;

/** What it is about: topic, title, description. */
export function SubjectFields({ draft, line, faults }: Props) {
  const t = useConsoleTexts();
  const id = useId();
  const { value, change } = draft;
  const labelOf = (topic: string): string => line.topics.find((option) => option.value === topic)?.label ?? '';
  const chooseTopic = (topic: string): void => {
    // A title nobody has written yet follows the topic: one thing less to type.
    const untouched = value.title === '' || value.title === labelOf(value.topic);
    change({ topic, departmentIds: null, ...(untouched && { title: labelOf(topic) }) });
  };
  return (
    <>
      <FieldRow id={`${id}topic`} label={t('topic')} required fault={faults['topic']}>
        <Radio.Group
          id={`${id}topic`}
          className={styles.topics}
          value={value.topic}
          optionType="button"
          size="small"
          options={line.topics}
          aria-label={t('topic')}
          data-testid="ticket-topic"
          onChange={(event) => chooseTopic(String(event.target.value))}
        />
      </FieldRow>
      {!hasOwnFlow(line) && (
        <FieldRow id={`${id}title`} label={t('title')} required fault={faults['title']}>
          <Input
            id={`${id}title`}
            value={value.title}
            maxLength={longestTitle}
            status={faults['title'] ? 'error' : ''}
            placeholder={t('titleHint')}
            autoComplete="off"
            data-testid="ticket-title"
            onChange={(event) => change({ title: event.target.value })}
          />
        </FieldRow>
      )}
      <FieldRow
        id={`${id}description`}
        label={t('description')}
        required={!hasOwnFlow(line)}
        fault={faults['description']}
      >
        <Input.TextArea
          id={`${id}description`}
          value={value.description}
          maxLength={longestText}
          status={faults['description'] ? 'error' : ''}
          autoSize={{ minRows: 2, maxRows: 10 }}
          placeholder={t('descriptionHint')}
          data-testid="ticket-description"
          onChange={(event) => change({ description: event.target.value })}
        />
      </FieldRow>
    </>
  );
}
