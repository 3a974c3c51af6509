import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { mayHear } from '../../platform/access/audience.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { refuse } from '../../shared/refusal.js';
import { audienceOf, incidentChanged } from './incident.events.js';
import { decideIncident, type IncidentAction, type IncidentState } from './incident.flow.js';
import { incidentPage } from './incident.page.js';
import { type IncidentRow, lockIncident, readIncident } from './incident.row.js';
import { refusalParams } from './incident.words.js';
import { refuseIncident } from './incidents.refusals.js';
import type { IncidentView } from './incidents.view.js';

export interface Step {
  id: string;
  action: IncidentAction;
  /** The one the caller saw. */
  version: number;
}

const moveOn = {
  name: 'incidents-move-on',
  text: 'UPDATE incidents SET state = $2, version = version + 1 WHERE id = $1',
};

/** Takes the steps of an incident: held, decided by the flow, written, audited and told in one transaction. */
@Injectable()
export class IncidentDesk {
  constructor(private readonly idempotency: Idempotency) {}

  /**
   * @param work what the step writes besides the state; the incident is held and moved on already
   * @throws DomainError `incident.not_found`; `incident.stale` with the present state; the flow's refusal
   */
  step(
    actor: Actor,
    { id, action, version }: Step,
    repeat: RepeatKey | null,
    work: (tx: Transaction, row: IncidentRow) => Promise<void>,
  ): Promise<IncidentView> {
    return this.idempotency.once(actor, repeat, async (tx) => {
      const row = await lockIncident(tx, id);
      if (!row || !mayHear(actor, audienceOf(row.state))) throw refuseIncident('incident.not_found');
      if (row.version !== version) {
        throw refuseIncident('incident.stale', {}, { current: await incidentPage(tx, row, actor) });
      }
      const state = await this.decide(tx, actor, row, action);
      await tx.rows(moveOn, [id, state]);
      await work(tx, row);
      await tx.audit(actor, { action: `incident.${action}`, subjectKind: 'incident', subjectId: id });
      return this.told(tx, actor, id);
    });
  }

  /** Says that it is new or has changed. @returns its page as it is now */
  async told(tx: Transaction, actor: Actor, id: string): Promise<IncidentView> {
    const row = await readIncident(tx, id);
    if (!row) throw new Error(`The incident ${id} that was just written is there`);
    tx.announce(incidentChanged(row));
    return incidentPage(tx, row, actor);
  }

  private async decide(
    tx: Transaction,
    actor: Actor,
    row: IncidentRow,
    action: IncidentAction,
  ): Promise<IncidentState> {
    const { row: way, refusal } = decideIncident({ state: row.state, roles: actor.roles }, action);
    if (!way) {
      const current = await incidentPage(tx, row, actor);
      throw refuse({ code: refusal.code, params: refusalParams(refusal) }, { current });
    }
    return way.to === '=' || way.to === '<' ? row.state : way.to;
  }
}
