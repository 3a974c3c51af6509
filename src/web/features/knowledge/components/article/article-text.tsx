import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { formatTime } from '../../../../lib/time';
import { Markdown } from '../../../../ui';
import type { ArticleView } from '../../api/types';
import { useKnowledgeTexts } from '../../texts';
import { ArticleMeta } from '../shared/article-meta';
import { ArticleState } from '../shared/article-state';
import shared from '../shared/shared.module.css';
import { useArticleNames } from '../shared/use-article-names';
import { useReader } from '../shared/use-reader';
import { StepBar } from '../steps/step-bar';
import { ArticleLinks, DraftLinks, EditLink } from './article-links';
import { ArticleNotices, DraftNotice } from './article-notices';
import styles from './article.module.css';
import { useArticleTexts } from './texts';
import { Votes } from './votes';

/** An article as it holds now: what it is, what it says, and what the reader may do with it. */
export function ArticleText({ article }: { article: ArticleView }) {
  const t = useArticleTexts();
  const go = useNavigate();
  const reader = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [article.id]);
  const { id, body, title, version, votes } = article;
  return (
    <article className={styles.article}>
      <h1 ref={heading} tabIndex={-1} className={shared.title}>
        {title || article.draft?.title}
      </h1>
      <Facts article={article} />
      <ArticleNotices article={article} />
      <DraftNotice article={article}>
        <DraftLinks article={article} />
      </DraftNotice>
      {reader.mayWrite && (
        <StepBar
          article={article}
          secondary
          offered={['renew', 'expire']}
          onDone={(now, step) => void (step === 'renew' && go(`/knowledge/${now.id}/edit`))}
        >
          {!article.draft && <EditLink article={article} />}
        </StepBar>
      )}
      {version > 0 && <Markdown text={body} title={title} />}
      {version > 0 && reader.mayJudge && <Votes key={`${id} ${version}`} article={article} />}
      {votes && <p className={styles.quiet}>{t('tally', votes)}</p>}
      <ArticleLinks article={article} />
    </article>
  );
}

function Facts({ article }: { article: ArticleView }) {
  const t = useArticleTexts();
  const knowledge = useKnowledgeTexts();
  const names = useArticleNames();
  const reader = useReader();
  const { version, state, ownerDepartment, publishedAt, author, reviewer } = article;
  if (version === 0) return null;
  const people = { author: author?.name ?? '', reviewer: reviewer?.name ?? '' };
  return (
    <div className={styles.facts}>
      <ArticleMeta article={article} county={reader.county} staff={reader.staff} />
      <span className={styles.line}>
        <ArticleState state={state} />
        <span>{knowledge('version', { version })}</span>
        {ownerDepartment && <span>{knowledge('owner', { name: names.department(ownerDepartment) })}</span>}
        {publishedAt && <span>{t('published', { at: formatTime(publishedAt) })}</span>}
        {author && reader.staff && <span>{t(reviewer ? 'by' : 'byAuthor', people)}</span>}
      </span>
    </div>
  );
}
