import type { Actor } from '../../platform/access/actor.js';
import type { Queries } from '../../platform/database/database.js';
import type { ArticleView, VoteView } from './articles.view.js';
import { readsDrafts } from './articles.views.js';

export interface VoteRow {
  version: number;
  helped: boolean;
  question: string | null;
  comment: string | null;
  at: Date;
}

const count = {
  name: 'article-votes-count',
  text: `SELECT count(*) FILTER (WHERE helped)::int AS helped, count(*) FILTER (WHERE NOT helped)::int AS "notHelped"
         FROM article_votes WHERE article_id = $1 AND version = $2`,
};
const own = {
  name: 'article-votes-own',
  text: `SELECT version, helped, question, comment, at FROM article_votes
         WHERE article_id = $1 AND version = $2 AND user_id = $3`,
};

export const voteView = ({ at, ...vote }: VoteRow): VoteView => ({ ...vote, at: at.toISOString() });

export async function ownVote(
  queries: Queries,
  articleId: string,
  version: number,
  userId: string,
): Promise<VoteRow | null> {
  const [row] = await queries.rows<VoteRow & { [column: string]: unknown }>(own, [articleId, version, userId]);
  return row ?? null;
}

/** What is thought of the newest version: the reader's own opinion, and for editors the counts. */
export async function opinionsOn(
  queries: Queries,
  { id, version }: { id: string; version: number },
  actor: Actor,
): Promise<Pick<ArticleView, 'votes' | 'myVote'>> {
  const mine = await ownVote(queries, id, version, actor.userId);
  const [votes] = readsDrafts(actor)
    ? await queries.rows<{ helped: number; notHelped: number }>(count, [id, version])
    : [];
  return { votes: votes ?? null, myVote: mine && voteView(mine) };
}
