import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Loading, ProblemNotice } from '../../../../ui';
import { useVersion } from '../../api/get-versions';
import type { ArticleView } from '../../api/types';
import { contentOf } from '../../lib/content';
import { ContentDiff } from '../diff/content-diff';
import styles from './edit.module.css';
import { useEditTexts } from './texts';

interface Props {
  article: ArticleView;
  onConfirm: (version: number) => void;
}

/** A newer version came, from a file, while the draft was written upon an older one. */
export function MovedOnNotice({ article, onConfirm }: Props) {
  const t = useEditTexts();
  const [shown, setShown] = useState(false);
  const base = article.draft?.baseVersion ?? article.version;
  const { version } = article;
  if (base >= version) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className={styles.notice}
      title={t('movedOn', { version, base })}
      data-testid="knowledge-moved-on"
      description={
        <div className={styles.conflict}>
          <p>{t('movedOnLead', { version })}</p>
          <div className={styles.choices}>
            <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
              {t('showChanges')}
            </Button>
            <Button type="primary" onClick={() => onConfirm(version)} data-testid="knowledge-confirm-base">
              {t('confirmBase', { version })}
            </Button>
          </div>
          {shown && <Since article={article} base={base} />}
        </div>
      }
    />
  );
}

function Since({ article, base }: { article: ArticleView; base: number }) {
  const before = useVersion(article.id, base);
  if (before.error) return <ProblemNotice error={before.error} onRetry={() => void before.refetch()} />;
  return before.data ? <ContentDiff before={before.data} after={contentOf(article)} /> : <Loading />;
}
