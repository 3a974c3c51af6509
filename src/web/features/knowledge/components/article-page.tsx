import { ArrowLeftOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import type { Article } from '../../../lib/api';
import { useOrganisation } from '../../../lib/reference';
import { Loading, Markdown, ProblemNotice } from '../../../ui';
import { useArticle } from '../../tickets';
import { useKnowledgeTexts } from '../texts';
import { ArticleMeta } from './article-meta';
import styles from './knowledge.module.css';

function useValidity({ validFrom, validUntil }: Article): string | null {
  const t = useKnowledgeTexts();
  const day = (at: string): string => at.slice(0, 10);
  if (validFrom && validUntil) return t('validBetween', { from: day(validFrom), until: day(validUntil) });
  if (validFrom) return t('validFrom', { day: day(validFrom) });
  return validUntil ? t('validUntil', { until: day(validUntil) }) : null;
}

function ArticleBody({ article }: { article: Article }) {
  const t = useKnowledgeTexts();
  const { data } = useOrganisation();
  const heading = useRef<HTMLHeadingElement>(null);
  const validity = useValidity(article);
  const { ownerDepartment } = article;
  const owner = data?.departments.find(({ id, code }) => id === ownerDepartment || code === ownerDepartment);
  useEffect(() => heading.current?.focus(), [article.id]);
  return (
    <article>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {article.title}
      </h1>
      <p className={styles.facts}>
        <ArticleMeta article={article} />
        <span>{t('version', { version: article.version })}</span>
        {validity && <span>{validity}</span>}
        {ownerDepartment && <span>{t('owner', { name: owner?.name ?? ownerDepartment })}</span>}
      </p>
      <Markdown text={article.body} title={article.title} />
    </article>
  );
}

export function ArticlePage() {
  const { id = '' } = useParams();
  const { search } = useLocation();
  const t = useKnowledgeTexts();
  const article = useArticle(id);
  return (
    <div className={styles.page}>
      <Link to={`/knowledge${search}`} className={styles.back}>
        <ArrowLeftOutlined aria-hidden="true" /> {t('backToList')}
      </Link>
      {article.isPending && <Loading />}
      {article.error && (
        <>
          <h1 className={styles.title}>{t('notFound')}</h1>
          <ProblemNotice error={article.error} onRetry={() => void article.refetch()} />
        </>
      )}
      {article.data && <ArticleBody article={article.data} />}
    </div>
  );
}
