import { CopyButton } from '../../../../ui';
import styles from './incident.module.css';
import { useIncidentHintTexts } from './texts';

/** What is read out about an incident, ready to be copied. */
export function StatementLine({ text }: { text: string }) {
  const t = useIncidentHintTexts();
  return (
    <div className={styles.statement} data-testid="incident-statement">
      <p>
        <span className={styles.quiet}>{t('statement')}</span>
        {text}
      </p>
      <CopyButton text={text} label={t('copyStatement')} />
    </div>
  );
}
