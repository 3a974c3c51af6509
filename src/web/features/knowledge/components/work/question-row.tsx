import { Button } from 'antd';
import { Link } from 'react-router';
import { useOrganisation } from '../../../../lib/reference';
import { formatTime } from '../../../../lib/time';
import type { Question } from '../../api/types';
import { LinkButton } from '../shared/link-button';
import { useReader } from '../shared/use-reader';
import { useWorkTexts } from './texts';
import styles from './work.module.css';

interface Props {
  question: Question;
  onSettle: (question: Question) => void;
}

/** A question, how often and where it was asked, and what can be done, or was done, about it. */
export function QuestionRow({ question, onSettle }: Props) {
  const t = useWorkTexts();
  const { mayWrite } = useReader();
  const { data } = useOrganisation();
  const { q, asked, notHelped, lastAskedAt, countyIds, settledAt } = question;
  const counties = data?.counties.filter(({ id }) => countyIds.includes(id)).map(({ name }) => name) ?? [];
  return (
    <li className={styles.row} data-testid="knowledge-question">
      <div className={styles.main}>
        <strong className={styles.title}>{q}</strong>
        <span className={styles.meta}>
          {asked > 0 && <span>{t('asked', { count: asked })}</span>}
          {notHelped > 0 && <span>{t('notHelped', { count: notHelped })}</span>}
          <span>{t('lastAsked', { at: formatTime(lastAskedAt) })}</span>
          {counties.length > 0 && <span>{counties.join('、')}</span>}
        </span>
        {settledAt && <Settlement question={question} at={settledAt} />}
      </div>
      {!settledAt && mayWrite && (
        <span className={styles.buttons}>
          <LinkButton
            to={`/knowledge/new?q=${encodeURIComponent(q)}`}
            aria-label={t('writeFor', { q })}
            data-testid="knowledge-question-write"
          >
            {t('write')}
          </LinkButton>
          <Button
            aria-label={t('settleOf', { q })}
            onClick={() => onSettle(question)}
            data-testid="knowledge-question-settle"
          >
            {t('settle')}
          </Button>
        </span>
      )}
    </li>
  );
}

function Settlement({ question: { articleId, note, settledBy }, at }: { question: Question; at: string }) {
  const t = useWorkTexts();
  return (
    <span className={styles.meta}>
      <span>{t('settledBy', { name: settledBy?.name ?? '', at: formatTime(at) })}</span>
      {articleId && <Link to={`/knowledge/${articleId}`}>{t('answeredBy')}</Link>}
      {note && <span>{note}</span>}
    </span>
  );
}
