import { Alert } from 'antd';
import type { ArticleView } from '../../api/types';
import { reasonAgainst } from '../../lib/steps';
import { useKnowledgeTexts } from '../../texts';
import { ArticleState } from '../shared/article-state';
import styles from './edit.module.css';
import { useEditTexts } from './texts';

/** Where the draft is in its life, and upon which version it is written. */
export function DraftFacts({ article: { draft, version } }: { article: ArticleView }) {
  const t = useKnowledgeTexts();
  return (
    <span className={styles.facts}>
      <ArticleState state={draft?.state ?? 'draft'} />
      <span className={styles.quiet}>{version > 0 ? t('version', { version }) : t('neverPublished')}</span>
    </span>
  );
}

interface Props {
  article: ArticleView;
  readOnly: boolean;
  restored: boolean;
}

/** What the writer must know first. */
export function DraftNotices({ article: { draft, actions }, readOnly, restored }: Props) {
  const t = useEditTexts();
  const inReview = draft?.state === 'in_review';
  return (
    <>
      {inReview && <Alert type="info" showIcon className={styles.notice} title={t('inReview')} />}
      {!inReview && readOnly && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('readOnly')}
          description={reasonAgainst(actions, 'edit')}
        />
      )}
      {draft?.sentBackReason && !inReview && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('sentBack', { reason: draft.sentBackReason })}
          data-testid="knowledge-sent-back"
        />
      )}
      {restored && (
        <Alert
          type="info"
          showIcon
          closable
          className={styles.notice}
          title={t('restored')}
          data-testid="knowledge-restored"
        />
      )}
    </>
  );
}
