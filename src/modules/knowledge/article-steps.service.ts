import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { refuseHttp } from '../../platform/http/http.refusals.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { enter } from './article.entries.js';
import { type ArticleStep, articleSteps, refusalFor } from './article.flow.js';
import { saysTheSame, textOf } from './article.types.js';
import type { ArticleStepBody } from './articles.dto.js';
import { ArticlePublishing } from './article-publishing.js';
import { Articles } from './articles.service.js';
import { expireArticle, holdArticle, type LoadedArticle, type LoadedDraft } from './articles.store.js';
import type { ArticleView } from './articles.view.js';
import { factsOf } from './articles.views.js';
import { Drafts } from './drafts.service.js';
import { beginDraft, moveDraft, removeDraft } from './drafts.store.js';
import { fileTaken, keepAsSame, leaveTaken } from './import/article-files.store.js';
import { articleChanged, draftChanged } from './knowledge.events.js';
import { refuseKnowledge, refuseStep } from './knowledge.refusals.js';

/** What a step needs to be given; all others go by the draft's revision. */
const byVersion: readonly ArticleStep[] = ['expire', 'renew'];
const withReason: readonly ArticleStep[] = ['send_back', 'expire'];

interface Step {
  tx: Transaction;
  actor: Actor;
  article: LoadedArticle;
  body: ArticleStepBody;
}

const isStep = (name: string): name is ArticleStep => articleSteps.some((one) => one === name);

/** The steps of an article's life: decided by the flow, done in one transaction with the article's row held. */
@Injectable()
export class ArticleSteps {
  private readonly effects: Readonly<Record<ArticleStep, (step: Step, draft: LoadedDraft | null) => Promise<void>>> = {
    submit: ({ tx, actor, article }) => this.move(tx, article, { state: 'in_review', submittedBy: actor.userId }),
    send_back: ({ tx, article, body }) =>
      this.move(tx, article, { state: 'draft', ...(body.reason && { sentBackReason: body.reason }) }),
    publish: (step, draft) => (draft ? this.publish(step, draft) : Promise.resolve()),
    discard: async ({ tx, article }, draft) => {
      await removeDraft(tx, article.id);
      await leaveTaken(tx, article.id, draft?.fileChecksum ?? null, 'superseded');
      tx.announce(draftChanged(article.id, null));
    },
    expire: async ({ tx, actor, article, body }) => {
      await tx.rows(expireArticle, [article.id, tx.at, actor.userId, body.reason]);
      tx.announce(articleChanged(article));
    },
    renew: async ({ tx, actor, article }) => {
      const content = { ...textOf(article), validUntil: null };
      const draft = { articleId: article.id, baseVersion: article.version, content, authorId: actor.userId };
      tx.announce(draftChanged(article.id, await beginDraft(tx, draft)));
    },
  };

  constructor(
    private readonly idempotency: Idempotency,
    private readonly articles: Articles,
    private readonly drafts: Drafts,
    private readonly publishing: ArticlePublishing,
  ) {}

  /** @throws DomainError the flow's refusal; `article.stale` with the article as it is when it changed meanwhile */
  take(actor: Actor, id: string, name: string, body: ArticleStepBody, repeat: RepeatKey | null): Promise<ArticleView> {
    return this.idempotency.once(actor, repeat, async (tx) => {
      const article = this.articles.seen(actor, await holdArticle(tx, id));
      if (!isStep(name)) throw refuseKnowledge('article.unknown_action', { action: name });
      checkGiven(name, body);
      if (!isCurrent(name, article, body)) throw await this.drafts.stale(tx, actor, article);
      const refusal = refusalFor(factsOf(article, actor, this.articles.today()), name);
      if (refusal) throw refuseStep(refusal);
      await this.effects[name]({ tx, actor, article, body }, article.draft);
      await enter(tx, {
        articleId: id,
        kind: name,
        actorId: actor.userId,
        version: name === 'publish' ? article.version + 1 : article.version,
        text: body.reason ?? body.note,
        // What is given up is kept where nobody can lose it (C1).
        change: name === 'discard' ? { draft: article.draft?.content } : {},
      });
      return this.drafts.shown(tx, actor, id);
    });
  }

  private async move(tx: Transaction, { id }: LoadedArticle, to: Parameters<typeof moveDraft>[2]): Promise<void> {
    tx.announce(draftChanged(id, await moveDraft(tx, id, to)));
  }

  private async publish({ tx, actor, article, body }: Step, draft: LoadedDraft): Promise<void> {
    const version = {
      ...textOf(draft.content),
      id: article.id,
      slug: article.slug,
      version: article.version + 1,
      origin: 'web' as const,
      authors: draft.authors.map(({ id }) => id),
      reviewerId: actor.userId,
      note: body.note ?? '',
    };
    await this.publishing.publish(tx, [version]);
    await removeDraft(tx, article.id);
    tx.announce(draftChanged(article.id, null));
    const file = draft.fileChecksum && (await fileTaken(tx, article.id, draft.fileChecksum));
    if (file && saysTheSame(file.content, version)) await keepAsSame(tx, [{ ...file, version: version.version }]);
    else await leaveTaken(tx, article.id, draft.fileChecksum, 'ours');
  }
}

const isCurrent = (name: ArticleStep, { version, draft }: LoadedArticle, body: ArticleStepBody): boolean =>
  byVersion.includes(name) ? body.version === version : body.revision === (draft?.revision ?? 0);

/** @throws DomainError `request.invalid` naming what the step needs */
function checkGiven(name: ArticleStep, body: ArticleStepBody): void {
  const stamp = byVersion.includes(name) ? 'version' : 'revision';
  const missing = [stamp, ...(withReason.includes(name) ? (['reason'] as const) : [])].filter(
    (field) => body[field as keyof ArticleStepBody] === undefined || body[field as keyof ArticleStepBody] === '',
  );
  if (missing.length === 0) return;
  const message = { zh: '必填', en: 'is required' };
  const errors = missing.map((field) => ({ field, code: 'required', message }));
  throw refuseHttp('request.invalid', { count: errors.length }, { errors });
}
