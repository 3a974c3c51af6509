import { CheckCircleOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { toProblem } from '../../../../lib/api';
import { announce, useRequestKey } from '../../../../lib/hooks';
import { formatTime } from '../../../../lib/time';
import { ProblemNotice } from '../../../../ui';
import { useConfirmReading } from '../../api/confirm-reading';
import type { Announcement } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

/** "Read and understood", once; after that when it was. Below the text, and always in sight on a phone. */
export function ReceiptBar({ announcement }: { announcement: Announcement }) {
  const t = useAnnouncementTexts();
  const { message } = App.useApp();
  const key = useRequestKey();
  const confirm = useConfirmReading();
  const [isStale, setStale] = useState(false);
  const { id, edition, mustRead, readAt, outletReadAt } = announcement;
  if (readAt) {
    return (
      <div className={styles.receipt}>
        <span className={styles.confirmed} data-testid="announcement-confirmed">
          <CheckCircleOutlined aria-hidden /> {t('confirmed', { at: formatTime(readAt) })}
        </span>
      </div>
    );
  }
  const send = (): void => {
    setStale(false);
    confirm.mutate(
      { id, edition, key: key.current() },
      {
        onSuccess: () => {
          announce(t('thanks'));
          void message.success(t('thanks'));
        },
        onError: (error) => {
          // What is on screen now is another edition: confirming it is another request.
          setStale(toProblem(error).isStale);
          if (toProblem(error).status > 0) key.renew();
        },
      },
    );
  };
  return (
    <div className={styles.receipt}>
      {isStale && (
        <span className={styles.fault} role="alert">
          {t('staleEdition')}
        </span>
      )}
      {confirm.error && !isStale && <ProblemNotice error={confirm.error} onRetry={send} />}
      <Button
        type={outletReadAt || !mustRead ? 'default' : 'primary'}
        size="large"
        icon={<CheckCircleOutlined />}
        loading={confirm.isPending}
        onClick={send}
        data-testid="announcement-confirm"
      >
        {t('confirm')}
      </Button>
      <span className={styles.quiet}>{hintOf()}</span>
    </div>
  );

  function hintOf(): string {
    if (outletReadAt) return t('outletTold', { at: formatTime(outletReadAt) });
    return t(mustRead ? 'confirmHint' : 'noNeed');
  }
}
