import { Button, Tag } from 'antd';
import { useEffect, useMemo, useRef } from 'react';
import type { Action, Ticket } from '../../../lib/api';
import { useFocusFault, useFormKeys } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { useCatalogue } from '../../../lib/reference';
import { ProblemNotice } from '../../../ui';
import { ArrivalsContext, FieldForm, type FieldValues } from '../../../ui/fields';
import { type CallAtHand, fieldsToAsk, FormScopeContext, ticketInputs } from '../fields';
import { formOf } from '../lib/action-values';
import { joinAnswer, useAsAnswerTarget } from '../lib/answer-target';
import { useActionForm } from '../lib/use-action-form';
import { useTicketTexts } from '../texts';
import styles from './action-form.module.css';
import { ChangedNotice } from './changed-notice';
import { StatementOffer } from './incident/statement-offer';

/** A version belongs to its article: with another one it goes, and the one in force is meant. */
const ofArticle = (next: FieldValues, before: FieldValues): FieldValues =>
  next['articleId'] === before['articleId'] ? next : { ...next, articleVersion: undefined };

interface Props {
  ticket: Ticket;
  action: Action;
  /** The call that the person is in; steps that tell the partner something can be linked to it. */
  call?: CallAtHand | undefined;
  onDone: (ticket: Ticket, action: Action) => void;
  onCancel: () => void;
  /** Told whether something half written stands in the form. */
  onWriting?: (writing: boolean) => void;
}

/** The form of one step, drawn from what the server says it needs. Kept as a draft until it is sent or discarded. */
export function ActionForm({ ticket, action, call, onDone, onCancel, onWriting }: Props) {
  const t = useTicketTexts();
  const common = useCommonTexts();
  const { data: catalogue } = useCatalogue();
  const line = catalogue?.lines.find(({ code }) => code === ticket.line);
  const form = useMemo(() => formOf(action, line), [action, line]);
  const shown = fieldsToAsk(form, ticket, call);
  const state = useActionForm({ ticket, action, form, call, onDone: (next) => onDone(next, action) });
  const scope = useMemo(() => ({ ticket, action: action.name, call }), [ticket, action.name, call]);

  const takesAnswer = shown.some(({ type }) => type === 'article');
  useAsAnswerTarget((text, article) => {
    const written = typeof state.values['text'] === 'string' ? state.values['text'] : '';
    const source = article && { articleId: article.id, articleVersion: article.version };
    state.change({ ...state.values, text: joinAnswer(written, text), ...source });
  }, takesAnswer);

  const element = useRef<HTMLFormElement>(null);
  useFocusFault(element, state.faultyTries);
  useFormKeys(element, { onSend: state.send, onCancel });

  useEffect(() => {
    onWriting?.(state.isDirty);
    return () => onWriting?.(false);
  }, [state.isDirty, onWriting]);

  const isChanged = state.isStale || state.wasRefusedStale;
  return (
    <FormScopeContext value={scope}>
      <form
        ref={element}
        className={styles.form}
        aria-label={action.label}
        data-testid="action-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          state.send();
        }}
      >
        <div className={styles.head}>
          <strong>{action.label}</strong>
          {state.isRestored && <Tag>{t('draftKept')}</Tag>}
        </div>
        {isChanged && (
          <ChangedNotice
            ticket={ticket}
            seenEntryId={state.seenEntryId}
            action={action}
            now={ticket.actions.find(({ name }) => name === action.name)}
            wasSent={state.wasRefusedStale}
            onGoOn={state.goOn}
          />
        )}
        {state.problem && !state.wasRefusedStale && (
          <ProblemNotice error={state.problem} shownFields={shown.map(({ name }) => name)} />
        )}
        <StatementOffer ticket={ticket} action={action} values={state.values} onChange={state.change} />
        <ArrivalsContext value={state.arrivals}>
          <FieldForm
            fields={shown}
            values={state.values}
            onChange={(next) => state.change(ofArticle(next, state.values))}
            faults={state.faults}
            inputs={ticketInputs}
            autoFocus
          />
        </ArrivalsContext>
        <div className={styles.foot}>
          <Button type="primary" htmlType="submit" loading={state.isBusy} data-testid="action-submit">
            {action.label}
          </Button>
          <Button onClick={onCancel}>{common('cancel')}</Button>
          {state.isDirty && (
            <Button type="text" onClick={state.discard}>
              {t('discard')}
            </Button>
          )}
          <span className={styles.hint} role="status">
            <FormHint faultCount={state.faultCount} isWaiting={state.isWaiting} />
          </span>
        </div>
      </form>
    </FormScopeContext>
  );
}

/** Under the form: what keeps it from being sent, or how it is. */
function FormHint({ faultCount, isWaiting }: { faultCount: number; isWaiting: boolean }) {
  const t = useTicketTexts();
  const common = useCommonTexts();
  if (isWaiting) return common('sendsOnArrival');
  return faultCount > 0 ? t('checkForm', { count: faultCount }) : t('submitHint');
}
