import { App, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { ProblemNotice } from '../../../../ui';
import { useExpire } from '../../api/change-announcement';
import type { Announcement } from '../../api/types';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

const longestReason = 500;

export function ExpireDialog({ announcement, onClose }: { announcement: Announcement; onClose: () => void }) {
  const t = useAnnouncementTexts();
  const id = useId();
  const { message } = App.useApp();
  const expire = useExpire();
  const [reason, setReason] = useState('');
  const send = (): void =>
    expire.mutate(
      { id: announcement.id, version: announcement.version, reason: reason.trim() },
      {
        onSuccess: () => {
          void message.success(t('expireDone'));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t('expireTitle')}
      okText={t('confirmExpire')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', 'data-testid': 'announcement-expire-confirm' }}
      confirmLoading={expire.isPending}
      onOk={send}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        {expire.error && <ProblemNotice error={expire.error} />}
        <p>{t('expireHint')}</p>
        <label htmlFor={id}>{t('expireReason')}</label>
        <Input.TextArea
          id={id}
          value={reason}
          maxLength={longestReason}
          autoSize={{ minRows: 2, maxRows: 6 }}
          autoFocus
          aria-required
          onChange={(event) => setReason(event.target.value)}
          data-testid="announcement-expire-reason"
        />
      </div>
    </Modal>
  );
}
