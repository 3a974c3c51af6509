import { Alert, App, Input, Modal } from 'antd';
import { useId, useRef, useState } from 'react';
import { toProblem } from '../../../../lib/api';
import { useDraft } from '../../../../lib/drafts';
import { useFormKeys } from '../../../../lib/hooks';
import { useCommonTexts } from '../../../../lib/i18n';
import { useMe } from '../../../../lib/session';
import { ProblemNotice } from '../../../../ui';
import { useSettleDifference } from '../../api/settle-difference';
import type { Difference } from '../../api/types';
import { OurSide, TheirSide } from './difference-sides';
import styles from './reconciliation.module.css';
import { Settlement } from './settlement';
import { useReconciliationTexts } from './texts';

const longestNote = 2_000;

interface Props {
  /** As it was when the dialog opened. */
  difference: Difference;
  onClose: () => void;
}

const isDifference = (value: unknown): value is Difference =>
  typeof value === 'object' && value !== null && 'settledAt' in value && 'version' in value;

/** What it is now, when a refusal says that ours was out of date. */
function currentOf(error: unknown): Difference | null {
  const { current } = toProblem(error);
  return isDifference(current) ? current : null;
}

/** Works one difference off: what was found out and done is written down with it. */
export function SettleDialog({ difference, onClose }: Props) {
  const t = useReconciliationTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
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
    void message.success(t('settledNow', { number: difference.number }));
    onClose();
  };
  const onError = (error: Error): void => {
    const current = currentOf(error);
    // The answer to our own try was lost on its way, and this one found what that had done.
    if (current?.settledBy?.id === me.id && current.note === note) finish();
    else if (current) setNow(current);
  };
  const send = (): void => {
    if (!isReady) return;
    settle.mutate({ id: difference.id, version: now.version, note }, { onSuccess: finish, onError });
  };
  useFormKeys(form, { onSend: send });
  return (
    <Modal
      open
      width={720}
      title={t('settleNumber', { number: difference.number })}
      okText={t('confirmSettle')}
      okButtonProps={{ disabled: !isReady, 'data-testid': 'books-settle-confirm' }}
      cancelText={isOver ? common('close') : common('cancel')}
      confirmLoading={settle.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <div ref={form} className={styles.dialog}>
        <p className={styles.kind}>
          <strong>{t(now.kind)}</strong> · {now.day}
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
        {settle.error && <WhyNot error={settle.error} current={now} />}
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
      </div>
    </Modal>
  );
}

/** Settled by somebody else: by whom and how. Changed meanwhile: what stands above is new. Else in the server's words. */
function WhyNot({ error, current }: { error: unknown; current: Difference }) {
  const t = useReconciliationTexts();
  const { code } = toProblem(error);
  if (current.settledAt) {
    return (
      <Alert
        type="warning"
        role="alert"
        showIcon
        title={t('settledMeanwhile')}
        description={<Settlement of={current} />}
        data-testid="problem"
        data-code={code}
      />
    );
  }
  if (toProblem(error).isStale) {
    return <Alert type="warning" role="alert" showIcon title={t('stale')} data-testid="problem" data-code={code} />;
  }
  return <ProblemNotice error={error} />;
}
