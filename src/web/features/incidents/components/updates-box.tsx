import { Button } from 'antd';
import { useRef } from 'react';
import type { Incident } from '../../../lib/api';
import { useFormKeys } from '../../../lib/hooks';
import { formatTime } from '../../../lib/time';
import { ProblemNotice } from '../../../ui';
import { useTellUpdate } from '../api/incident-steps';
import { useWordsForm } from '../lib/use-words-form';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';
import { TextField } from './text-field';

/** What was told so far, newest first; and the next. */
export function UpdatesBox({ incident, mayTell }: { incident: Incident; mayTell: boolean }) {
  const t = useIncidentTexts();
  return (
    <section className={styles.box}>
      <h2>{t('updates')}</h2>
      {mayTell && <UpdateForm incident={incident} />}
      {incident.updates.length === 0 && <p className={styles.quiet}>{t('updatesNone')}</p>}
      <ul className={styles.entries} data-testid="incident-updates">
        {incident.updates.map(({ place, text, toldBy, toldAt, told }) => (
          <li key={place} className={styles.entry}>
            <p>{text}</p>
            <span className={styles.quiet}>
              {toldBy.name} {formatTime(toldAt)} · {t('toldOf', { told })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function UpdateForm({ incident: { id, version } }: { incident: Incident }) {
  const t = useIncidentTexts();
  const element = useRef<HTMLDivElement>(null);
  const form = useWordsForm({
    thing: `incident:${id}:update`,
    first: { text: '', statement: '' },
    bodyOf: (typed) => {
      const [text, statement] = [typed.text.trim(), typed.statement.trim()];
      return text ? { version, text, ...(statement && { statement }) } : null;
    },
    sending: useTellUpdate(id),
    done: t('updated'),
  });
  useFormKeys(element, { onSend: form.send });
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      <TextField
        label={t('updateText')}
        value={form.value.text}
        onChange={(text) => form.change({ text })}
        tried={form.tried}
        help={t('updateHint')}
        testId="incident-update-text"
      />
      <TextField
        label={t('updateStatement')}
        value={form.value.statement}
        onChange={(statement) => form.change({ statement })}
        tried={false}
        required={false}
        rows={1}
        testId="incident-update-statement"
      />
      <div className={styles.foot}>
        <Button type="primary" loading={form.isBusy} onClick={form.send} data-testid="incident-update-send">
          {t('updateSend')}
        </Button>
      </div>
    </div>
  );
}
