import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { Clock } from '../../../shared/clock.js';
import { type CalendarDate, checkedDay, dateOfDay, dayNumberAt, type DayNumber } from '../../../shared/time-zone.js';
import { DifferenceTickets } from './difference-tickets.js';
import { daysAround } from './our-books.js';
import { refuseReconciliation } from './reconciliation.refusals.js';
import type { ReconciliationView } from './reconciliation.view.js';
import { type StatedDay, writeReconciliation } from './reconciliation.write.js';
import { ReconciliationReads } from './reconciliations.read.js';
import { Statements } from './statements.js';

/** Our books of a day against the gateway's statement (flows.md, 7). */
@Injectable()
export class Reconciliation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly idempotency: Idempotency,
    private readonly statements: Statements,
    private readonly reads: ReconciliationReads,
    private readonly tickets: DifferenceTickets,
  ) {}

  /** @throws DomainError `reconciliation.future_day`, `reconciliation.no_statement` */
  async run(actor: Actor, date: CalendarDate, repeat: RepeatKey | null): Promise<ReconciliationView> {
    const day = checkedDay(date);
    if (day > dayNumberAt(this.clock.now())) throw refuseReconciliation('reconciliation.future_day', { day: date });
    // Asked for before the transaction begins; a repetition gets its first answer although the gateway is silent now.
    return this.idempotency.orFirst(actor, repeat, async () => {
      const stated = await this.state(day);
      return this.idempotency.once(actor, repeat, async (tx) => {
        const id = await writeReconciliation(tx, stated, actor.userId, this.tickets);
        await tx.audit(actor, {
          action: 'reconciliation.run',
          subjectKind: 'reconciliation',
          subjectId: id,
          change: { day: date },
        });
        return this.reads.one(id, tx);
      });
    });
  }

  /** Asks the gateway for what a day is compared with. @throws DomainError `reconciliation.no_statement` */
  async state(day: DayNumber): Promise<StatedDay> {
    const asked = this.clock.now();
    const days = await daysAround(this.database, day, asked);
    return { day, asked, theirs: await this.statements.of(days.map(dateOfDay)) };
  }
}
