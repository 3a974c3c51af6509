import {
  AlertOutlined,
  BookOutlined,
  FormOutlined,
  InboxOutlined,
  QuestionCircleOutlined,
  RollbackOutlined,
  SolutionOutlined,
  ToolOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { Link } from 'react-router';
import { linesByHand, useCatalogue } from '../../../lib/reference';
import { useMay } from '../../../lib/session';
import { Loading, ProblemNotice } from '../../../ui';
import { usePortalTexts } from '../texts';
import styles from './home.module.css';

/** A line without a sign of its own gets the general one: lines appear here by themselves. */
const signs: Readonly<Record<string, ComponentType>> = {
  consultation: QuestionCircleOutlined,
  complaint: AlertOutlined,
  reversal: RollbackOutlined,
  fault: ToolOutlined,
  materials: InboxOutlined,
  acceptance: SolutionOutlined,
};

const namedTopics = 3;

/** One big entry for each line that the catalogue offers, and one for finding the answer oneself. */
export function LineEntries() {
  const t = usePortalTexts();
  const mayRead = useMay('article.read');
  const { data, error, refetch } = useCatalogue();
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <ul className={styles.entries}>
      {linesByHand(data).map(({ code, label, topics }) => {
        const Sign = signs[code] ?? FormOutlined;
        return (
          <li key={code}>
            <Link to={`/portal/new/${code}`} className={styles.entry} data-testid={`portal-new-${code}`}>
              <span className={styles.sign} aria-hidden="true">
                <Sign />
              </span>
              <span className={styles.entryText}>
                <strong>{label}</strong>
                <span>
                  {topics
                    .slice(0, namedTopics)
                    .map((topic) => topic.label)
                    .join(' · ')}
                </span>
              </span>
            </Link>
          </li>
        );
      })}
      {mayRead && (
        <li>
          <Link to="/knowledge" className={styles.entry} data-testid="portal-knowledge">
            <span className={styles.sign} aria-hidden="true">
              <BookOutlined />
            </span>
            <span className={styles.entryText}>
              <strong>{t('lookUp')}</strong>
              <span>{t('lookUpHint')}</span>
            </span>
          </Link>
        </li>
      )}
    </ul>
  );
}
