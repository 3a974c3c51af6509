import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import type { CastVote } from './articles.dto.js';
import { Articles } from './articles.service.js';
import { readArticle } from './articles.store.js';
import type { VoteView } from './articles.view.js';
import { readsHistory } from './articles.views.js';
import { refuseKnowledge } from './knowledge.refusals.js';
import { foldedQuestion, keepQuestion } from './questions/questions.store.js';
import { ownVote, type VoteRow, voteView } from './votes.store.js';

const cast = {
  name: 'article-votes-cast',
  text: `INSERT INTO article_votes (article_id, version, user_id, helped, question, comment, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)
         ON CONFLICT (article_id, version, user_id) DO UPDATE SET helped = EXCLUDED.helped, question = EXCLUDED.question,
           comment = EXCLUDED.comment, at = EXCLUDED.at`,
};

/** The question that a vote puts on the editors' list, folded; `''` when it is none. */
const wanted = (vote: Pick<VoteRow, 'helped' | 'question'> | null): string =>
  vote && !vote.helped ? foldedQuestion(vote.question ?? '') : '';

/** "Helped" or "did not help": one opinion a person and version, which may be changed. */
@Injectable()
export class Votes {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly articles: Articles,
  ) {}

  /** @throws DomainError `article.not_found`, `article.version_not_found` */
  async cast(actor: Actor, articleId: string, vote: CastVote, repeat: RepeatKey | null): Promise<VoteView> {
    return this.idempotency.once(actor, repeat, async (tx) => {
      const article = this.articles.seen(actor, await readArticle(tx, articleId));
      const { version, helped, question = null, comment = null } = vote;
      const isReadable = version === article.version || (readsHistory(actor) && version < article.version);
      if (!isReadable) throw refuseKnowledge('article.version_not_found', { version });
      const before = await ownVote(tx, articleId, version, actor.userId);
      const row = { version, helped, question: question || null, comment: comment || null, at: tx.at };
      const values = [articleId, version, actor.userId, helped, row.question, row.comment, tx.at];
      await tx.rows(cast, values);
      // Saying the same again does not make it wanted more.
      if (question && wanted(row) !== '' && wanted(row) !== wanted(before))
        await keepQuestion(tx, { q: question, because: 'not_helped', countyId: actor.countyId });
      return voteView(row);
    });
  }
}
