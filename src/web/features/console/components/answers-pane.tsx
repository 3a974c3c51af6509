import { useDebounced } from '../../../lib/hooks';
import { ProblemNotice } from '../../../ui';
import { Section, useArticleSearch } from '../../tickets';
import type { Asked } from '../lib/asked';
import { useConsoleTexts } from '../texts';
import { AnswerCard } from './answer-card';
import styles from './context.module.css';

const settleMs = 200;
const shown = 6;
/** Search looks at the beginning: what somebody says first is what it is about. */
const longestQuery = 120;

/** Articles and scripts that fit what is being typed. */
export function AnswersPane({ asked }: { asked: Asked }) {
  const t = useConsoleTexts();
  const q = useDebounced(asked.words.slice(0, longestQuery), settleMs);
  const query = { q, limit: shown, ...(asked.countyId && { countyId: asked.countyId }) };
  const { data, error, refetch } = useArticleSearch(query, q !== '');
  const items = q === '' ? [] : (data?.items ?? []);
  return (
    <div className={styles.part}>
      <Section level={2} title={t('answers')} testId="answers">
        {q === '' && <p className={styles.hint}>{t('answersHint')}</p>}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {q !== '' && data && items.length === 0 && <p className={styles.hint}>{t('answersNone')}</p>}
        <ul className={styles.cards} aria-live="polite">
          {items.map((article) => (
            <AnswerCard key={article.id} article={article} asked={asked} />
          ))}
        </ul>
      </Section>
    </div>
  );
}
