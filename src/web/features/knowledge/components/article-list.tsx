import { Link } from 'react-router';
import type { ArticleRow } from '../../../lib/api';
import { ArticleMeta } from './article-meta';
import styles from './knowledge.module.css';

interface Props {
  articles: readonly ArticleRow[];
  /** Goes with the links, so that the way back leads to the same search. */
  search: string;
}

export function ArticleList({ articles, search }: Props) {
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.id} className={styles.row} data-testid={`knowledge-article-${article.slug}`}>
          <h2 className={styles.rowTitle}>
            <Link to={`/knowledge/${article.id}${search}`}>{article.title}</Link>
          </h2>
          <ArticleMeta article={article} />
          {article.passage && <p className={styles.passage}>{article.passage}</p>}
        </li>
      ))}
    </ul>
  );
}
