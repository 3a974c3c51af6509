import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey, violatedConstraint } from '../../platform/http/idempotency.js';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { Directory } from '../organisation/index.js';
import { checkTopic, Lines, TicketNumbers } from '../tickets/index.js';
import { setFollowUps } from './follow-up.timers.js';
import { takesHanging } from './hanging.steps.js';
import { IncidentDesk } from './incident.desk.js';
import { gatheredOf } from './incident.row.js';
import type { AcceptIncident, DismissIncident, OpenIncident, ReviseIncident } from './incidents.dto.js';
import { refuseIncident } from './incidents.refusals.js';
import type { IncidentView } from './incidents.view.js';
import { agreeOn, incidentPrefix } from './statements.js';

const insertOpen = {
  text: `INSERT INTO incidents (id, number, version, state, title, line, topic, county_id, opened_by, opened_at, statement, updates)
         VALUES ($1, $2, 1, 'open', $3, $4, $5, $6, $7, $8, 0, 0)`,
};
const findLive = {
  text: `SELECT number FROM incidents WHERE line = $1 AND topic = $2 AND county_id IS NOT DISTINCT FROM $3 AND state IN ('proposed', 'open')`,
};
const rename = { name: 'incidents-rename', text: 'UPDATE incidents SET title = $2 WHERE id = $1' };
const dismissOne = { name: 'incidents-dismiss', text: 'UPDATE incidents SET reason = $2, ended_at = $3 WHERE id = $1' };
/** They hang from the moment at which each one's own step is written. */
const gather = {
  name: 'incidents-gather',
  text: `INSERT INTO incident_tickets (incident_id, ticket_id, state, told, hung_at)
         SELECT i.id, t.id, 'gathered', 0, $2 FROM incidents i CROSS JOIN LATERAL (SELECT t.id ${gatheredOf}) t WHERE i.id = $1
         ON CONFLICT DO NOTHING`,
};

/** Opens incidents and settles what becomes of proposals and of the agreed statement. */
@Injectable()
export class Incidents {
  constructor(
    private readonly database: Database,
    private readonly desk: IncidentDesk,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly lines: Lines,
    private readonly numbers: TicketNumbers,
  ) {}

  /** @throws DomainError `incident.exists` when one lives already for the county, line and topic */
  async open(actor: Actor, asked: OpenIncident, repeat: RepeatKey | null): Promise<IncidentView> {
    this.check(asked);
    const number = await this.numbers.next(incidentPrefix, this.clock.now());
    const open = (tx: Transaction): Promise<IncidentView> => this.opened(tx, actor, asked, number);
    try {
      return await this.idempotency.once(actor, repeat, open);
    } catch (error) {
      if (violatedConstraint(error) !== 'incidents_one_live') throw error;
      const live = await this.database.row<{ number: string }>(findLive, [
        asked.line,
        asked.topic,
        asked.countyId ?? null,
      ]);
      throw refuseIncident('incident.exists', { number: live?.number ?? '' });
    }
  }

  /** What has gathered hangs on it from then on, ticket by ticket. */
  accept(actor: Actor, id: string, asked: AcceptIncident, repeat: RepeatKey | null): Promise<IncidentView> {
    const { version, title, statement } = asked;
    return this.desk.step(actor, { id, action: 'accept', version }, repeat, async (tx, row) => {
      if (title) await tx.rows(rename, [id, title]);
      await agreeOn(tx, row, statement, actor);
      await tx.rows(gather, [id, tx.at]);
      await setFollowUps(tx, id);
    });
  }

  dismiss(actor: Actor, id: string, asked: DismissIncident, repeat: RepeatKey | null): Promise<IncidentView> {
    const step = { id, action: 'dismiss', version: asked.version } as const;
    return this.desk.step(actor, step, repeat, async (tx) => {
      await tx.rows(dismissOne, [id, asked.reason, tx.at]);
    });
  }

  /** Changes what is said from now on, without telling anybody outside. */
  revise(actor: Actor, id: string, { version, title, statement }: ReviseIncident): Promise<IncidentView> {
    return this.desk.step(actor, { id, action: 'revise', version }, null, async (tx, row) => {
      if (title) await tx.rows(rename, [id, title]);
      if (statement) await agreeOn(tx, row, statement, actor);
    });
  }

  private check({ line, topic, countyId }: OpenIncident): void {
    const known = this.lines.get(line);
    if (!takesHanging(known)) throw refuseIncident('incident.no_such_flow');
    checkTopic(known, topic);
    if (countyId && !this.directory.counties().some(({ id }) => id === countyId))
      throw refuseIncident('incident.unknown_county');
  }

  private async opened(tx: Transaction, actor: Actor, asked: OpenIncident, number: string): Promise<IncidentView> {
    const { title, line, topic, countyId = null, statement } = asked;
    const id = newId();
    await tx.rows(insertOpen, [id, number, title, line, topic, countyId, actor.userId, tx.at]);
    await agreeOn(tx, { id, statement: 0 }, statement, actor);
    await tx.audit(actor, { action: 'incident.open', subjectKind: 'incident', subjectId: id });
    return this.desk.told(tx, actor, id);
  }
}
