import { Tooltip } from 'antd';
import { live, useConnection } from '../../lib/live';
import { useAppTexts } from '../texts';
import styles from './shell.module.css';

/** Whether what is on screen is live, honestly: by shape, colour and word. */
export function Connection() {
  const t = useAppTexts();
  const state = useConnection();
  const age = () => Math.max(0, Math.round((Date.now() - live.heardAt) / 1_000));
  return (
    <Tooltip title={() => t(`${state}Hint`, { age: age() })}>
      <button type="button" className={styles.connection} data-testid="connection" data-state={state}>
        <span className={styles.dot} aria-hidden="true" />
        <span role="status">{t(state)}</span>
      </button>
    </Tooltip>
  );
}
