import { useNavigate, useParams } from 'react-router';
import { EmptyState, Loading, ProblemNotice } from '../../../../ui';
import { useArticle } from '../../api/get-article';
import type { ArticleView } from '../../api/types';
import type { Step } from '../../lib/steps';
import { useKnowledgeTexts } from '../../texts';
import { LinkButton } from '../shared/link-button';
import { PageFrame } from '../shared/page-frame';
import shared from '../shared/shared.module.css';
import { useLiveArticles } from '../shared/use-live-articles';
import { Review } from './review';
import { useReviewTexts } from './texts';

/** A draft that another editor has submitted: what it changes first, then whether it is published. */
export function ReviewPage() {
  const { id = '' } = useParams();
  const t = useReviewTexts();
  const knowledge = useKnowledgeTexts();
  const go = useNavigate();
  const article = useArticle(id);
  useLiveArticles();
  const onDone = (after: ArticleView, step: Step): void =>
    void go(step === 'publish' ? `/knowledge/${after.id}` : '/knowledge/work/reviews');
  const { data } = article;
  const draft = data?.draft;
  return (
    <PageFrame wide back={{ to: '/knowledge/work/reviews', label: knowledge('workList') }}>
      {article.isPending && <Loading />}
      {article.error && !data && (
        <>
          <h1 className={shared.title}>{knowledge('notFound')}</h1>
          <ProblemNotice error={article.error} onRetry={() => void article.refetch()} />
        </>
      )}
      {data && draft?.state === 'in_review' && <Review article={data} draft={draft} onDone={onDone} />}
      {data && draft?.state !== 'in_review' && (
        <EmptyState
          whole
          title={t('notInReview')}
          hint={t('notInReviewHint')}
          action={<LinkButton to={`/knowledge/${id}`}>{knowledge('backToArticle')}</LinkButton>}
        />
      )}
    </PageFrame>
  );
}
