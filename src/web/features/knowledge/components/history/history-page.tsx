import { useState } from 'react';
import { useParams } from 'react-router';
import { EmptyState, Loading, MoreButton, ProblemNotice } from '../../../../ui';
import { useArticle } from '../../api/get-article';
import { useVersions } from '../../api/get-versions';
import { useKnowledgeTexts } from '../../texts';
import { PageFrame } from '../shared/page-frame';
import shared from '../shared/shared.module.css';
import { useLiveArticles } from '../shared/use-live-articles';
import { Comparison } from './comparison';
import styles from './history.module.css';
import { useHistoryTexts } from './texts';
import { type Pair, VersionList } from './version-list';

/** Every version of an article, and any two of them side by side; the last two at first. */
export function HistoryPage() {
  const { id = '' } = useParams();
  const t = useHistoryTexts();
  const knowledge = useKnowledgeTexts();
  const article = useArticle(id);
  const pages = useVersions(id);
  useLiveArticles();
  const [chosen, setChosen] = useState<Pair | null>(null);
  const versions = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  const [last, before] = versions;
  const pair = chosen ?? (last && { newer: last.version, older: before?.version ?? last.version });
  const title = article.data?.title;
  return (
    <PageFrame wide back={{ to: `/knowledge/${id}`, label: knowledge('backToArticle') }}>
      <h1 className={shared.title}>{title ? t('titled', { title }) : t('title')}</h1>
      <p className={styles.quiet}>{t('lead')}</p>
      {pages.error && <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Loading />}
      {pages.data && versions.length === 0 && <EmptyState title={t('empty')} />}
      {pair && (
        <div className={styles.columns}>
          <div>
            <VersionList versions={versions} pair={pair} onChoose={setChosen} />
            <MoreButton pages={pages} />
          </div>
          <div className={styles.comparison} data-testid="knowledge-comparison">
            <Comparison id={id} pair={pair} />
          </div>
        </div>
      )}
    </PageFrame>
  );
}
