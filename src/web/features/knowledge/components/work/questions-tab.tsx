import { Segmented } from 'antd';
import { useState } from 'react';
import { EmptyState, Loading, MoreButton, ProblemNotice, TabHead } from '../../../../ui';
import { useQuestions } from '../../api/questions';
import type { Question } from '../../api/types';
import { QuestionRow } from './question-row';
import { SettleQuestion } from './settle-question';
import { useWorkTexts } from './texts';
import styles from './work.module.css';

type Shown = 'open' | 'settled';

/** What was looked for in vain, worked off by writing or by pointing at an article. */
export function QuestionsTab() {
  const t = useWorkTexts();
  const [shown, setShown] = useState<Shown>('open');
  const [settling, setSettling] = useState<Question | null>(null);
  const pages = useQuestions(shown);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  const empty = {
    open: { title: t('noQuestions'), hint: t('noQuestionsHint') },
    settled: { title: t('noSettled') },
  };
  return (
    <>
      <TabHead title={t('questions')} lead={t('questionsLead')}>
        <Segmented<Shown>
          aria-label={t('which')}
          value={shown}
          options={[
            { value: 'open', label: t('open') },
            { value: 'settled', label: t('settled') },
          ]}
          onChange={setShown}
          data-testid="knowledge-which-questions"
        />
      </TabHead>
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {rows?.length === 0 && (
        <div className={styles.box}>
          <EmptyState {...empty[shown]} />
        </div>
      )}
      {rows && rows.length > 0 && (
        <ul className={styles.list} aria-label={t('questions')} data-testid="knowledge-questions">
          {rows.map((question) => (
            <QuestionRow key={question.id} question={question} onSettle={setSettling} />
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
      {settling && <SettleQuestion key={settling.id} question={settling} onClose={() => setSettling(null)} />}
    </>
  );
}
