import { DislikeOutlined, LikeOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { announce } from '../../../../lib/hooks';
import { ProblemNotice } from '../../../../ui';
import type { ArticleView } from '../../api/types';
import { useVote } from '../../api/vote';
import styles from './article.module.css';
import { useArticleTexts } from './texts';

const longestComment = 500;

/** "Helped" or "did not", once for each version: what was said is shown and may be changed. */
export function Votes({ article: { id, version, myVote } }: { article: ArticleView }) {
  const t = useArticleTexts();
  const commentId = useId();
  const [params] = useSearchParams();
  const vote = useVote();
  const [asking, setAsking] = useState(false);
  const [comment, setComment] = useState('');
  const question = params.get('q') ?? '';
  // What was just said is shown at once, and taken back should the server refuse it.
  const said = vote.isPending ? vote.variables : myVote;
  const send = (helped: boolean): void => {
    setAsking(false);
    const words = helped ? '' : comment.trim();
    const body = { id, version, helped, ...(words && { comment: words }), ...(!helped && question && { question }) };
    vote.mutate(body, { onSuccess: () => announce(t('thanks')) });
  };
  const ask = (): void => {
    setComment(myVote?.comment ?? '');
    setAsking(true);
  };
  return (
    <section className={styles.votes} aria-labelledby={`${commentId}-title`} data-testid="knowledge-votes">
      <h2 id={`${commentId}-title`} className={styles.votesTitle}>
        {t('helpedQuestion')}
      </h2>
      <div className={styles.voteButtons}>
        <Button
          icon={<LikeOutlined />}
          aria-pressed={said?.helped === true}
          type={said?.helped === true ? 'primary' : 'default'}
          onClick={() => send(true)}
          data-testid="knowledge-helped"
        >
          {t('helped')}
        </Button>
        <Button
          icon={<DislikeOutlined />}
          aria-pressed={said?.helped === false}
          aria-expanded={asking}
          type={said?.helped === false ? 'primary' : 'default'}
          onClick={ask}
          data-testid="knowledge-not-helped"
        >
          {t('notHelped')}
        </Button>
      </div>
      {asking && (
        <form
          className={styles.comment}
          onSubmit={(event) => {
            event.preventDefault();
            send(false);
          }}
        >
          <label htmlFor={commentId}>{t('missing')}</label>
          <span className={styles.commentLine}>
            <Input
              id={commentId}
              autoFocus
              value={comment}
              maxLength={longestComment}
              placeholder={t('missingHint')}
              onChange={(event) => setComment(event.target.value)}
              data-testid="knowledge-comment"
            />
            <Button type="primary" htmlType="submit" data-testid="knowledge-vote-send">
              {t('send')}
            </Button>
          </span>
        </form>
      )}
      <p className={styles.said} role="status">
        {said && !asking && (
          <>
            {t(said.helped ? 'saidHelped' : 'saidNotHelped')}
            {said.comment && ` ${t('saidComment', { comment: said.comment })}`}
          </>
        )}
      </p>
      {vote.error && <ProblemNotice error={vote.error} />}
    </section>
  );
}
