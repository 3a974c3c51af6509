import { Modal } from 'antd';
import { useState } from 'react';
import { type Hotkey, listHotkeys, useHotkeys } from '../../lib/hotkeys';
import { KeyCap } from '../../ui';
import { useAppTexts } from '../texts';
import styles from './help-sheet.module.css';

const names: Record<string, string> = { enter: 'Enter', escape: 'Esc', 'mod+k': 'Ctrl K', 'mod+enter': 'Ctrl Enter' };

/** `?` shows every key that does something on the page as it stands. */
export function HelpSheet() {
  const t = useAppTexts();
  const [hotkeys, setHotkeys] = useState<readonly Hotkey[] | null>(null);
  useHotkeys([{ combo: '?', label: t('keys'), run: () => setHotkeys(listHotkeys()) }]);
  return (
    <Modal open={hotkeys !== null} title={t('keys')} footer={null} onCancel={() => setHotkeys(null)} destroyOnHidden>
      <dl className={styles.keys}>
        {(hotkeys ?? []).map(({ combo, label }) => (
          <div key={combo} className={styles.key}>
            <dt>
              <span className="visually-hidden">{names[combo] ?? combo}</span>
              <KeyCap>{names[combo] ?? combo}</KeyCap>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
        <div className={styles.key}>
          <dt>
            <span className="visually-hidden">Ctrl Enter</span>
            <KeyCap>Ctrl Enter</KeyCap>
          </dt>
          <dd>{t('keySend')}</dd>
        </div>
      </dl>
      <p className={styles.note}>{t('keysNote')}</p>
    </Modal>
  );
}
