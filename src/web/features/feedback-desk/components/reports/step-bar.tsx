import { Button } from 'antd';
import { useState } from 'react';
import type { Action } from '../../../../lib/api';
import type { Report } from '../../api/types';
import { useDeskTexts } from '../../texts';
import styles from '../desk.module.css';
import { StepForm } from './step-form';

/** What carries a report on comes first. */
const ranks = ['assign', 'answer', 'triage', 'close', 'return'];
const rankOf = ({ name }: Action): number => ranks.indexOf(name);

/** The steps that the server says are open, those that are not with the reason, and the form of the chosen one. */
export function StepBar({ report }: { report: Report }) {
  const t = useDeskTexts();
  const [chosen, setChosen] = useState<string>();
  const open = report.actions.filter(({ allowed }) => allowed).sort((a, b) => rankOf(a) - rankOf(b));
  const shut = report.actions.filter(({ allowed }) => !allowed);
  const action = open.find(({ name }) => name === chosen);
  return (
    <section className={styles.box} aria-label={t('todo')}>
      {open.length === 0 && <p className={styles.quiet}>{t('noActions')}</p>}
      {open.length > 0 && (
        <div className={styles.actions} role="toolbar" aria-label={t('todo')}>
          {open.map(({ name, label }, at) => (
            <Button
              key={name}
              type={at === 0 && !chosen ? 'primary' : 'default'}
              aria-pressed={name === chosen}
              onClick={() => setChosen(name)}
              data-testid={`feedback-action-${name}`}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {action && <StepForm key={action.name} report={report} action={action} onClose={() => setChosen(undefined)} />}
      {shut.map(({ name, label, reason }) => (
        <p key={name} className={styles.quiet}>
          {t('refused', { label, reason: reason ?? '' })}
        </p>
      ))}
    </section>
  );
}
