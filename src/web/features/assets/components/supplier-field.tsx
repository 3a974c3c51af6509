import { EditOutlined, PlusOutlined } from '@ant-design/icons';
import { App, Button, Modal, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { useFormKeys, useRequestKey } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { ProblemNotice } from '../../../ui';
import { FieldRow } from '../../../ui/fields';
import type { components } from '../../../lib/api/schema';
import { useKeepSupplier } from '../api/change-asset';
import { useSuppliers } from '../api/get-assets';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';
import { TextInput } from './text-input';

type Supplier = components['schemas']['SupplierView'];

interface Props {
  value: string;
  onChange: (id: string) => void;
}

/** One of the suppliers, whose card can be corrected, or a new one registered on the way. */
export function SupplierField({ value, onChange }: Props) {
  const t = useAssetTexts();
  const id = useId();
  const [open, setOpen] = useState<'new' | 'known' | null>(null);
  const { data } = useSuppliers();
  const chosen = data?.items.find((one) => one.id === value) ?? null;
  const known = open === 'known' ? chosen : null;
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
        {chosen && (
          <Button icon={<EditOutlined />} onClick={() => setOpen('known')} data-testid="supplier-correct">
            {t('correctSupplier')}
          </Button>
        )}
        <Button icon={<PlusOutlined />} onClick={() => setOpen('new')} data-testid="supplier-new">
          {t('newSupplier')}
        </Button>
      </div>
      {open && (
        <Modal open title={t(known ? 'correctSupplier' : 'newSupplier')} footer={null} onCancel={() => setOpen(null)}>
          <SupplierForm
            known={known}
            onClose={() => setOpen(null)}
            onKept={(kept) => {
              onChange(kept);
              setOpen(null);
            }}
          />
        </Modal>
      )}
    </FieldRow>
  );
}

interface FormProps {
  known: Supplier | null;
  onClose: () => void;
  onKept: (id: string) => void;
}

function SupplierForm({ known, onClose, onKept }: FormProps) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  const { message } = App.useApp();
  const element = useRef<HTMLDivElement>(null);
  const key = useRequestKey();
  const keeping = useKeepSupplier();
  const [value, setValue] = useState({
    name: known?.name ?? '',
    phone: known?.phone ?? '',
    hours: String(known?.repairHours ?? ''),
  });
  const [tried, setTried] = useState(false);
  const send = (): void => {
    setTried(true);
    const [name, phone] = [value.name.trim(), value.phone.trim()];
    if (!name || !phone || keeping.isPending) return;
    const repairHours = Number.parseInt(value.hours, 10) || null;
    keeping.mutate(
      { known, body: { name, phone, repairHours }, key: key.current() },
      {
        onSuccess: ({ id }) => {
          void message.success(t(known ? 'supplierCorrected' : 'supplierAdded'));
          onKept(id);
        },
        onError: () => key.renew(),
      },
    );
  };
  useFormKeys(element, { onSend: send });
  const change = (part: Partial<typeof value>): void => setValue({ ...value, ...part });
  return (
    <div ref={element} className={styles.form}>
      {keeping.error && <ProblemNotice error={keeping.error} />}
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
        <Button type="primary" loading={keeping.isPending} onClick={send} data-testid="supplier-add">
          {t(known ? 'confirm' : 'add')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
