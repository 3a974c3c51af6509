import { Link } from 'react-router';
import type { FoundArticle } from '../../api/types';
import { ArticleMeta } from '../shared/article-meta';
import { Marked } from '../shared/marked';
import { useReader } from '../shared/use-reader';
import styles from './search.module.css';

interface Props {
  articles: readonly FoundArticle[];
  label: string;
  /** Goes with the links, so that the way back leads to the same search. */
  search: string;
  /** Code of the county for which it is looked up; its own articles are marked. */
  county: string | null;
}

export function ArticleList({ articles, label, search, county }: Props) {
  const { staff } = useReader();
  return (
    <ul className={styles.list} aria-label={label}>
      {articles.map((article) => (
        <li key={article.id} className={styles.row} data-testid={`knowledge-article-${article.slug}`}>
          <h2 className={styles.rowTitle}>
            <Link to={`/knowledge/${article.id}${search}`} data-result>
              <Marked text={article.title} marks={article.titleMarks} />
            </Link>
          </h2>
          <ArticleMeta article={article} county={county} staff={staff} />
          {article.passage && (
            <p className={styles.passage}>
              <Marked text={article.passage} marks={article.passageMarks} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
