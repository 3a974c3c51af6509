import type { Report } from '../../api/types';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';

/** What was written and answered. Words of senders are shown as they are: no address in them becomes a link. */
export function ReportThread({ report }: { report: Report }) {
  const t = useDeskTexts();
  const { id, messages } = report;
  return (
    <section className={styles.box} aria-label={t('thread')}>
      <ol className={styles.thread} data-testid="feedback-thread">
        {messages.map(({ from, on, text, files }, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- messages are only ever added at the end
          <li key={place} className={styles.message} data-from={from}>
            <div className={styles.quiet}>
              <strong>{t(from)}</strong> {on}
            </div>
            <p className={styles.written}>{text}</p>
            {files.map((file, at) => (
              <a key={file.id} href={`/api/feedback-desk/reports/${id}/files/${file.id}`} download>
                {t('file', { at: at + 1 })}
              </a>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
