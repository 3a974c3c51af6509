import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { hasRole } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { HOUR } from '../../../shared/duration.js';
import { maskPhonesInText } from '../../../shared/phone.js';
import { Directory } from '../../organisation/index.js';
import { Articles } from '../articles.service.js';
import { holdArticle, type Person, personJson } from '../articles.store.js';
import { refuseKnowledge } from '../knowledge.refusals.js';
import { ArticleIndex } from '../search/article-index.js';
import type { QuestionListQuery, ReportQuestion, SettleQuestion } from './questions.dto.js';
import { foldedQuestion, keepQuestion } from './questions.store.js';
import type { NotedQuestionView, QuestionPageView, QuestionView } from './questions.view.js';

interface Row {
  id: string;
  version: number;
  q: string;
  asked: number;
  not_helped: number;
  wanted: number;
  last_asked_at: Date;
  county_ids: string[];
  state: 'open' | 'settled';
  article_id: string | null;
  note: string | null;
  settled_at: Date | null;
  settled_by: Person | null;
}

/** One person's questions an hour; who types that many is a program. */
const politeAnHour = 30;

const select = `SELECT k.id, k.version, k.q, k.asked, k.not_helped, k.wanted, k.last_asked_at, k.county_ids, k.state, k.article_id,
    k.note, k.settled_at, ${personJson('u')} AS settled_by
  FROM knowledge_questions k LEFT JOIN users u ON u.id = k.settled_by`;
const list = {
  name: 'knowledge-questions-list',
  text: `${select} WHERE k.state = $1 AND ($2::bigint IS NULL OR (k.wanted, k.id) < ($2::bigint, $3::uuid))
         ORDER BY k.wanted DESC, k.id DESC LIMIT $4`,
};
const hold = {
  name: 'knowledge-questions-hold',
  text: 'SELECT FROM knowledge_questions WHERE id = $1 FOR NO KEY UPDATE',
};
const one = { name: 'knowledge-questions-one', text: `${select} WHERE k.id = $1` };
const lately = {
  name: 'knowledge-questions-lately',
  text: `SELECT count(*)::int AS count, bool_or(k.folded = $3) AS same FROM knowledge_question_askers a
         JOIN knowledge_questions k ON k.id = a.question_id WHERE a.user_id = $1 AND a.last_at > $2`,
};
const askedBy = {
  name: 'knowledge-questions-asked',
  text: `INSERT INTO knowledge_question_askers (user_id, question_id, last_at) VALUES ($1, $2, $3)
         ON CONFLICT (user_id, question_id) DO UPDATE SET last_at = EXCLUDED.last_at`,
};
const settle = {
  name: 'knowledge-questions-settle',
  text: `UPDATE knowledge_questions SET state = 'settled', version = version + 1, article_id = $2, note = $3, settled_at = $4,
           settled_by = $5 WHERE id = $1`,
};

const view = (row: Row): QuestionView => ({
  id: row.id,
  version: row.version,
  q: row.q,
  asked: row.asked,
  notHelped: row.not_helped,
  lastAskedAt: row.last_asked_at.toISOString(),
  countyIds: row.county_ids,
  state: row.state,
  articleId: row.article_id,
  note: row.note,
  settledAt: row.settled_at?.toISOString() ?? null,
  settledBy: row.settled_by,
});

/** What people looked for and did not find: the work list of the editors (A17). */
@Injectable()
export class Questions {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
    private readonly articles: Articles,
    private readonly index: ArticleIndex,
  ) {}

  /**
   * Counts once an hour what one person asks.
   * @throws DomainError `question.no_words`; `question.too_many` past thirty questions in an hour
   */
  async report(actor: Actor, { q, countyId }: ReportQuestion, repeat: RepeatKey | null): Promise<NotedQuestionView> {
    const folded = foldedQuestion(maskPhonesInText(q));
    if (folded === '') throw refuseKnowledge('question.no_words');
    return this.idempotency.once(actor, repeat, async (tx) => {
      const since = new Date(tx.at.getTime() - HOUR);
      const [asked] = await tx.rows<{ count: number; same: boolean | null }>(lately, [actor.userId, since, folded]);
      if (asked?.same) return { noted: false };
      if ((asked?.count ?? 0) >= politeAnHour)
        throw refuseKnowledge('question.too_many', {}, { retryAfter: HOUR / 1000 });
      const id = await keepQuestion(tx, { q, because: 'asked', countyId: this.countyOf(actor, countyId) });
      await tx.rows(askedBy, [actor.userId, id, tx.at]);
      return { noted: true };
    });
  }

  /** What is wanted most comes first. */
  async list(query: QuestionListQuery): Promise<QuestionPageView> {
    const limit = query.limit ?? 50;
    const [wanted = null, id = null] = decodePlace(query.cursor, 'count', 'id') ?? [];
    const values = [query.state ?? 'open', wanted, id, limit + 1];
    const rows = await this.database.rows<Row & { [column: string]: unknown }>(list, values);
    return pageOf(rows, limit, (row) => [String(row.wanted), row.id], view);
  }

  /** @throws DomainError `question.not_found`, `question.settled`, `question.stale`, `article.not_found` */
  async settle(actor: Actor, id: string, { version, articleId, note }: SettleQuestion): Promise<QuestionView> {
    if (!articleId && !note) throw refuseKnowledge('question.answer_needed');
    return this.unitOfWork.run(async (tx) => {
      await tx.rows(hold, [id]);
      const row = await this.one(tx, id);
      if (row.state === 'settled') throw refuseKnowledge('question.settled', {}, { current: view(row) });
      if (row.version !== version) throw refuseKnowledge('question.stale', {}, { current: view(row) });
      const article = articleId ? this.articles.seen(actor, await holdArticle(tx, articleId)) : null;
      await tx.rows(settle, [id, articleId ?? null, note ?? null, tx.at, actor.userId]);
      // From now on the article is found by this question; one that is still a draft when it is published.
      if (article && article.version > 0) await this.index.keep(tx, [article]);
      return view(await this.one(tx, id));
    });
  }

  private async one(tx: Transaction, id: string): Promise<Row> {
    const [row] = await tx.rows<Row & { [column: string]: unknown }>(one, [id]);
    if (!row) throw refuseKnowledge('question.not_found');
    return row;
  }

  private countyOf(actor: Actor, asked: string | undefined): string | null {
    if (hasRole(actor, 'partner') || !asked) return actor.countyId;
    return this.directory.counties().some(({ id }) => id === asked.toLowerCase()) ? asked : null;
  }
}
