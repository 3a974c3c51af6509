import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { refuseHttp } from '../../platform/http/http.refusals.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import type { FieldFault } from '../../shared/refusal.js';
import { Directory } from '../organisation/index.js';
import { enter } from './article.entries.js';
import { refusalFor } from './article.flow.js';
import { articleId } from './article-id.js';
import { type ArticleText, CITY, textOf } from './article.types.js';
import type { NewArticle, SaveDraft } from './articles.dto.js';
import { Articles } from './articles.service.js';
import { holdArticle, type LoadedArticle } from './articles.store.js';
import type { ArticleView } from './articles.view.js';
import { factsOf } from './articles.views.js';
import { beginDraft, saveDraft } from './drafts.store.js';
import { draftChanged } from './knowledge.events.js';
import { refuseKnowledge, refuseStep } from './knowledge.refusals.js';
import { freeSlug, slugOf } from './slug.js';

const slugsLike = {
  name: 'articles-slugs',
  text: `SELECT slug FROM articles WHERE slug = $1 OR slug LIKE replace($1, '_', '\\_') || '-%'`,
};
/** Says nothing yet and reaches nobody: what will be published stands in the draft. */
const insertUnpublished = {
  name: 'articles-begin',
  text: `INSERT INTO articles (id, slug, version, title, category, kind, audience, region, tags, valid_from, owner_department,
           body, updated_at)
         VALUES ($1, $2, 0, '', $3, $4, 'internal', 'city', '{}', '9999-12-31', $5, '', $6)
         ON CONFLICT DO NOTHING RETURNING id`,
};

const unknownCode = (field: string): FieldFault => ({
  field,
  code: 'not_an_option',
  message: { zh: '不在可选范围内', en: 'is not one of the options' },
});

/** Writes drafts: one an article, by as many hands as there are, never over what another one has just saved. */
@Injectable()
export class Drafts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
    private readonly articles: Articles,
  ) {}

  /** Begins a new article. @throws DomainError `article.slug_taken` */
  async begin(actor: Actor, { slug, ...written }: NewArticle, repeat: RepeatKey | null): Promise<ArticleView> {
    const content = this.checked(written);
    return this.idempotency.once(actor, repeat, async (tx) => {
      const id = await this.start(tx, actor, content, { slug });
      return this.shown(tx, actor, id);
    });
  }

  /**
   * Begins an article as part of the caller's transaction, for the editors to go on with.
   * @param from what it was made of, for its timeline
   * @returns the id of the article
   */
  propose(tx: Transaction, actor: Actor, written: ArticleText, from: string): Promise<string> {
    return this.start(tx, actor, this.checked(written), { from });
  }

  /**
   * Saves the draft, or begins one from the current version when there is none.
   * @throws DomainError `article.stale` with the article as it is; the flow's refusal while it is in review
   */
  async save(actor: Actor, id: string, { revision, baseVersion, ...written }: SaveDraft): Promise<ArticleView> {
    const content = this.checked(written);
    return this.unitOfWork.run(async (tx) => {
      const article = this.articles.seen(actor, await holdArticle(tx, id));
      if (revision !== (article.draft?.revision ?? 0)) throw await this.stale(tx, actor, article);
      const refusal = refusalFor(factsOf(article, actor, this.articles.today()), 'edit');
      if (refusal) throw refuseStep(refusal);
      await this.write(tx, actor, article, content, baseVersion);
      return this.shown(tx, actor, id);
    });
  }

  /** The refusal of what is based on something older, with the article as it is now. */
  async stale(tx: Transaction, actor: Actor, article: LoadedArticle) {
    return refuseKnowledge('article.stale', {}, { current: await this.articles.show(article, actor, tx) });
  }

  /** The article as this transaction leaves it. */
  async shown(tx: Transaction, actor: Actor, id: string): Promise<ArticleView> {
    return this.articles.show(this.articles.seen(actor, await holdArticle(tx, id)), actor, tx);
  }

  private async write(
    tx: Transaction,
    actor: Actor,
    article: LoadedArticle,
    content: ArticleText,
    baseVersion = article.draft?.baseVersion ?? article.version,
  ): Promise<void> {
    const draft = {
      articleId: article.id,
      baseVersion: Math.min(baseVersion, article.version),
      content,
      authorId: actor.userId,
    };
    if (!article.draft) {
      await enter(tx, { articleId: article.id, kind: 'begin', actorId: actor.userId, version: article.version });
    }
    tx.announce(draftChanged(article.id, await (article.draft ? saveDraft(tx, draft) : beginDraft(tx, draft))));
  }

  private async start(
    tx: Transaction,
    actor: Actor,
    content: ArticleText,
    { slug, from }: { slug?: string | undefined; from?: string },
  ): Promise<string> {
    const articleId = await this.insert(tx, content, slug);
    const revision = await beginDraft(tx, { articleId, baseVersion: 0, content, authorId: actor.userId });
    await enter(tx, { articleId, kind: 'begin', actorId: actor.userId, version: 0, text: from });
    tx.announce(draftChanged(articleId, revision));
    return articleId;
  }

  /** The row id comes from the name, so that the file of an article leads to the same row everywhere. */
  private async insert(tx: Transaction, content: ArticleText, asked: string | undefined): Promise<string> {
    const name = asked ?? slugOf(content.title);
    const taken = await tx.rows<{ slug: string }>(slugsLike, [name]);
    const slug = asked ?? freeSlug(name, new Set(taken.map((row) => row.slug)));
    const { category, kind, ownerDepartment } = content;
    const values = [articleId(`kb-${slug}`), slug, category, kind, ownerDepartment, tx.at];
    const [row] = await tx.rows<{ id: string }>(insertUnpublished, values);
    if (row) return row.id;
    if (asked) throw refuseKnowledge('article.slug_taken', { slug });
    // Somebody took the very same name in this moment and has it now: the next one is free.
    return this.insert(tx, content, undefined);
  }

  /** @throws DomainError `request.invalid` for what only the organisation knows, and for days in the wrong order */
  private checked(written: ArticleText): ArticleText {
    const text = textOf(written);
    const counties = this.directory.counties().map(({ code }) => code);
    const isKnown = this.directory.departments().some(({ code }) => code === text.ownerDepartment);
    const errors = [
      ...(text.region === CITY || counties.includes(text.region) ? [] : [unknownCode('region')]),
      ...(isKnown ? [] : [unknownCode('ownerDepartment')]),
      ...(text.validUntil !== null && text.validUntil < text.validFrom ? [backwards] : []),
    ];
    if (errors.length > 0) throw refuseHttp('request.invalid', { count: errors.length }, { errors });
    return { ...text, tags: [...new Set(text.tags)] };
  }
}

const backwards: FieldFault = {
  field: 'validUntil',
  code: 'before_valid_from',
  message: { zh: '不能早于生效日期', en: 'must not lie before the first day' },
};
