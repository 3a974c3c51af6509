import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { Articles, Drafts } from '../knowledge/index.js';
import { Directory } from '../organisation/index.js';
import { type LoadedTicket, Tickets } from '../tickets/index.js';
import { draftOf } from './case-draft.js';
import { refuseCase } from './cases.refusals.js';
import type { KeptCaseView } from './cases.view.js';
import { readLastReply } from './last-reply.read.js';

interface KeptRow {
  article_id: string;
  kept_by: string;
  keeper: string;
  kept_at: Date;
}

/** Two who keep one ticket at once: the second finds what the first has made. */
const takeTurns = { text: `SELECT pg_advisory_xact_lock(hashtextextended('case ' || $1, 0))` };
const readKept = {
  name: 'cases-kept',
  text: `SELECT k.article_id, k.kept_by, u.display_name AS keeper, k.kept_at
         FROM kept_cases k JOIN users u ON u.id = k.kept_by WHERE k.ticket_id = $1`,
};
const insertKept = {
  name: 'cases-keep',
  text: 'INSERT INTO kept_cases (ticket_id, article_id, kept_by, kept_at) VALUES ($1, $2, $3, $4)',
};

/** Makes what was answered once into knowledge for all: a draft that the editors go on with (D5). */
@Injectable()
export class KeptCases {
  constructor(
    private readonly tickets: Tickets,
    private readonly drafts: Drafts,
    private readonly articles: Articles,
    private readonly directory: Directory,
    private readonly idempotency: Idempotency,
  ) {}

  /**
   * Once a ticket: whoever comes later is told who did it and where the article stands.
   * @throws DomainError `ticket.not_found`; `case.unanswered`
   */
  async keep(actor: Actor, ticketId: string, repeat: RepeatKey | null): Promise<KeptCaseView> {
    const loaded = await this.tickets.load(actor, ticketId);
    return this.idempotency.once(actor, repeat, async (tx) => {
      await tx.rows(takeTurns, [ticketId]);
      const [before] = await tx.rows<KeptRow & { [column: string]: unknown }>(readKept, [ticketId]);
      if (!before) await this.propose(tx, actor, loaded);
      const [row] = before ? [before] : await tx.rows<KeptRow & { [column: string]: unknown }>(readKept, [ticketId]);
      if (!row) throw new Error(`Ticket ${ticketId} was not kept`);
      const { title, stateLabel } = await this.articles.standing(tx, row.article_id, actor.language);
      return {
        articleId: row.article_id,
        title,
        stateLabel,
        keptBy: { id: row.kept_by, name: row.keeper },
        keptAt: row.kept_at.toISOString(),
        isNew: !before,
      };
    });
  }

  private async propose(tx: Transaction, actor: Actor, { aggregate: { ticket, orders } }: LoadedTicket): Promise<void> {
    const answer = await readLastReply(tx, ticket.id);
    if (!answer) throw refuseCase('case.unanswered');
    const answered = orders.findLast(({ state }) => state === 'answered');
    const departmentCode = (answered && this.directory.department(answered.departmentId)?.code) ?? null;
    const draft = draftOf({ ...ticket, answer, departmentCode }, this.articles.today());
    const articleId = await this.drafts.propose(tx, actor, draft, `来自工单 ${ticket.number}`);
    await tx.rows(insertKept, [ticket.id, articleId, actor.userId, tx.at]);
  }
}
