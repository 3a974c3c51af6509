import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Incident } from '../../../lib/api';
import { useFormKeys } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { formatTime } from '../../../lib/time';
import { CopyButton, ProblemNotice } from '../../../ui';
import { useRevise } from '../api/incident-steps';
import { useWordsForm } from '../lib/use-words-form';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';
import { TextField } from './text-field';

/** What everybody answers, large enough to be read out; the versions before stay on record. */
export function StatementBox({ incident, mayRevise }: { incident: Incident; mayRevise: boolean }) {
  const t = useIncidentTexts();
  const [revising, setRevising] = useState(false);
  const { statement, statements } = incident;
  if (!statement) return null;
  const [, ...earlier] = statements;
  const signed = ({ version, agreedBy, agreedAt }: typeof statement): string =>
    t('statementVersion', { version, by: agreedBy.name, at: formatTime(agreedAt) });
  return (
    <section className={styles.box} data-testid="incident-statement-box">
      <div className={styles.boxHead}>
        <h2>{t('statement')}</h2>
        <span className={styles.foot}>
          {mayRevise && !revising && (
            <Button size="small" onClick={() => setRevising(true)} data-testid="incident-revise">
              {t('revise')}
            </Button>
          )}
          <CopyButton text={statement.text} label={t('copyStatement')} />
        </span>
      </div>
      {revising && mayRevise ? (
        <ReviseForm incident={incident} text={statement.text} onClose={() => setRevising(false)} />
      ) : (
        <p className={styles.statement}>{statement.text}</p>
      )}
      <p className={styles.quiet}>{signed(statement)}</p>
      {earlier.length > 0 && (
        <details>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <ul className={styles.entries}>
            {earlier.map((one) => (
              <li key={one.version} className={styles.entry}>
                <p>{one.text}</p>
                <span className={styles.quiet}>{signed(one)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function ReviseForm({ incident, text, onClose }: { incident: Incident; text: string; onClose: () => void }) {
  const t = useIncidentTexts();
  const common = useCommonTexts();
  const element = useRef<HTMLDivElement>(null);
  const { id, version } = incident;
  const form = useWordsForm({
    thing: `incident:${id}:revise`,
    first: { statement: text },
    bodyOf: ({ statement }) => (statement.trim() ? { version, statement: statement.trim() } : null),
    sending: useRevise(id),
    done: t('revised'),
    onDone: onClose,
  });
  useFormKeys(element, { onSend: form.send, onCancel: onClose });
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      <TextField
        label={t('statement')}
        value={form.value.statement}
        onChange={(statement) => form.change({ statement })}
        tried={form.tried}
        rows={3}
        autoFocus
        testId="incident-revise-text"
      />
      <div className={styles.foot}>
        <Button type="primary" loading={form.isBusy} onClick={form.send} data-testid="incident-revise-save">
          {t('reviseSave')}
        </Button>
        <Button onClick={onClose}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
