import { UploadOutlined } from '@ant-design/icons';
import { Button, Radio } from 'antd';
import { useId, useRef } from 'react';
import type { ImportKind, ImportMode } from '../../api/run-import';
import styles from './import.module.css';
import { useImportTexts } from './texts';

export interface ImportChoice {
  kind: ImportKind;
  mode: ImportMode;
  file: File | null;
}

interface Props {
  choice: ImportChoice;
  disabled: boolean;
  onChange: (choice: ImportChoice) => void;
}

const kinds: readonly ImportKind[] = ['outlets', 'staff', 'assets'];
const modes: readonly ImportMode[] = ['all_or_nothing', 'keep_good'];
const kilobyte = 1_024;

const sizeOf = (bytes: number): string =>
  bytes < kilobyte * kilobyte ? `${Math.ceil(bytes / kilobyte)} kB` : `${(bytes / kilobyte / kilobyte).toFixed(1)} MB`;

export function ImportForm({ choice, disabled, onChange }: Props) {
  const t = useImportTexts();
  const picker = useRef<HTMLInputElement>(null);
  const helpId = useId();
  const { kind, mode, file } = choice;
  return (
    <div className={styles.form}>
      <fieldset disabled={disabled}>
        <legend>{t('kind')}</legend>
        <Radio.Group
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`kind_${value}`) }))}
          onChange={(event) => onChange({ ...choice, kind: event.target.value })}
        />
      </fieldset>
      <fieldset disabled={disabled}>
        <legend>{t('mode')}</legend>
        <Radio.Group
          value={mode}
          options={modes.map((value) => ({ value, label: t(`mode_${value}`) }))}
          onChange={(event) => onChange({ ...choice, mode: event.target.value })}
        />
      </fieldset>
      <fieldset disabled={disabled}>
        <legend>{t('file')}</legend>
        <input
          ref={picker}
          type="file"
          accept=".csv,.xlsx,text/csv"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={t('file')}
          data-testid="import-file"
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            if (chosen) onChange({ ...choice, file: chosen });
            event.target.value = '';
          }}
        />
        <Button icon={<UploadOutlined />} aria-describedby={helpId} onClick={() => picker.current?.click()}>
          {t('choose')}
        </Button>
        {file && <span className={styles.chosen}>{t('chosen', { name: file.name, size: sizeOf(file.size) })}</span>}
        <p id={helpId} className={styles.help}>
          {t('fileHelp')}
        </p>
      </fieldset>
    </div>
  );
}
