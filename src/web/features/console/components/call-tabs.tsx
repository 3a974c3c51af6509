import { Segmented } from 'antd';
import type { ActiveCalls } from '../lib/use-active-call';
import { useConsoleTexts } from '../texts';
import styles from './call-bar.module.css';

const lastDigits = 4;

/** Several calls in hand: one being talked on, others still to be wrapped up. */
export function CallTabs({ calls }: { calls: ActiveCalls }) {
  const t = useConsoleTexts();
  const options = calls.items.map(({ id, phone, state }) => ({
    value: id,
    label: `${t(state === 'talking' ? 'talking' : 'wrapUp')} …${phone?.slice(-lastDigits) ?? ''}`,
  }));
  return (
    <div className={styles.tabs}>
      <Segmented
        size="small"
        aria-label={t('calls')}
        options={options}
        value={calls.active?.id ?? ''}
        onChange={calls.choose}
      />
    </div>
  );
}
