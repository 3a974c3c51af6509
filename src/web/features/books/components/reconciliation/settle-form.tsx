import { Button, Input } from 'antd';
import { useId, useRef, useState } from 'react';
import { toProblem } from '../../../../lib/api';
import { useDraft } from '../../../../lib/drafts';
import { useFormKeys } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { useLabels } from '../../../../lib/reference';
import { useMe } from '../../../../lib/session';
import { useSettleDifference } from '../../api/settle-difference';
import type { Difference } from '../../api/types';
import { OurSide, TheirSide } from './difference-sides';
import styles from './reconciliation.module.css';
import { SettleProblem } from './settle-problem';
import { useReconciliationTexts } from './texts';

const longestNote = 2_000;

interface Props {
  difference: Difference;
  onDone: () => void;
  onClose: () => void;
}

const isDifference = (value: unknown): value is Difference =>
  typeof value === 'object' && value !== null && 'settledAt' in value && 'version' in value;

/** What it is now, when a refusal says that ours was out of date. */
function currentOf(error: unknown): Difference | null {
  const { current } = toProblem(error);
  return isDifference(current) ? current : null;
}

/** Both sides, and what was found out and done: it is kept while typed, and written down with the difference. */
export function SettleForm({ difference, onDone, onClose }: Props) {
  const t = useReconciliationTexts();
  const common = useCommonTexts();
  const labels = useLabels();
  const me = useMe();
  const noteId = useId();
  const form = useRef<HTMLDivElement>(null);
  const draft = useDraft(`books:settle:${difference.id}`, '');
  const settle = useSettleDifference();
  const [now, setNow] = useState(difference);
  const note = draft.value.trim();
  const isOver = now.settledAt !== null;
  const isReady = note !== '' && !isOver && !settle.isPending;
  const finish = (): void => {
    draft.clear();
    onDone();
  };
  const onError = (error: Error): void => {
    const current = currentOf(error);
    // The answer to our own try was lost on its way, and this one found what that had done.
    if (current?.settledBy?.id === me.id && current.note === note) finish();
    else if (current) setNow(current);
  };
  const send = (): void => {
    if (isReady) settle.mutate({ id: now.id, version: now.version, note }, { onSuccess: finish, onError });
  };
  useFormKeys(form, { onSend: send });
  return (
    <div ref={form} className={styles.form}>
      <p className={styles.kind}>
        <strong>{labels.topic('reconciliation', now.kind)}</strong> · {now.day}
      </p>
      <div className={styles.sides}>
        <section>
          <h3>{t('ours')}</h3>
          <OurSide difference={now} />
        </section>
        <section>
          <h3>{t('theirs')}</h3>
          <TheirSide difference={now} />
        </section>
      </div>
      {settle.error && <SettleProblem error={settle.error} current={now} />}
      <label htmlFor={noteId}>{t('note')}</label>
      <Input.TextArea
        id={noteId}
        value={draft.value}
        maxLength={longestNote}
        autoSize={{ minRows: 3, maxRows: 10 }}
        placeholder={t('noteHint')}
        aria-required
        autoFocus
        onChange={(event) => draft.change(event.target.value)}
        data-testid="books-settle-note"
      />
      <div className={styles.formFoot}>
        <Button onClick={onClose} data-testid="books-settle-close">
          {isOver ? common('close') : common('cancel')}
        </Button>
        <Button
          type="primary"
          disabled={note === '' || isOver}
          loading={settle.isPending}
          onClick={send}
          data-testid="books-settle-confirm"
        >
          {t('confirmSettle')}
        </Button>
      </div>
    </div>
  );
}
