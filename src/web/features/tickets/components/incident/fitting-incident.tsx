import { AlertOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { FittingIncident } from '../../../../lib/api';
import { useCommands } from '../../../../lib/commands';
import { useHotkeys } from '../../../../lib/hotkeys';
import { KeyCap } from '../../../../ui';
import styles from './incident.module.css';
import { StatementLine } from './statement-line';
import { useIncidentHintTexts } from './texts';

interface Props {
  incident: FittingIncident;
  /** It is going to hang; then the key takes that back. */
  chosen?: boolean;
  busy?: boolean;
  onHang: () => void;
}

/** An open incident that fits, with what everybody answers; one key hangs the ticket, Ctrl with it while typing. */
export function FittingIncidentNote({ incident, chosen = false, busy = false, onHang }: Props) {
  const t = useIncidentHintTexts();
  const { number, title, statement } = incident;
  const label = t('hangKey');
  useHotkeys([
    { combo: 'i', label, run: onHang },
    { combo: 'mod+i', label, run: onHang, inFields: true },
  ]);
  useCommands([{ id: 'hang-on-incident', group: t('incident'), label, hotkey: 'i', run: onHang }]);
  return (
    <section className={styles.note} aria-label={t('incident')} data-testid="incident-fits" data-chosen={chosen}>
      <div className={styles.head}>
        <AlertOutlined aria-hidden />
        <span className={styles.title} role="status">
          {chosen ? t('willHang', { number }) : t('fits', { number, title })}
        </span>
        <Button
          size="small"
          type={chosen ? 'default' : 'primary'}
          loading={busy}
          aria-pressed={chosen}
          onClick={onHang}
          data-testid="incident-hang"
        >
          {t(chosen ? 'unmark' : 'hang')} <KeyCap>I</KeyCap>
        </Button>
      </div>
      <StatementLine text={statement} />
    </section>
  );
}
