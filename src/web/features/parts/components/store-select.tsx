import { Select } from 'antd';
import { useStores } from '../../tickets';
import { useStockTexts } from '../texts';
import styles from './stock.module.css';

interface Props {
  value: string | null;
  onChange: (storeId: string | null) => void;
  label?: string;
  /** What nothing chosen stands for. */
  none?: string;
  without?: string;
}

/** One of the stores in use. */
export function StoreSelect({ value, onChange, label, none, without }: Props) {
  const t = useStockTexts();
  const { data } = useStores();
  const stores = (data?.items ?? []).filter(({ id }) => id !== without);
  return (
    <Select
      className={styles.store ?? ''}
      aria-label={label ?? t('store')}
      placeholder={none ?? label ?? t('store')}
      allowClear={none !== undefined}
      value={value}
      options={stores.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(next: string | null | undefined) => onChange(next ?? null)}
      data-testid="stock-store"
    />
  );
}
