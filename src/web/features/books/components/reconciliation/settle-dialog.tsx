import { App, Modal } from 'antd';
import type { Difference } from '../../api/types';
import { SettleForm } from './settle-form';
import { useReconciliationTexts } from './texts';

interface Props {
  /** As it was when the dialog opened. */
  difference: Difference;
  onClose: () => void;
}

/** Works one difference off. */
export function SettleDialog({ difference, onClose }: Props) {
  const t = useReconciliationTexts();
  const { message } = App.useApp();
  const onDone = (): void => {
    void message.success(t('settledNow', { number: difference.number }));
    onClose();
  };
  return (
    <Modal open width={720} footer={null} title={t('settleNumber', { number: difference.number })} onCancel={onClose}>
      <SettleForm difference={difference} onDone={onDone} onClose={onClose} />
    </Modal>
  );
}
