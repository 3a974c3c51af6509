import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../../platform/timers/timers.js';
import { Lines, systemActor, takeStep, type TicketAggregate, TicketLoader, Tickets } from '../../tickets/index.js';
import { faultOf } from '../fault.dossier.policy.js';
import { followerTimer } from './follow-up.timers.js';
import { Overtaken, unlessOvertaken } from './overtaken.js';

interface MainRow {
  [column: string]: unknown;
  follower_id: string;
  number: string;
  state: string;
  rounds: number;
}

interface Subject {
  aggregate: TicketAggregate;
  main: MainRow | null;
}

const readMains = {
  name: 'faults-mains-of',
  text: `SELECT f.id AS follower_id, m.number, t.state, m.rounds FROM faults f JOIN faults m ON m.id = f.main_id
           JOIN tickets t ON t.id = m.id WHERE f.id = ANY ($1) AND f.status = 'joined'`,
};

const ended: ReadonlySet<string> = new Set(['closed', 'not_repaired']);

/**
 * Tells those whose report has joined another what becomes of that one, and closes with it. A timer a ticket, used up in
 * the transaction of the ticket's step: each happens once, however many nodes run.
 */
@Injectable()
export class Followers {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
    private readonly lines: Lines,
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
  ) {
    timers.on<Subject>(followerTimer, {
      read: (ids) => this.read(ids),
      effect: (timer, subject) => this.due(timer, subject),
    });
  }

  private async read(ids: string[]): Promise<ReadonlyMap<string, Subject>> {
    const aggregates = await this.loader.aggregates(ids);
    const mains = await this.database.rows<MainRow>(readMains, [ids]);
    const byFollower = new Map(mains.map((row) => [row.follower_id, row]));
    return new Map([...aggregates].map(([id, aggregate]) => [id, { aggregate, main: byFollower.get(id) ?? null }]));
  }

  private due(timer: Timer, subject: Subject): Promise<boolean> {
    return unlessOvertaken(() =>
      this.unitOfWork.run(async (tx) => {
        const draft = this.draftOf(subject, tx.at.getTime());
        if (draft && !(await this.tickets.written(tx, draft))) throw new Overtaken();
        if (!(await this.timers.drop(timer, tx))) throw new Overtaken();
      }),
    );
  }

  /** The step it is behind with; nothing when it knows already, or hangs on nothing any more. */
  private draftOf({ aggregate, main }: Subject, now: number) {
    if (!main) return null;
    const isOver = ended.has(main.state);
    const came = isOver ? main.state : main.state === 'fixed' ? 'fixed' : 'again';
    const told = `${came} ${main.rounds}`;
    if (faultOf(aggregate.ticket).told === told) return null;
    const { draft, refusal } = takeStep(
      this.lines.get('fault'),
      aggregate,
      isOver ? 'close_with_main' : 'tell_main',
      { main: main.number, came, told },
      this.tickets.context(systemActor, now),
    );
    if (!draft) throw new Error(`The fault ${aggregate.ticket.number} refuses to follow: ${refusal.code}`);
    return draft;
  }
}
