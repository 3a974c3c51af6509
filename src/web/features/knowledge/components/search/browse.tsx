import { EmptyState, Loading, MoreButton, ProblemNotice } from '../../../../ui';
import { type ArticleFilter, useArticles } from '../../api/list-articles';
import { useReader } from '../shared/use-reader';
import { ArticleList } from './article-list';
import { useSearchTexts } from './texts';

/** The articles in force, page by page, while nothing is looked for. */
export function Browse({ filter, search }: { filter: ArticleFilter; search: string }) {
  const t = useSearchTexts();
  const reader = useReader();
  const pages = useArticles(filter);
  const articles = pages.data?.pages.flatMap(({ items }) => items);
  return (
    <div data-testid="knowledge-browse">
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {articles && articles.length > 0 && (
        <ArticleList
          articles={articles}
          label={t('articles')}
          search={search}
          county={filter.region ?? reader.county}
        />
      )}
      {articles?.length === 0 && <EmptyState title={t('emptyAll')} hint={t('emptyAllHint')} />}
      <MoreButton pages={pages} />
    </div>
  );
}
