import { Select } from 'antd';
import { useId, useState } from 'react';
import { useDebounced } from '../../../../lib/hooks';
import { useArticlesOf, useFoundArticles } from '../../api/find-articles';
import { useAnnouncementTexts } from '../../texts';
import styles from '../announcements.module.css';

const settleMs = 200;
const most = 10;

/** Articles that the announcement brings along, found by their words. */
export function ArticleField({ ids, onChange }: { ids: readonly string[]; onChange: (ids: string[]) => void }) {
  const t = useAnnouncementTexts();
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = useFoundArticles(useDebounced(typed.trim(), settleMs));
  const chosen = useArticlesOf(ids);
  const known = new Map([...(found.data?.items ?? []), ...chosen].map((article) => [article.id, article.title]));
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('fieldArticles')}</label>
      <Select
        id={id}
        mode="multiple"
        value={[...ids]}
        options={[...known].map(([value, label]) => ({ value, label }))}
        showSearch={{ filterOption: false, onSearch: setTyped }}
        maxCount={most}
        loading={found.isFetching}
        onChange={(next: string[]) => onChange(next)}
        data-testid="announcement-articles"
      />
      <span className={styles.quiet}>{t('articlesHint')}</span>
    </div>
  );
}
