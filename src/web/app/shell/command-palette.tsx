import { Input, Modal } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useHotkeys } from '../../lib/hotkeys';
import { KeyCap } from '../../ui';
import { useAppTexts } from '../texts';
import styles from './command-palette.module.css';
import { usePaletteEntries } from './use-palette-entries';

/** Ctrl/Cmd+K: commands, tickets by number or words, outlets. */
export function CommandPalette() {
  const t = useAppTexts();
  const [open, setOpen] = useState(false);
  useHotkeys([{ combo: 'mod+k', label: t('palette'), run: () => setOpen((was) => !was), inFields: true }]);
  return (
    <Modal
      open={open}
      onCancel={() => setOpen(false)}
      footer={null}
      closable={false}
      destroyOnHidden
      title={<span className="visually-hidden">{t('palette')}</span>}
      width={560}
      style={{ top: '12vh' }}
    >
      <Palette onDone={() => setOpen(false)} />
    </Modal>
  );
}

function Palette({ onDone }: { onDone: () => void }) {
  const t = useAppTexts();
  const prefix = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { entries, isFetching } = usePaletteEntries(typed);
  const active = Math.min(at, entries.length - 1);
  const idOf = (index: number): string => `${prefix}${index}`;

  const take = (index: number): void => {
    const entry = entries[index];
    if (!entry) return;
    onDone();
    entry.run();
  };
  const move = (by: number): void => {
    const next = Math.min(entries.length - 1, Math.max(0, active + by));
    setAt(next);
    document.getElementById(idOf(next))?.scrollIntoView({ block: 'nearest' });
  };
  const byKey: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(active),
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const run = byKey[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };
  return (
    <>
      <Input
        autoFocus
        size="large"
        value={typed}
        placeholder={t('paletteHint')}
        aria-label={t('palette')}
        role="combobox"
        aria-expanded="true"
        aria-controls={prefix}
        aria-activedescendant={entries.length > 0 ? idOf(active) : undefined}
        data-testid="palette-input"
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <div id={prefix} role="listbox" aria-label={t('palette')} className={styles.entries}>
        {entries.map((entry, index) => (
          <button
            key={entry.id}
            type="button"
            id={idOf(index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.entry}
            onClick={() => take(index)}
          >
            <span className={styles.group}>{entry.group}</span>
            <span className={styles.label}>{entry.label}</span>
            {entry.hotkey && <KeyCap>{entry.hotkey}</KeyCap>}
          </button>
        ))}
      </div>
      {entries.length === 0 && <p className={styles.none}>{isFetching ? t('paletteSearching') : t('paletteNone')}</p>}
    </>
  );
}
