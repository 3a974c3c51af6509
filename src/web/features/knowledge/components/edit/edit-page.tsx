import { useParams } from 'react-router';
import { Loading, ProblemNotice } from '../../../../ui';
import { useArticle } from '../../api/get-article';
import { useKnowledgeTexts } from '../../texts';
import { PageFrame } from '../shared/page-frame';
import shared from '../shared/shared.module.css';
import { useLiveArticles } from '../shared/use-live-articles';
import { DraftEditor } from './draft-editor';

/** The draft of an article; what others do to it meanwhile is heard of. */
export function EditPage() {
  const { id = '' } = useParams();
  const t = useKnowledgeTexts();
  const article = useArticle(id);
  useLiveArticles();
  return (
    <PageFrame wide back={{ to: `/knowledge/${id}`, label: t('backToArticle') }}>
      {article.isPending && <Loading />}
      {article.error && !article.data && (
        <>
          <h1 className={shared.title}>{t('notFound')}</h1>
          <ProblemNotice error={article.error} onRetry={() => void article.refetch()} />
        </>
      )}
      {article.data && <DraftEditor key={id} article={article.data} />}
    </PageFrame>
  );
}
