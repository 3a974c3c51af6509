import { Tag } from 'antd';
import type { ArticleRow } from '../../api/types';
import { useKnowledgeTexts } from '../../texts';
import styles from './shared.module.css';
import { useArticleNames } from './use-article-names';
import { useValidityWords } from './use-validity-words';

interface Props {
  article: Pick<ArticleRow, 'kind' | 'category' | 'region' | 'audience' | 'validFrom' | 'validUntil'>;
  /** Code of the reader's or caller's county, whose own articles are marked. */
  county?: string | null;
  /** Whether the reader is one of the staff, to whom it says who else may read it. */
  staff: boolean;
}

/** What sort of article it is, where and how long it holds, and who may read it. */
export function ArticleMeta({ article, county = null, staff }: Props) {
  const t = useKnowledgeTexts();
  const names = useArticleNames();
  const { days, stands } = useValidityWords()(article);
  const isOwn = county !== null && article.region === county;
  return (
    <span className={styles.meta}>
      <Tag>{names.kind(article.kind)}</Tag>
      <span>{names.category(article.category)}</span>
      <span className={styles.region} data-own={isOwn}>
        {isOwn && <strong>{t('ownCounty')} · </strong>}
        {names.region(article.region)}
      </span>
      {staff && <span>{t(`audienceShort_${article.audience}`)}</span>}
      <span>
        {days}
        {stands && <strong className={styles.stands}> · {stands}</strong>}
      </span>
    </span>
  );
}
