import { PaperClipOutlined } from '@ant-design/icons';
import type { TicketFile } from '../../../lib/api';
import { usePortalTexts } from '../texts';
import styles from './ticket.module.css';

const kilo = 1_024;

const sizeOf = (bytes: number): string =>
  bytes < kilo * kilo ? `${Math.ceil(bytes / kilo)} kB` : `${(bytes / kilo / kilo).toFixed(1)} MB`;

export function FileList({ files }: { files: readonly TicketFile[] }) {
  const t = usePortalTexts();
  if (files.length === 0) return null;
  return (
    <ul className={styles.files} aria-label={t('attachments')}>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={`/api/files/${id}`} download={name} aria-label={t('download', { name, size: sizeOf(bytes) })}>
            <PaperClipOutlined aria-hidden="true" /> {name} ({sizeOf(bytes)})
          </a>
        </li>
      ))}
    </ul>
  );
}
