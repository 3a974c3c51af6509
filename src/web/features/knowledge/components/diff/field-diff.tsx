import type { ArticleContent } from '../../api/types';
import { type ContentField, differingFields } from '../../lib/content';
import { useKnowledgeTexts } from '../../texts';
import { useArticleNames } from '../shared/use-article-names';
import styles from './diff.module.css';
import { useDiffTexts } from './texts';

/** What each field is called on screen. */
const titles = {
  title: 'articleTitle',
  category: 'category',
  kind: 'kind',
  audience: 'audience',
  region: 'region',
  tags: 'tags',
  validFrom: 'validFrom',
  validUntil: 'validUntil',
  ownerDepartment: 'ownerDepartment',
  body: 'body',
} as const satisfies Record<ContentField, string>;

/** The values of a field as people read them. */
function useValueOf(): (content: ArticleContent, field: ContentField) => string {
  const t = useKnowledgeTexts();
  const diff = useDiffTexts();
  const names = useArticleNames();
  return (content, field) => {
    const words: Record<ContentField, () => string> = {
      title: () => content.title,
      category: () => names.category(content.category),
      kind: () => names.kind(content.kind),
      audience: () => t(`audience_${content.audience}`),
      region: () => names.region(content.region),
      tags: () => content.tags.join('、'),
      validFrom: () => content.validFrom,
      validUntil: () => content.validUntil ?? t('noEnd'),
      ownerDepartment: () => names.department(content.ownerDepartment),
      body: () => content.body,
    };
    return words[field]() || diff('empty');
  };
}

interface Props {
  before: ArticleContent;
  after: ArticleContent;
}

/** The fields other than the text that are not the same. */
export function FieldDiff({ before, after }: Props) {
  const t = useDiffTexts();
  const knowledge = useKnowledgeTexts();
  const valueOf = useValueOf();
  const fields = differingFields(before, after).filter((field) => field !== 'body');
  if (fields.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t('fields')}</h2>
      <dl className={styles.fields} data-testid="knowledge-field-diff">
        {fields.map((field) => (
          <div key={field} className={styles.field}>
            <dt>{knowledge(titles[field])}</dt>
            <dd>
              <del>
                <span aria-hidden="true">{'\u2212'} </span>
                {valueOf(before, field)}
              </del>
              <ins>
                <span aria-hidden="true">+ </span>
                {valueOf(after, field)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
