import { Link } from 'react-router';
import { formatTime } from '../../../../lib/time';
import { EmptyState, Loading, MoreButton, ProblemNotice } from '../../../../ui';
import { type ArticleFilter, useArticles } from '../../api/list-articles';
import type { ArticleRow } from '../../api/types';
import { ArticleMeta } from '../shared/article-meta';
import { ArticleState } from '../shared/article-state';
import { useWorkTexts } from './texts';
import styles from './work.module.css';

interface Props {
  filter: ArticleFilter;
  label: string;
  /** The page on which the work is done. */
  linkOf: (article: ArticleRow) => string;
  empty: { title: string; hint?: string };
}

/** Articles that something is to be done about, those changed last first. */
export function WorkList({ filter, label, linkOf, empty }: Props) {
  const t = useWorkTexts();
  const pages = useArticles(filter);
  const rows = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <div data-testid="knowledge-work-list">
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {rows?.length === 0 && (
        <div className={styles.box}>
          <EmptyState {...empty} />
        </div>
      )}
      {rows && rows.length > 0 && (
        <ul className={styles.list} aria-label={label}>
          {rows.map((article) => (
            <li key={article.id} className={styles.row} data-testid={`knowledge-work-${article.slug}`}>
              <div className={styles.main}>
                <Link to={linkOf(article)} className={styles.title}>
                  {article.title}
                </Link>
                <ArticleMeta article={article} staff />
              </div>
              <span className={styles.side}>
                <ArticleState state={article.state} />
                <span className={styles.quiet}>{t('changedAt', { at: formatTime(article.updatedAt) })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <MoreButton pages={pages} />
    </div>
  );
}
