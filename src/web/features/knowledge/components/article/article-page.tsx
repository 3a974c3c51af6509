import { useParams, useLocation } from 'react-router';
import { Loading, ProblemNotice } from '../../../../ui';
import { useArticle } from '../../api/get-article';
import { useKnowledgeTexts } from '../../texts';
import { PageFrame } from '../shared/page-frame';
import shared from '../shared/shared.module.css';
import { useLiveArticles } from '../shared/use-live-articles';
import { ArticleText } from './article-text';

/** One article to read, and what can be done about it. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { search } = useLocation();
  const t = useKnowledgeTexts();
  const article = useArticle(id);
  useLiveArticles();
  const isGone = article.error !== null && !article.isFetching;
  return (
    <PageFrame back={{ to: `/knowledge${search}`, label: t('backToList') }}>
      {article.isPending && <Loading />}
      {isGone && (
        <>
          <h1 className={shared.title}>{t('notFound')}</h1>
          <ProblemNotice error={article.error} onRetry={() => void article.refetch()} />
        </>
      )}
      {article.data && !isGone && <ArticleText article={article.data} />}
    </PageFrame>
  );
}
