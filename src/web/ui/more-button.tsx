import { Button } from 'antd';
import { useCommonTexts } from '../lib/i18n';
import styles from './tab-page.module.css';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The next page of a list, while there is one. */
export function MoreButton({ pages }: { pages: Pages }) {
  const t = useCommonTexts();
  if (!pages.hasNextPage) return null;
  return (
    <div className={styles.more}>
      <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
        {t('more')}
      </Button>
    </div>
  );
}
