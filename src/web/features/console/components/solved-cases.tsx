import { Button } from 'antd';
import type { SolvedCase } from '../../../lib/api';
import { formatShort } from '../../../lib/time';
import { Section, useAnswerTarget } from '../../tickets';
import { useConsoleTexts } from '../texts';
import styles from './context.module.css';

interface Props {
  cases: readonly SolvedCase[];
  onOpen: (ticketId: string) => void;
}

/** Tickets about the same that were solved, and what was answered. */
export function SolvedCases({ cases, onOpen }: Props) {
  const t = useConsoleTexts();
  const target = useAnswerTarget();
  return (
    <Section level={2} title={t('solvedCases')} testId="solved-cases">
      <ul className={styles.cards}>
        {cases.map(({ ticketId, number, title, answer, closedAt }) => (
          <li key={ticketId} className={styles.card}>
            <div className={styles.cardHead}>
              <strong>{title}</strong>
              <span className={styles.hint}>{formatShort(closedAt)}</span>
            </div>
            <p className={styles.passage}>{answer}</p>
            <div className={styles.cardFoot}>
              {target && (
                <Button size="small" onClick={() => target(answer)}>
                  {t('useAnswer')}
                </Button>
              )}
              <Button size="small" type="text" onClick={() => onOpen(ticketId)}>
                {number}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
