import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import type { Certificate } from '../../../lib/api';
import { ProblemNotice } from '../../../ui';
import { FieldRow } from '../../../ui/fields';
import { useWithdraw } from '../api/faults';
import { useFaultsTexts } from '../texts';

const longest = 500;

export function WithdrawDialog({ certificate, onClose }: { certificate: Certificate; onClose: () => void }) {
  const t = useFaultsTexts();
  const id = useId();
  const withdraw = useWithdraw();
  const [reason, setReason] = useState('');
  const { id: certificateId, version } = certificate;
  return (
    <Modal
      open
      title={t('withdrawOf', { name: certificate.userName })}
      okText={t('withdraw')}
      cancelText={t('cancel')}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: withdraw.isPending }}
      onCancel={onClose}
      onOk={() => withdraw.mutate({ id: certificateId, version, reason: reason.trim() }, { onSuccess: onClose })}
    >
      <FieldRow id={id} label={t('reason')} required>
        <Input.TextArea
          id={id}
          value={reason}
          maxLength={longest}
          autoFocus
          autoSize={{ minRows: 2 }}
          onChange={({ target }) => setReason(target.value)}
        />
      </FieldRow>
      {withdraw.error && <ProblemNotice error={withdraw.error} />}
    </Modal>
  );
}
