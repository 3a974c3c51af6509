import { Button, Checkbox, Input } from 'antd';
import { useId } from 'react';
import { FieldRow } from '../../../ui/fields';
import { openPlaceholders } from '../../../lib/placeholders';
import type { FormDraft } from '../lib/use-call-draft';
import { useConsoleTexts } from '../texts';
import styles from './ticket-form.module.css';

const longest = 20_000;

interface Props {
  draft: FormDraft;
  fault: string | undefined;
  autoFocus: boolean;
}

/** What is told to the partner now, from which article, and whether that settled it. */
export function AnswerFields({ draft, fault, autoFocus }: Props) {
  const t = useConsoleTexts();
  const id = useId();
  const { answer } = draft.value;
  const change = (part: Partial<typeof answer>): void => draft.change({ answer: { ...answer, ...part } });
  const open = openPlaceholders(answer.text);
  const help = open.length > 0 ? t('openPlaceholders', { names: open.join(' ') }) : undefined;
  return (
    <FieldRow id={id} label={t('answer')} required fault={fault} help={help}>
      <Input.TextArea
        id={id}
        value={answer.text}
        maxLength={longest}
        autoFocus={autoFocus}
        status={fault ? 'error' : ''}
        autoSize={{ minRows: 2, maxRows: 10 }}
        data-testid="field-answer"
        onChange={(event) => change({ text: event.target.value })}
      />
      {answer.articleId && (
        <span className={styles.cited}>
          {t('answerFrom', { title: answer.articleTitle })}
          <Button
            type="link"
            size="small"
            onClick={() => change({ articleId: null, articleVersion: null, articleTitle: '' })}
          >
            {t('removeArticle')}
          </Button>
        </span>
      )}
      <Checkbox
        checked={answer.confirmed}
        data-testid="field-confirmed"
        onChange={(event) => change({ confirmed: event.target.checked })}
      >
        {t('confirmed')}
      </Checkbox>
    </FieldRow>
  );
}
