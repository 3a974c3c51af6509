import { Alert, Button, Input } from 'antd';
import { useId } from 'react';
import { type Action, Problem, type Ticket } from '../../../lib/api';
import { useDraft } from '../../../lib/drafts';
import { useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { ProblemNotice } from '../../../ui';
import { FieldRow } from '../../../ui/fields';
import { useAct } from '../../tickets';
import { usePortalTexts } from '../texts';
import { RatingInput } from './rating-input';
import styles from './ticket.module.css';

interface Props {
  ticket: Ticket;
  action: Action;
  onDone: () => void;
  onCancel: () => void;
}

interface Verdict {
  rating: number | null;
  text: string;
}

const none: Verdict = { rating: null, text: '' };
const longest = 2_000;

/** It is solved: with stars and words, both as one likes. */
export function ConfirmForm({ ticket, action, onDone, onCancel }: Props) {
  const t = usePortalTexts();
  const common = useCommonTexts();
  const textId = useId();
  const key = useRequestKey();
  const act = useAct(ticket.id);
  const { value, change, clear } = useDraft(`ticket:${ticket.id}:${action.name}:portal`, none);
  const { rating, text } = value;
  const wasStale = act.error instanceof Problem && act.error.isStale;

  const send = (): void => {
    const values = { ...(rating !== null && { rating }), ...(text.trim() && { text: text.trim() }) };
    act.mutate(
      { action: action.name, version: ticket.version, values, key: key.current() },
      {
        onSuccess: () => {
          clear();
          onDone();
        },
        onError: (error) => {
          if (error instanceof Problem && error.status > 0) key.renew();
        },
      },
    );
  };

  return (
    <form
      className={styles.form}
      aria-label={action.label}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {wasStale && <Alert type="warning" role="alert" showIcon title={t('changed')} data-testid="changed" />}
      {act.error && !wasStale && <ProblemNotice error={act.error} />}
      <RatingInput value={rating} onChange={(next) => change({ ...value, rating: next })} />
      <FieldRow id={textId} label={t('comment')}>
        <Input.TextArea
          id={textId}
          value={text}
          maxLength={longest}
          autoSize={{ minRows: 2, maxRows: 8 }}
          data-testid="portal-comment"
          onChange={(event) => change({ ...value, text: event.target.value })}
        />
      </FieldRow>
      <div className={styles.formFoot}>
        <Button type="primary" htmlType="submit" loading={act.isPending} data-testid="portal-confirm-submit">
          {t('confirmSend')}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  );
}
