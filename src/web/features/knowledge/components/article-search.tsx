import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { announce, useDebounced } from '../../../lib/hooks';
import { EmptyState, Loading, ProblemNotice } from '../../../ui';
import { useArticles } from '../api/find-articles';
import { useKnowledgeTexts } from '../texts';
import { ArticleList } from './article-list';
import styles from './knowledge.module.css';

const settleMs = 200;

/** Search while typing; the words stand in the address, so that they survive a reload and the way back. */
export function ArticleSearch() {
  const t = useKnowledgeTexts();
  const inputId = useId();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('q') ?? '');
  const q = useDebounced(typed.trim(), settleMs);
  const found = useArticles(q);
  const articles = found.data?.items;
  const count = articles?.length;
  const { isFetching } = found;

  useEffect(() => setParams(q ? { q } : {}, { replace: true }), [q, setParams]);
  const tell = useEffectEvent((found: number) => announce(t('found', { count: found })));
  useEffect(() => {
    if (q && count !== undefined && !isFetching) tell(count);
  }, [q, count, isFetching]);

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <label htmlFor={inputId} className="visually-hidden">
        {t('search')}
      </label>
      <Input
        id={inputId}
        type="search"
        size="large"
        allowClear
        prefix={<SearchOutlined />}
        placeholder={t('searchHint')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        data-testid="knowledge-search"
      />
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {articles && articles.length > 0 && (
        <ArticleList articles={articles} search={q ? `?q=${encodeURIComponent(q)}` : ''} />
      )}
      {articles?.length === 0 &&
        (q ? (
          <EmptyState title={t('emptySearch')} hint={t('emptySearchHint')} />
        ) : (
          <EmptyState title={t('emptyAll')} />
        ))}
    </div>
  );
}
