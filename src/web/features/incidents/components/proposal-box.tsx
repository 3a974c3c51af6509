import { Button } from 'antd';
import { useRef, useState } from 'react';
import type { Incident } from '../../../lib/api';
import { useFormKeys } from '../../../lib/hooks';
import { useCommonTexts } from '../../../lib/i18n';
import { useLabels } from '../../../lib/reference';
import { ProblemNotice } from '../../../ui';
import { useAccept, useDismiss } from '../api/incident-steps';
import { usePlaceName } from '../lib/use-place-name';
import { useWordsForm } from '../lib/use-words-form';
import { useIncidentTexts } from '../texts';
import styles from './incidents.module.css';
import { TextField } from './text-field';

/** A proposal is looked into: accepted with the statement that everybody uses from then on, or dismissed. */
export function ProposalBox({ incident }: { incident: Incident }) {
  const t = useIncidentTexts();
  const labels = useLabels();
  const placeOf = usePlaceName();
  const [dismissing, setDismissing] = useState(false);
  const { line, topic, countyId, figures } = incident;
  const about = { county: placeOf(countyId), topic: labels.topic(line, topic), count: figures.gathered };
  return (
    <section className={styles.box} data-testid="incident-proposal">
      <h2>{t('proposal', about)}</h2>
      <p className={styles.quiet}>{t('proposalHint')}</p>
      {dismissing ? (
        <DismissForm incident={incident} onCancel={() => setDismissing(false)} />
      ) : (
        <AcceptForm incident={incident} onDismiss={() => setDismissing(true)} />
      )}
    </section>
  );
}

function AcceptForm({ incident, onDismiss }: { incident: Incident; onDismiss: () => void }) {
  const t = useIncidentTexts();
  const element = useRef<HTMLDivElement>(null);
  const { id, version, title } = incident;
  const form = useWordsForm({
    thing: `incident:${id}:accept`,
    first: { title, statement: '' },
    bodyOf: (typed) =>
      typed.title.trim() && typed.statement.trim()
        ? { version, title: typed.title.trim(), statement: typed.statement.trim() }
        : null,
    sending: useAccept(id),
    done: t('accepted'),
  });
  useFormKeys(element, { onSend: form.send });
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      <TextField
        label={t('name')}
        value={form.value.title}
        onChange={(next) => form.change({ title: next })}
        tried={form.tried}
        max={200}
        rows={1}
        testId="incident-title"
      />
      <TextField
        label={t('statement')}
        value={form.value.statement}
        onChange={(statement) => form.change({ statement })}
        tried={form.tried}
        help={t('statementHint')}
        rows={3}
        testId="incident-statement-input"
      />
      <div className={styles.foot}>
        <Button type="primary" loading={form.isBusy} onClick={form.send} data-testid="incident-accept">
          {t('accept')}
        </Button>
        <Button onClick={onDismiss} data-testid="incident-dismiss">
          {t('dismiss')}
        </Button>
      </div>
    </div>
  );
}

function DismissForm({ incident, onCancel }: { incident: Incident; onCancel: () => void }) {
  const t = useIncidentTexts();
  const common = useCommonTexts();
  const element = useRef<HTMLDivElement>(null);
  const { id, version } = incident;
  const form = useWordsForm({
    thing: `incident:${id}:dismiss`,
    first: { reason: '' },
    bodyOf: ({ reason }) => (reason.trim() ? { version, reason: reason.trim() } : null),
    sending: useDismiss(id),
    done: t('dismissed'),
  });
  useFormKeys(element, { onSend: form.send, onCancel });
  return (
    <div ref={element} className={styles.form}>
      {form.error !== null && <ProblemNotice error={form.error} />}
      <TextField
        label={t('dismissReason')}
        value={form.value.reason}
        onChange={(reason) => form.change({ reason })}
        tried={form.tried}
        max={2_000}
        autoFocus
        testId="incident-reason"
      />
      <div className={styles.foot}>
        <Button type="primary" loading={form.isBusy} onClick={form.send} data-testid="incident-dismiss-confirm">
          {t('dismiss')}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </div>
  );
}
