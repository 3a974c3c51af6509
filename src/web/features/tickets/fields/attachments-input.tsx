import { CloseOutlined, PaperClipOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useRef } from 'react';
import { ProblemNotice } from '../../../ui';
import { ariaOf, asTexts, type FieldInputProps } from '../../../ui/fields';
import { useTicketTexts } from '../texts';
import styles from './attachments-input.module.css';
import { useUploads } from './use-uploads';

const most = 10;

/** Files go up while the rest of the form is filled in; the form carries their ids. */
export function AttachmentsInput(props: FieldInputProps) {
  const { field, value, onChange } = props;
  const t = useTicketTexts();
  const picker = useRef<HTMLInputElement>(null);
  const statusId = useId();
  const max = field.max ?? most;
  const ids = asTexts(value);
  const uploads = useUploads(ids, onChange, max);
  const failure = uploads.failed.at(-1);
  const { id, ...aria } = ariaOf(props);
  const choose = (list: FileList | null): void => {
    if (list) uploads.add([...list]);
    if (picker.current) picker.current.value = '';
  };
  return (
    <div
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer.files);
      }}
    >
      <input
        {...aria}
        ref={picker}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label={field.label}
        onChange={(event) => choose(event.target.files)}
      />
      <Button id={id} size="small" icon={<PaperClipOutlined />} onClick={() => picker.current?.click()}>
        {t('attach')}
      </Button>
      <span className={styles.hint}>{t('attachHint', { max })}</span>
      <ul className={styles.files} id={statusId} aria-live="polite">
        {ids.map((fileId, at) => (
          <Chosen
            key={fileId}
            name={uploads.nameOf(fileId) ?? `${field.label} ${at + 1}`}
            onRemove={() => onChange(ids.filter((one) => one !== fileId))}
          />
        ))}
        {uploads.failed.map(({ file }) => (
          <Chosen
            key={`${file.name} ${file.lastModified}`}
            name={file.name}
            hasFailed
            onRemove={() => uploads.giveUp(file)}
          />
        ))}
        {uploads.running.map(({ key, name, share }) => (
          <li key={key} className={styles.file}>
            {name} · {t('uploading', { percent: Math.round(share * 100) })}
            <progress value={share} max={1} aria-label={name} />
          </li>
        ))}
      </ul>
      {uploads.complaint && <div className={styles.complaint}>{uploads.complaint}</div>}
      {failure && <ProblemNotice error={failure.error} onRetry={uploads.retry} />}
    </div>
  );
}

function Chosen({ name, hasFailed = false, onRemove }: { name: string; hasFailed?: boolean; onRemove: () => void }) {
  const t = useTicketTexts();
  return (
    <li className={styles.file} data-failed={hasFailed}>
      {name}
      {hasFailed && ` · ${t('notUploaded')}`}
      <Button
        type="text"
        size="small"
        icon={<CloseOutlined />}
        aria-label={t('removeFile', { name })}
        onClick={onRemove}
      />
    </li>
  );
}
