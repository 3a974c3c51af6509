import { Select } from 'antd';
import { useId } from 'react';
import { useCommonTexts } from '../../../lib/i18n';
import { FieldRow } from '../../../ui/fields';
import type { RegisterAsset } from '../api/change-asset';
import { useAssetCatalogue } from '../api/get-assets';
import type { AssetValues } from '../lib/asset-form';
import { useAssetTexts } from '../texts';
import styles from './assets.module.css';
import { SupplierField } from './supplier-field';
import { TextInput } from './text-input';

interface Props {
  value: AssetValues;
  change: (part: Partial<AssetValues>) => void;
  tried: boolean;
  /** A new one is given a label when none is typed. */
  isNew: boolean;
}

/** What an asset is: all but where it stands. */
export function FactFields({ value, change, tried, isNew }: Props) {
  const t = useAssetTexts();
  const common = useCommonTexts();
  const id = useId();
  const { data } = useAssetCatalogue();
  return (
    <>
      <div className={styles.pair}>
        <FieldRow id={id} label={t('kind')} required fault={tried && !value.kind ? common('required') : undefined}>
          <Select<RegisterAsset['kind']>
            id={id}
            value={value.kind || undefined}
            options={data?.kinds ?? []}
            data-testid="asset-kind"
            onChange={(kind) => change({ kind })}
          />
        </FieldRow>
        <TextInput
          label={t('model')}
          value={value.model}
          onChange={(model) => change({ model })}
          required
          tried={tried}
          max={80}
          testId="asset-model"
        />
        <TextInput
          label={t('serialNumber')}
          value={value.serialNumber}
          onChange={(serialNumber) => change({ serialNumber })}
          max={60}
          testId="asset-serial"
        />
        <TextInput
          label={t('label')}
          value={value.label}
          onChange={(label) => change({ label })}
          required={!isNew}
          tried={tried}
          help={isNew ? t('labelHint') : undefined}
          max={30}
          testId="asset-label"
        />
        <TextInput
          label={t('boughtOn')}
          type="date"
          value={value.boughtOn}
          onChange={(boughtOn) => change({ boughtOn })}
          testId="asset-bought"
        />
        <TextInput
          label={t('warrantyUntil')}
          type="date"
          value={value.warrantyUntil}
          onChange={(warrantyUntil) => change({ warrantyUntil })}
          testId="asset-warranty-until"
        />
      </div>
      <SupplierField value={value.supplierId} onChange={(supplierId) => change({ supplierId })} />
    </>
  );
}
