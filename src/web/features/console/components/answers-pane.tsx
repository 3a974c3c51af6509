import { useDebounced } from '../../../lib/hooks';
import { useHotkeys } from '../../../lib/hotkeys';
import { ProblemNotice } from '../../../ui';
import { Section } from '../../tickets';
import { useSuggestions } from '../api/get-suggestions';
import type { Asked } from '../lib/asked';
import { useTakeAnswer } from '../lib/use-take-answer';
import { useConsoleTexts } from '../texts';
import { AnswerCard } from './answer-card';
import styles from './context.module.css';
import { SolvedCases } from './solved-cases';

const settleMs = 120;
/** Search looks at the beginning: what somebody says first is what it is about. */
const longestQuery = 400;
/** One key an answer, also while typing: those that neither browsers nor input methods use. */
const keys = ['F2', 'F4', 'F8', 'F9'];

interface Props {
  asked: Asked;
  onOpenTicket: (ticketId: string) => void;
}

/** Articles, scripts and solved tickets that fit what is being typed. */
export function AnswersPane({ asked, onOpenTicket }: Props) {
  const t = useConsoleTexts();
  const text = useDebounced(asked.words.slice(0, longestQuery), settleMs);
  const { countyId, line, topic } = asked;
  const query = { text, ...(countyId && { countyId }), ...(line && { line }), ...(topic && { topic }) };
  const { data, error, refetch } = useSuggestions(query, text !== '');
  const { take, busyId, intoForm } = useTakeAnswer(asked.known);
  const articles = text === '' ? [] : (data?.articles ?? []);
  const cases = text === '' ? [] : (data?.cases ?? []);
  useHotkeys(
    articles.slice(0, keys.length).map((article, index) => ({
      combo: (keys[index] ?? '').toLowerCase(),
      label: t('keyAnswer', { number: index + 1 }),
      run: () => void take(article),
      inFields: true,
    })),
  );
  return (
    <div className={styles.part}>
      <Section level={2} title={t('answers')} testId="answers">
        {text === '' && <p className={styles.hint}>{t('answersHint')}</p>}
        {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {text !== '' && data && articles.length === 0 && <p className={styles.hint}>{t('answersNone')}</p>}
        <ul className={styles.cards} aria-live="polite">
          {articles.map((article, index) => (
            <AnswerCard
              key={article.id}
              article={article}
              known={asked.known}
              keyName={keys[index]}
              busy={busyId === article.id}
              intoForm={intoForm}
              onTake={() => void take(article)}
            />
          ))}
        </ul>
      </Section>
      {cases.length > 0 && <SolvedCases cases={cases} onOpen={onOpenTicket} />}
    </div>
  );
}
