import { Spin } from 'antd';
import { useCommonTexts } from '../lib/i18n';
import styles from './ui.module.css';

export function Loading() {
  const t = useCommonTexts();
  return (
    <div className={styles.loading} role="status" aria-label={t('loading')}>
      <Spin />
    </div>
  );
}
