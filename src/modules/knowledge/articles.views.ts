import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { type Language, say } from '../../shared/language.js';
import { articleActions, type ArticleFacts, articleFlow, stateOf } from './article.flow.js';
import { textOf } from './article.types.js';
import type { LoadedArticle, LoadedDraft } from './articles.store.js';
import type { ArticleActionView, ArticleDraftView, ArticleView } from './articles.view.js';
import { reasonOf } from './knowledge.refusals.js';
import { articleRowView } from './knowledge.view.js';
import { beginningOf } from './search/passage.js';
import { plainLines } from './search/plain-lines.js';

/** What articles said before: for the staff. */
export const readsHistory = (actor: Actor): boolean =>
  !hasRole(actor, 'partner') && actor.rights.has('article.history');

/** Drafts are for those who write and for the auditors; nobody else knows that there is one. */
export const readsDrafts = (actor: Actor): boolean => hasRole(actor, 'editor', 'auditor') && readsHistory(actor);

const sidesOf = (article: LoadedArticle): Pick<ArticleFacts, 'published' | 'draft'> => ({
  published: article,
  draft: article.draft && { ...article.draft, authors: article.draft.authors.map(({ id }) => id) },
});

/** Where it stands, in words. */
export const standingOf = (article: LoadedArticle, today: string, language: Language): string =>
  say(articleFlow.states[stateOf(sidesOf(article), today)], language);

export const factsOf = (article: LoadedArticle, actor: Actor, today: string): ArticleFacts => ({
  ...sidesOf(article),
  userId: actor.userId,
  roles: actor.rights.has('article.write') ? actor.roles : [],
  today,
});

const draftView = (draft: LoadedDraft): ArticleDraftView => ({
  ...textOf(draft.content),
  revision: draft.revision,
  state: draft.state,
  baseVersion: draft.baseVersion,
  authors: draft.authors,
  submittedBy: draft.submittedBy,
  sentBackReason: draft.sentBackReason,
  updatedAt: new Date(draft.updatedAt).toISOString(),
});

function actionViews(facts: ArticleFacts, actor: Actor): ArticleActionView[] {
  return articleActions(facts).map(({ name, refusal }) => ({
    name,
    label: articleFlow.actions[name][actor.language === 'en' ? 'en' : 'zh'],
    allowed: refusal === null,
    reason: refusal && reasonOf(refusal, actor.language),
  }));
}

/** The whole page of an article, for somebody who may see it. What was never published shows what its draft says. */
export function articleView(
  article: LoadedArticle,
  actor: Actor,
  today: string,
  opinions: Pick<ArticleView, 'votes' | 'myVote'>,
): ArticleView {
  const facts = factsOf(article, actor, today);
  const draft = readsDrafts(actor) ? article.draft : null;
  const shown = article.version === 0 && draft ? { ...article, ...textOf(draft.content) } : article;
  return {
    ...articleRowView(shown, beginningOf(plainLines(shown.body, shown.title)), stateOf(facts, today)),
    body: shown.body,
    tags: shown.tags,
    ownerDepartment: shown.ownerDepartment,
    publishedAt: article.publishedAt?.toISOString() ?? null,
    author: article.authors[0] ?? null,
    reviewer: article.reviewer,
    expiredAt: article.expiredAt?.toISOString() ?? null,
    expiredReason: article.expiredReason,
    draft: draft && draftView(draft),
    actions: actionViews(facts, actor),
    ...opinions,
  };
}
