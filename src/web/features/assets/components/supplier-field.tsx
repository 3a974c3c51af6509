import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Modal, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { useFormKeys, useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { ProblemNotice } from '../../../ui';
import { FieldRow } from '../../../ui/fields';
import { useAddSupplier } from '../api/change-asset';
import { useSuppliers } from '../api/get-assets';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';
import { TextInput } from './text-input';

interface Props {
  value: string;
  onChange: (id: string) => void;
}

/** One of the suppliers, or a new one registered on the way. */
export function SupplierField({ value, onChange }: Props) {
  const t = useAssetTexts();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const { data } = useSuppliers();
  const options = data?.items.map((one) => ({ value: one.id, label: one.name }));
  return (
    <FieldRow id={id} label={t('supplier')}>
      <div className={styles.supplier}>
        <Select
          id={id}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={value || undefined}
          options={options ?? []}
          data-testid="asset-supplier"
          onChange={(next: string | undefined) => onChange(next ?? '')}
        />
        <Button icon={<PlusOutlined />} onClick={() => setAdding(true)} data-testid="supplier-new">
          {t('newSupplier')}
        </Button>
      </div>
      {adding && (
        <Modal open title={t('newSupplier')} footer={null} onCancel={() => setAdding(false)}>
          <SupplierForm
            onClose={() => setAdding(false)}
            onAdded={(added) => {
              onChange(added);
              setAdding(false);
            }}
          />
        </Modal>
      )}
    </FieldRow>
  );
}

function SupplierForm({ onClose, onAdded }: { onClose: () => void; onAdded: (id: string) => void }) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const element = useRef<HTMLDivElement>(null);
  const key = useRequestKey();
  const adding = useAddSupplier();
  const [value, setValue] = useState({ name: '', phone: '', hours: '' });
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    const [name, phone] = [value.name.trim(), value.phone.trim()];
    if (!name || !phone || adding.isPending) return;
    const repairHours = Number.parseInt(value.hours, 10) || null;
    adding.mutate(
      { body: { name, phone, repairHours }, key: key.current() },
      {
        onSuccess: ({ id }) => {
          void message.success(t('supplierAdded'));
          onAdded(id);
        },
        onError: () => key.renew(),
      },
    );
  };
  useFormKeys(element, { onSend: send });
  const change = (part: Partial<typeof value>): void => setValue({ ...value, ...part });
  return (
    <div ref={element} className={styles.form}>
      {adding.error && <ProblemNotice error={adding.error} />}
      <TextInput
        label={t('supplierName')}
        value={value.name}
        onChange={(name) => change({ name })}
        required
        tried={tried}
        max={80}
        autoFocus
        testId="supplier-name"
      />
      <TextInput
        label={t('supplierPhone')}
        value={value.phone}
        onChange={(phone) => change({ phone })}
        required
        tried={tried}
        max={40}
        testId="supplier-phone"
      />
      <TextInput
        label={t('repairHours')}
        value={value.hours}
        onChange={(hours) => change({ hours: hours.replaceAll(/\D/g, '').slice(0, 4) })}
        testId="supplier-hours"
      />
      <div className={styles.foot}>
        <Button type="primary" loading={adding.isPending} onClick={send} data-testid="supplier-add">
          {t('add')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
