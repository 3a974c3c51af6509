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
      <span className={styles.connection} role="status" tabIndex={0} data-testid="connection" data-state={state}>
        <span className={styles.dot} aria-hidden="true" />
        {t(state)}
      </span>
    </Tooltip>
  );
}
