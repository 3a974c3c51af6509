import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../../platform/timers/timers.js';
import type { FieldValues } from '../../../shared/field.js';
import { Lines, systemActor, takeStep, type TicketAggregate, TicketLoader, Tickets } from '../../tickets/index.js';
import { faultOf } from '../fault.dossier.policy.js';
import { FaultLookUp } from '../faults.lookup.js';
import { confirmationTimer, setConfirmation } from './follow-up.timers.js';
import { Overtaken, unlessOvertaken } from './overtaken.js';

/** A repair that nobody confirms: its reporter is asked once more, then the fault is closed, open to be opened again. */
@Injectable()
export class Confirmations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
    private readonly lines: Lines,
    private readonly tickets: Tickets,
    private readonly lookUp: FaultLookUp,
    loader: TicketLoader,
  ) {
    timers.on(confirmationTimer, {
      read: (ticketIds) => loader.aggregates(ticketIds),
      effect: (timer, aggregate) => this.due(timer, aggregate),
    });
  }

  private async due(timer: Timer, aggregate: TicketAggregate): Promise<boolean> {
    const { fix, teamId } = faultOf(aggregate.ticket);
    if (aggregate.ticket.state !== 'fixed' || !fix) return this.timers.drop(timer);
    const isOver = fix.reminded === true;
    const input = isOver ? await this.lookUp.closing(teamId) : {};
    return unlessOvertaken(() =>
      this.unitOfWork.run(async (tx) => {
        const draft = this.draftOf(aggregate, isOver ? 'lapse' : 'remind', input, tx.at.getTime());
        if (!(await this.tickets.written(tx, draft))) throw new Overtaken();
        if (!(await this.timers.drop(timer, tx))) throw new Overtaken();
        if (!isOver) await setConfirmation(tx, draft);
      }),
    );
  }

  private draftOf(aggregate: TicketAggregate, action: 'remind' | 'lapse', input: FieldValues, now: number) {
    const context = this.tickets.context(systemActor, now);
    const { draft, refusal } = takeStep(this.lines.get('fault'), aggregate, action, input, context);
    if (!draft) throw new Error(`The fault ${aggregate.ticket.number} refuses to ${action}: ${refusal.code}`);
    return draft;
  }
}
