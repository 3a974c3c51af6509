import { Button, Modal } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { useCommonTexts } from '../../../lib/i18n';
import { ProblemNotice } from '../../../ui';
import { useRegister } from '../api/change-asset';
import { emptyAsset, registerBody } from '../lib/asset-form';
import { useAssetForm } from '../lib/use-asset-form';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';
import { FactFields } from './fact-fields';
import { PlaceFields } from './place-fields';

/** Registers an asset, and opens it. */
export function RegisterDialog({ onClose }: { onClose: () => void }) {
  const t = useAssetTexts();
  return (
    <Modal open width={680} footer={null} title={t('register')} onCancel={onClose}>
      <RegisterForm onClose={onClose} />
    </Modal>
  );
}

function RegisterForm({ onClose }: { onClose: () => void }) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  const go = useNavigate();
  const element = useRef<HTMLDivElement>(null);
  const form = useAssetForm({
    element,
    first: emptyAsset,
    bodyOf: (values, key) => {
      const body = registerBody(values);
      return body && { body, key };
    },
    sending: useRegister(),
    done: (label) => t('registered', { label }),
    onDone: (id) => void go(`/equipment/${id}`),
  });
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      <FactFields value={form.value} change={form.change} tried={form.tried} isNew />
      <PlaceFields value={form.value} change={form.change} tried={form.tried} />
      <div className={styles.foot}>
        <Button type="primary" loading={form.isBusy} onClick={form.send} data-testid="asset-create">
          {t('add')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
