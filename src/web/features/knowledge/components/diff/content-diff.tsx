import type { ArticleContent } from '../../api/types';
import { isSameContent } from '../../lib/content';
import styles from './diff.module.css';
import { FieldDiff } from './field-diff';
import { TextDiff } from './text-diff';
import { useDiffTexts } from './texts';

interface Props {
  before: ArticleContent;
  after: ArticleContent;
  labels?: { before: string; after: string };
}

/** All that differs between two states of an article: its fields, then its text. */
export function ContentDiff({ before, after, labels }: Props) {
  const t = useDiffTexts();
  if (isSameContent(before, after)) return <p className={styles.none}>{t('none')}</p>;
  return (
    <div className={styles.content}>
      <FieldDiff before={before} after={after} />
      <section>
        <h2 className={styles.heading}>{t('text')}</h2>
        <TextDiff
          before={before.body}
          after={after.body}
          labels={labels ?? { before: t('before'), after: t('after') }}
        />
      </section>
    </div>
  );
}
