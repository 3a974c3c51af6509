import { Button } from 'antd';
import { useState } from 'react';
import { useCommands } from '../../../lib/commands';
import { useCommonTexts } from '../../../lib/i18n';
import type { Outcome } from '../lib/new-ticket';
import type { FormDraft } from '../lib/use-call-draft';
import type { TicketFormState } from '../lib/use-ticket-form';
import { useConsoleTexts } from '../texts';
import { AnswerFields } from './answer-fields';
import { DispatchFields } from './dispatch-fields';
import styles from './ticket-form.module.css';

const outcomes = [
  { outcome: 'answer', text: 'openAnswer', testId: 'open-answer' },
  { outcome: 'dispatch', text: 'openDispatch', testId: 'open-dispatch' },
  { outcome: 'save', text: 'openSave', testId: 'open-save' },
] as const;

/** The three ways on. What one of them needs stands above; turning to another shows what that one needs first. */
export function OutcomeBar({ draft, form }: { draft: FormDraft; form: TicketFormState }) {
  const t = useConsoleTexts();
  const common = useCommonTexts();
  const { answer } = draft.value;
  const [turned, setTurned] = useState<{ to: Outcome; articleId: string | null } | null>(null);
  // An answer taken from an article turns the form to answering, whatever was chosen before.
  const shown = turned?.articleId === answer.articleId ? turned.to : form.preferred;
  const offered = outcomes.filter(({ outcome }) => form.outcomes.includes(outcome));
  const take = (outcome: Outcome): void => {
    if (outcome === 'save' || outcome === shown) return form.send(outcome);
    setTurned({ to: outcome, articleId: answer.articleId });
    // The suggested department needs no second look when nothing was written that would be lost.
    if (outcome === 'dispatch' && answer.text === '') form.send(outcome);
  };
  useCommands(
    offered.map(({ outcome, text, testId }) => ({
      id: testId,
      group: t('group'),
      label: t(text),
      run: () => take(outcome),
      ...(outcome === shown && { hotkey: 'Ctrl Enter' }),
    })),
  );
  return (
    <div className={styles.outcome}>
      {shown === 'save' ? null : shown === 'answer' ? (
        <AnswerFields draft={draft} fault={form.faults['answer']} autoFocus={answer.text === ''} />
      ) : (
        <DispatchFields draft={draft} form={form} />
      )}
      <div className={styles.buttons}>
        {offered.map(({ outcome, text, testId }) => (
          <Button
            key={outcome}
            type={outcome === shown ? 'primary' : 'default'}
            loading={form.busy === outcome}
            disabled={form.busy !== null && form.busy !== outcome}
            data-testid={testId}
            onClick={() => take(outcome)}
          >
            {t(offered.length === 1 ? 'openOnly' : text)}
          </Button>
        ))}
        <span className={styles.hint} role="status">
          {form.isWaiting && common('sendsOnArrival')}
          {!form.isWaiting && (form.faultCount > 0 ? t('checkForm', { count: form.faultCount }) : t('submitHint'))}
        </span>
      </div>
    </div>
  );
}
