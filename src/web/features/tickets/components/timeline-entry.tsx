import { ApiOutlined, DownloadOutlined, PhoneOutlined, RobotOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Ticket, TicketFile, TimelineEntry as Entry } from '../../../lib/api';
import { useCatalogue, useLabels, useOrganisation } from '../../../lib/reference';
import { formatExact, formatTime } from '../../../lib/time';
import { changeLines } from '../lib/change-lines';
import { formatBytes } from '../lib/format-bytes';
import { useTicketTexts } from '../texts';
import styles from './timeline.module.css';

export function TimelineEntry({ entry, ticket }: { entry: Entry; ticket: Ticket }) {
  const t = useTicketTexts();
  const labels = useLabels();
  const { data: organisation } = useOrganisation();
  const { data: catalogue } = useCatalogue();
  const lines = changeLines(entry, { line: ticket.line, labels, organisation, catalogue });
  const files = ticket.files.filter(({ entryId }) => entryId === entry.id);
  return (
    <li className={styles.entry} data-public={entry.public} data-kind={entry.kind}>
      <div className={styles.meta}>
        <strong>{entry.label}</strong>
        <span>{entry.actor?.name ?? t('viaSystem')}</span>
        <Way entry={entry} />
        <span className={styles.audience}>{t(entry.public ? 'public' : 'internal')}</span>
        <time className={styles.at} dateTime={entry.at} title={formatExact(entry.at)}>
          {formatTime(entry.at)}
        </time>
      </div>
      {lines.map(({ before, after }) => (
        <div key={`${before} ${after}`} className={styles.change}>
          {before ? t('stateChange', { from: before, to: after }) : after}
        </div>
      ))}
      {entry.text && <p className={styles.text}>{entry.text}</p>}
      {files.length > 0 && (
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file.id}>
              <FileLink file={file} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Way({ entry }: { entry: Entry }): ReactNode {
  const t = useTicketTexts();
  if (entry.callId) return <PhoneOutlined aria-label={t('byPhone')} title={t('byPhone')} />;
  if (entry.via === 'token') return <ApiOutlined aria-label={t('viaToken')} title={t('viaToken')} />;
  if (entry.via === 'system') return <RobotOutlined aria-label={t('viaSystem')} title={t('viaSystem')} />;
  return null;
}

function FileLink({ file }: { file: TicketFile }) {
  const t = useTicketTexts();
  const label = t('download', { name: file.name, size: formatBytes(file.bytes) });
  return (
    <a href={`/api/files/${file.id}`} download={file.name} title={label}>
      <DownloadOutlined /> {file.name} <span className={styles.size}>{formatBytes(file.bytes)}</span>
    </a>
  );
}
