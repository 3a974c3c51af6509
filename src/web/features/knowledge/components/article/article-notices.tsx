import { Alert } from 'antd';
import type { ReactNode } from 'react';
import { dayAt, formatTime, serverNow } from '../../../../lib/time';
import type { ArticleView } from '../../api/types';
import { validityOn } from '../../lib/validity';
import styles from './article.module.css';
import { useArticleTexts } from './texts';

/** What a reader must know before relying on the text: it is out of use, over, or not yet in force. */
export function ArticleNotices({ article }: { article: ArticleView }) {
  const t = useArticleTexts();
  const { state, expiredReason, validFrom } = article;
  const validity = validityOn(dayAt(serverNow()), article);
  if (article.version === 0)
    return <Alert type="info" showIcon title={t(state === 'discarded' ? 'discarded' : 'neverPublished')} />;
  if (article.expiredAt !== null || (state === 'expired' && validity.kind !== 'over')) {
    const why = expiredReason ? t('outOfUseWhy', { reason: expiredReason }) : undefined;
    return <Alert type="error" showIcon title={t('outOfUse')} description={why} data-testid="knowledge-out-of-use" />;
  }
  if (validity.kind === 'over') return <Alert type="error" showIcon title={t('overSince')} />;
  if (validity.kind !== 'planned') return null;
  return <Alert type="warning" showIcon title={t('notYet', { day: validFrom })} />;
}

/** For editors: there is a text that readers do not see yet. */
export function DraftNotice({ article: { draft }, children }: { article: ArticleView; children: ReactNode }) {
  const t = useArticleTexts();
  if (!draft) return null;
  const names = draft.authors.map(({ name }) => name).join('、');
  return (
    <Alert
      type="info"
      showIcon
      className={styles.draft}
      title={t('draftThere')}
      description={t('draftBy', { names, at: formatTime(draft.updatedAt) })}
      action={children}
      data-testid="knowledge-draft-notice"
    />
  );
}
