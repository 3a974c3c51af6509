import { Alert, Segmented } from 'antd';
import { useState } from 'react';
import { formatTime } from '../../../../lib/time';
import { Markdown } from '../../../../ui';
import type { ArticleDraft, ArticleView } from '../../api/types';
import { contentOf } from '../../lib/content';
import { isOpen, type Step } from '../../lib/steps';
import { ContentDiff } from '../diff/content-diff';
import { ArticleMeta } from '../shared/article-meta';
import { LinkButton } from '../shared/link-button';
import shared from '../shared/shared.module.css';
import { useArticleNames } from '../shared/use-article-names';
import { StepBar } from '../steps/step-bar';
import { useKnowledgeTexts } from '../../texts';
import styles from './review.module.css';
import { useReviewTexts } from './texts';

interface Props {
  article: ArticleView;
  draft: ArticleDraft;
  onDone: (article: ArticleView, step: Step) => void;
}

type View = 'changes' | 'whole';

/** What is decided is based on what was seen: a draft that changes meanwhile is pointed out. */
export function Review({ article, draft, onDone }: Props) {
  const t = useReviewTexts();
  const isFirst = article.version === 0;
  const [view, setView] = useState<View>('changes');
  const [seen] = useState(draft.revision);
  const published = t('published', { version: article.version });
  return (
    <>
      <div className={styles.head}>
        <h1 className={shared.title}>{t('title', { title: draft.title })}</h1>
        <StepBar article={article} offered={['publish', 'send_back']} onDone={onDone}>
          {isOpen(article.actions, 'edit') && (
            <LinkButton to={`/knowledge/${article.id}/edit`}>{t('openEdit')}</LinkButton>
          )}
        </StepBar>
      </div>
      <Facts draft={draft} />
      {seen !== draft.revision && (
        <Alert
          type="warning"
          showIcon
          className={styles.notice}
          title={t('changedMeanwhile')}
          data-testid="knowledge-changed"
        />
      )}
      {isFirst ? (
        <Alert type="info" showIcon className={styles.notice} title={t('firstVersion')} />
      ) : (
        <Segmented<View>
          aria-label={t('view')}
          value={view}
          options={[
            { value: 'changes', label: t('changes', { version: article.version }) },
            { value: 'whole', label: t('whole') },
          ]}
          onChange={setView}
          className={styles.notice}
          data-testid="knowledge-review-view"
        />
      )}
      {!isFirst && view === 'changes' ? (
        <ContentDiff
          before={contentOf(article)}
          after={contentOf(draft)}
          labels={{ before: published, after: t('draft') }}
        />
      ) : (
        <div className={styles.whole}>
          <Markdown text={draft.body} title={draft.title} />
        </div>
      )}
    </>
  );
}

function Facts({ draft }: { draft: ArticleDraft }) {
  const t = useReviewTexts();
  const knowledge = useKnowledgeTexts();
  const names = useArticleNames();
  const people = draft.authors.map(({ name }) => name).join('、');
  return (
    <div className={styles.facts}>
      <ArticleMeta article={draft} staff />
      <span className={styles.line}>
        <span>{knowledge('owner', { name: names.department(draft.ownerDepartment) })}</span>
        {draft.submittedBy && <span>{t('submittedBy', { name: draft.submittedBy.name })}</span>}
        <span>{t('writtenBy', { names: people })}</span>
        <span>{t('savedAt', { at: formatTime(draft.updatedAt) })}</span>
      </span>
    </div>
  );
}
