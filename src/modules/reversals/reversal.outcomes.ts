import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Queries } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { systemActor, TicketDraft, TicketLoader, Tickets, TicketWriter } from '../tickets/index.js';
import { type Dossier, dossierOf, requestOf } from './dossier.policy.js';
import type { GatewayRefusal } from './gateway/recharge-gateway.js';
import { bookReversal } from './ledger/book-reversal.js';
import { goOn } from './reversal.effects.js';
import type { ReversalState } from './reversal.flow.js';
import { reversalRule } from './reversal.policy.js';
import type { ReversalRow } from './reversals.store.js';

const tries = 50;
const betweenTriesMs = 20;

/** Nothing to write: somebody else was faster, or it does not hold any more. */
class Overtaken extends Error {}

const book = {
  name: 'reversals-done',
  text: `UPDATE reversals SET status = 'done', next_at = NULL, settled_at = $2
         WHERE id = $1 AND status IN ('sent', 'unknown', 'manual') RETURNING id`,
};
/** Only what was said of this very sending: another one may be under way. */
const fail = {
  name: 'reversals-failed',
  text: `UPDATE reversals SET status = 'failed', next_at = deadline_at + interval '1 millisecond'
         WHERE id = $1 AND status IN ('sent', 'unknown') AND sendings = $2 RETURNING id`,
};
const people = {
  name: 'reversals-manual',
  text: `UPDATE reversals SET status = 'manual', next_at = NULL
         WHERE id = $1 AND status IN ('sent', 'unknown') AND sendings = $2 RETURNING id`,
};
const doubt = {
  name: 'reversals-unknown',
  text: `UPDATE reversals SET status = 'unknown', next_at = $3 WHERE id = $1 AND status = 'sent' AND sendings = $2 RETURNING id`,
};
const end = {
  name: 'reversals-expire',
  text: `UPDATE reversals SET status = 'ended', next_at = NULL
         WHERE id = $1 AND status = ANY ($2) AND sendings = $3 AND clock_timestamp() > deadline_at RETURNING id`,
};
const seen = {
  name: 'reversals-looked-up',
  text: `UPDATE reversals SET questions = 0, recharged_at = $2, deadline_at = $3, next_at = $4, status = $5
         WHERE id = $1 AND status = 'open' RETURNING id`,
};

/** What a look-up has brought: the dossier's part, and the carrier's own time of the recharge where it knows it. */
export interface Found {
  dossier: Pick<Dossier, 'numberState' | 'differs' | 'overLimit'>;
  rechargedAt: number | null;
}

/** What the system puts on record: each a step of the ticket and its money side together, in one transaction. */
@Injectable()
export class ReversalOutcomes {
  constructor(
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
    private readonly writer: TicketWriter,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The gateway has moved the money. @param at when, by the gateway's own account */
  done(row: ReversalRow, at: number): Promise<boolean> {
    return this.step(
      row,
      (draft) => move(draft, 'reversed', 'done', { at: iso(at) }),
      async (tx, draft) => {
        const settledAt = new Date(draft.context.now);
        if ((await tx.rows(book, [row.id, settledAt])).length === 0) throw new Overtaken();
        const { number, phone, outlet_code, amount_fen } = row;
        const money = { outletCode: outlet_code, amountFen: Number(amount_fen), at: settledAt };
        await bookReversal(tx, { number, phone, reversalId: row.id, ...money });
      },
    );
  }

  refused(row: ReversalRow, code: GatewayRefusal): Promise<boolean> {
    return this.step(
      row,
      (draft) => move(draft, 'failed', 'line', { refusal: code }),
      keep(fail, [row.id, row.sendings]),
    );
  }

  unknown(row: ReversalRow, askAt: Date): Promise<boolean> {
    const values = [row.id, row.sendings, askAt];
    return this.step(row, (draft) => move(draft, 'unknown', 'department', {}), keep(doubt, values));
  }

  forPeople(row: ReversalRow): Promise<boolean> {
    return this.step(
      row,
      (draft) => {
        move(draft, 'manual_review', 'review', {});
        draft.notifyRole('supervisor', 'reversal_to_verify');
      },
      keep(people, [row.id, row.sendings]),
    );
  }

  /** Its time is over and no money has moved. @param from what it may still be: never what is under way */
  expired(row: ReversalRow, from: readonly ReversalRow['status'][]): Promise<boolean> {
    return this.step(row, (draft) => move(draft, 'expired', 'done', {}), keep(end, [row.id, from, row.sendings]));
  }

  lookedUp(row: ReversalRow, { dossier, rechargedAt }: Found): Promise<boolean> {
    return this.step(
      row,
      (draft) => {
        const { ticket } = draft;
        const { numberState, differs, overLimit } = dossier;
        const change = { numberState, ...(differs && { differs }), ...(overLimit && { overLimit }) };
        draft.enter({ kind: 'looked_up', public: true, change });
        ticket.dossier = { ...dossierOf(ticket), ...dossier } satisfies Dossier;
        if (rechargedAt !== null) ticket.fields = { ...ticket.fields, rechargedAt: iso(rechargedAt) };
        goOn(draft);
        if (ticket.closedAt !== null) draft.stop('all');
      },
      async (tx, { ticket }) => {
        const at = requestOf(ticket).rechargedAt;
        const deadline = at + reversalRule.limitMs;
        const isOver = ticket.closedAt !== null;
        const values = [
          new Date(at),
          new Date(deadline),
          isOver ? null : new Date(deadline + 1),
          isOver ? 'ended' : 'open',
        ];
        await keep(seen, [row.id, ...values])(tx);
      },
    );
  }

  /** The first look-up without an answer is put on record; the further ones are only tried. */
  lookUpFailed(row: ReversalRow): Promise<boolean> {
    return this.step(
      row,
      (draft) => draft.enter({ kind: 'look_up_failed', public: true }),
      () => Promise.resolve(),
    );
  }

  /** @returns false when it does not hold any more: nothing was written */
  private async step(
    { id }: ReversalRow,
    work: (draft: TicketDraft) => void,
    also: (tx: Queries, draft: TicketDraft) => Promise<void>,
  ): Promise<boolean> {
    try {
      return await this.stepOnce({ id }, work, also);
    } catch (error) {
      if (error instanceof Overtaken) return false;
      throw error;
    }
  }

  private async stepOnce(
    { id }: Pick<ReversalRow, 'id'>,
    work: (draft: TicketDraft) => void,
    also: (tx: Queries, draft: TicketDraft) => Promise<void>,
  ): Promise<boolean> {
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const aggregate = (await this.loader.aggregates([id])).get(id);
      if (aggregate && aggregate.ticket.closedAt !== null) return false;
      if (aggregate && (await this.written(new TicketDraft(aggregate, this.tickets.context(systemActor)), work, also)))
        return true;
      if (aggregate === undefined) await sleep(betweenTriesMs);
    }
    throw new Error(`The reversal ${id} is being changed all the time`);
  }

  private async written(
    draft: TicketDraft,
    work: (draft: TicketDraft) => void,
    also: (tx: Queries, draft: TicketDraft) => Promise<void>,
  ): Promise<boolean> {
    work(draft);
    draft.settle();
    return this.unitOfWork.run(async (tx) => {
      if (!(await this.writer.write(draft, {}, tx))) return false;
      await also(tx, draft);
      return true;
    });
  }
}

const iso = (at: number): string => new Date(at).toISOString();

const keep =
  (statement: { name: string; text: string }, values: readonly unknown[]) =>
  async (tx: Queries): Promise<void> => {
    if ((await tx.rows(statement, values)).length === 0) throw new Overtaken();
  };

type Desk = TicketDraft['ticket']['desk'];

/** Takes the ticket to a state that the gateway's word, or its silence, has brought about. */
function move(draft: TicketDraft, state: ReversalState, desk: Desk, change: Record<string, unknown>): void {
  const { ticket, context } = draft;
  const from = ticket.state;
  const isOver = desk === 'done';
  Object.assign(ticket, { state, desk, ...(isOver && { closedAt: context.now }) });
  if (isOver) draft.stop('all');
  draft.enter({ kind: `went_${state}`, public: true, change: { ...change, state: [from, state] } });
  draft.notify(ticket.ownerId, `reversal_${state}`);
}
