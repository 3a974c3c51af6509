import { Tag } from 'antd';
import type { ArticleRow } from '../../../lib/api';
import { useOrganisation } from '../../../lib/reference';
import { useKnowledgeTexts } from '../texts';
import styles from './knowledge.module.css';

/** The region of articles that hold for every county. */
const wholeCity = 'city';

const kinds = ['policy', 'script', 'how_to', 'fault'] as const;
const categories = [
  'cards',
  'complaint',
  'consultation',
  'fault',
  'feedback',
  'materials',
  'reversal',
  'service',
] as const;

/** What sort of article it is and where it holds. */
export function ArticleMeta({ article }: { article: Pick<ArticleRow, 'kind' | 'category' | 'region'> }) {
  const t = useKnowledgeTexts();
  const { data } = useOrganisation();
  const kind = kinds.find((known) => known === article.kind);
  const category = categories.find((known) => known === article.category);
  const county = data?.counties.find(({ code }) => code === article.region);
  const region = article.region === wholeCity ? t('wholeCity') : (county?.name ?? article.region);
  return (
    <span className={styles.meta}>
      <Tag>{kind ? t(`kind_${kind}`) : article.kind}</Tag>
      <span>{category ? t(`category_${category}`) : article.category}</span>
      <span>{region}</span>
    </span>
  );
}
