import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { type Timer, Timers } from '../../platform/timers/timers.js';
import {
  Lines,
  stepOn,
  systemActor,
  type TicketAggregate,
  TicketDraft,
  TicketLoader,
  Tickets,
  waitingTimers,
} from '../tickets/index.js';
import { finishWhenDone } from './closing.service.js';
import { type Behind, stepsBehind } from './follow-up.policy.js';
import { followUpTimer } from './follow-up.timers.js';
import { changesHanging } from './hanging.store.js';
import { incidentChanged } from './incident.events.js';
import type { IncidentState } from './incident.flow.js';

interface BehindRow {
  [column: string]: unknown;
  ticket_id: string;
  incident_id: string;
  number: string;
  version: number;
  title: string;
  state: Behind['state'];
  told: number;
  excepted: boolean;
  incident_state: IncidentState;
  updates: number;
  closing_text: string | null;
  untold: { place: number; text: string }[];
}

interface Subject {
  aggregate: TicketAggregate;
  /** Nothing when the ticket hangs on nothing any more. */
  row: BehindRow | null;
}

/** What has moved meanwhile: nothing is written, the timer stays due, and it is looked at again. */
class Overtaken extends Error {}

const readBehind = {
  name: 'incidents-behind',
  text: `SELECT x.ticket_id, x.incident_id, i.number, i.version, i.title, x.state, x.told, x.excepted, i.state AS incident_state, i.updates, i.closing_text,
           (SELECT coalesce(json_agg(json_build_object('place', p.place, 'text', p.text) ORDER BY p.place), '[]')
            FROM incident_updates p WHERE p.incident_id = i.id AND p.place > x.told) AS untold
         FROM incident_tickets x JOIN incidents i ON i.id = x.incident_id
         WHERE x.ticket_id = ANY ($1) AND x.state IN ('gathered', 'hung')`,
};
/** The ticket before what belongs to it, as in every step; also where the step leaves the ticket as it is. */
const holdTicket = {
  name: 'incidents-hold-ticket',
  text: 'SELECT FROM tickets WHERE id = $1 AND version = $2 FOR NO KEY UPDATE',
};
/** An update and the closing wait until those who are at it have done; of the closing's own, one after the other. */
const asRead = 'SELECT FROM incidents WHERE id = $1 AND updates = $2 AND state = $3';
const holdShared = { name: 'incidents-hold-shared', text: `${asRead} FOR SHARE` };
const holdAlone = { name: 'incidents-hold-alone', text: `${asRead} FOR UPDATE` };
const setTold = {
  name: 'incident-tickets-told',
  text: `UPDATE incident_tickets SET told = $3 WHERE incident_id = $1 AND ticket_id = $2`,
};
const releaseCancelled = {
  name: 'incident-tickets-release-cancelled',
  text: `UPDATE incident_tickets SET state = 'released', left_at = $3 WHERE incident_id = $1 AND ticket_id = $2 AND state = 'gathered'`,
};

/**
 * Brings tickets up to their incident: hangs what has gathered, tells partners, closes. A timer a ticket, used up in the
 * transaction of the ticket's step: each happens once, however many nodes run and whichever is killed.
 */
@Injectable()
export class FollowUps {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly timers: Timers,
    private readonly lines: Lines,
    private readonly tickets: Tickets,
    private readonly loader: TicketLoader,
  ) {
    timers.on<Subject>(followUpTimer, {
      read: (ticketIds) => this.read(ticketIds),
      effect: (timer, subject) => this.due(timer, subject),
    });
  }

  private async read(ticketIds: string[]): Promise<ReadonlyMap<string, Subject>> {
    const aggregates = await this.loader.aggregates(ticketIds);
    const rows = await this.database.rows<BehindRow>(readBehind, [ticketIds]);
    const byTicket = new Map(rows.map((row) => [row.ticket_id, row]));
    return new Map([...aggregates].map(([id, aggregate]) => [id, { aggregate, row: byTicket.get(id) ?? null }]));
  }

  private async due(timer: Timer, { aggregate, row }: Subject): Promise<boolean> {
    try {
      return await this.unitOfWork.run(async (tx) => {
        await this.heldTicket(tx, aggregate);
        if (row) await this.bringUp(tx, aggregate, row);
        if (!(await this.timers.drop(timer, tx))) throw new Overtaken();
        return true;
      });
    } catch (error) {
      if (error instanceof Overtaken) return false;
      throw error;
    }
  }

  private async heldTicket(tx: Transaction, { ticket: { id, version } }: TicketAggregate): Promise<void> {
    if ((await tx.rows(holdTicket, [id, version])).length === 0) throw new Overtaken();
  }

  private async bringUp(tx: Transaction, aggregate: TicketAggregate, row: BehindRow): Promise<void> {
    const { incident_id: incidentId, ticket_id: ticketId, updates, incident_state: state } = row;
    const closing = state === 'closing';
    const asSeen = [incidentId, updates, state];
    if ((await tx.rows(closing ? holdAlone : holdShared, asSeen)).length === 0) throw new Overtaken();
    const draft = this.draftOf(aggregate, row, closing, tx.at.getTime());
    if (draft.entries.length > 0) {
      const timers = waitingTimers(aggregate.ticket, draft);
      if (!(await this.tickets.written(tx, draft, { timers }))) throw new Overtaken();
    } else await tx.rows(releaseCancelled, [incidentId, ticketId, tx.at]);
    await tx.rows(setTold, [incidentId, ticketId, updates]);
    // What hangs anew or leaves is told with the step; how many have been told an update is shown as well.
    if (!changesHanging(draft)) tx.announce(incidentChanged({ ...row, id: incidentId, state }, { ticketId }));
    if (closing) await finishWhenDone(tx, incidentId);
  }

  private draftOf(aggregate: TicketAggregate, row: BehindRow, closing: boolean, now: number): TicketDraft {
    const { state, excepted, untold, incident_id: incidentId, number, title } = row;
    const behind = { state, excepted, closing, closingText: row.closing_text ?? '', untold };
    const draft = new TicketDraft(aggregate, this.tickets.context(systemActor, now));
    const line = this.lines.get(aggregate.ticket.line);
    const named = { incidentId, incidentNumber: number, incidentTitle: title };
    for (const { action, input } of stepsBehind(behind, aggregate.ticket)) {
      const refusal = stepOn(line, draft, action, { ...named, ...input });
      if (refusal) throw new Error(`The ticket ${aggregate.ticket.number} refuses ${action}: ${refusal.code}`);
    }
    return draft;
  }
}
