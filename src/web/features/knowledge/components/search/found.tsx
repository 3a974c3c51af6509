import { CheckCircleOutlined } from '@ant-design/icons';
import { useEffect, useEffectEvent } from 'react';
import { announce } from '../../../../lib/hooks';
import { useOrganisation } from '../../../../lib/reference';
import { EmptyState, Loading, ProblemNotice } from '../../../../ui';
import { useArticleSearch } from '../../api/search-articles';
import { useReader } from '../shared/use-reader';
import { ArticleList } from './article-list';
import styles from './search.module.css';
import { useSearchTexts } from './texts';
import { useNoteQuestion } from './use-note-question';

interface Props {
  q: string;
  /** Code of the caller's county. */
  county: string | undefined;
  /** The address of this search, for the way back. */
  search: string;
}

/** What fits the words; when nothing does, what to do, and that the editors have been told. */
export function Found({ q, county, search }: Props) {
  const t = useSearchTexts();
  const reader = useReader();
  const { data: organisation } = useOrganisation();
  const found = useArticleSearch({ q, ...(county && { county }) });
  const articles = found.data?.items;
  const count = articles?.length;
  const isNew = !found.isPlaceholderData;
  const countyId = organisation?.counties.find(({ code }) => code === county)?.id;
  const isNoted = useNoteQuestion(q, countyId, isNew && count === 0);
  const tell = useEffectEvent((found: number) => announce(t('found', { count: found })));
  useEffect(() => {
    if (count !== undefined && isNew) tell(count);
  }, [q, count, isNew]);
  return (
    <div data-testid="knowledge-results" data-for={q} aria-busy={found.isFetching}>
      {found.error && <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />}
      {found.isPending && <Loading />}
      {articles && articles.length > 0 && (
        <ArticleList articles={articles} label={t('results')} search={search} county={county ?? reader.county} />
      )}
      {count === 0 && (
        <EmptyState
          title={t('nothing', { q })}
          hint={t(reader.staff ? 'nothingStaff' : 'nothingPartner')}
          action={
            <p className={styles.noted} role="status" data-testid="knowledge-noted">
              {isNoted && (
                <>
                  <CheckCircleOutlined aria-hidden="true" /> <strong>{t('noted')}</strong> · {t('notedHint')}
                </>
              )}
            </p>
          }
        />
      )}
    </div>
  );
}
