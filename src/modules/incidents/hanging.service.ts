import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import type { FieldValues } from '../../shared/field.js';
import { fillIn } from '../../shared/language.js';
import { DomainError, refuse } from '../../shared/refusal.js';
import { Tickets } from '../tickets/index.js';
import { hungOn } from './hanging.flow.js';
import { decideIncident } from './incident.flow.js';
import { refusalParams } from './incident.words.js';
import { IncidentReads } from './incidents.read.js';
import { refuseIncident } from './incidents.refusals.js';
import type { HungListView, HungView } from './incidents.view.js';

/** Somebody else may be at the ticket in the same moment; more than this often it is said. */
const tries = 3;

const done = (ticketId: string): HungView => ({ ticketId, hung: true, code: null, reason: null });

/** Hangs tickets on incidents: each by its own step, as its flow allows. */
@Injectable()
export class Hanging {
  constructor(
    private readonly tickets: Tickets,
    private readonly reads: IncidentReads,
    private readonly idempotency: Idempotency,
  ) {}

  /** What the step of one ticket has to know of the incident it names. @throws DomainError `incident.not_found`, `incident.not_open` */
  async resolve(actor: Actor, values: FieldValues): Promise<FieldValues> {
    const { incidentId } = values;
    if (typeof incidentId !== 'string') return values;
    const { number, title, state } = await this.reads.row(actor, incidentId);
    if (state !== 'open') throw refuseIncident('incident.not_open', { number });
    return { ...values, incidentNumber: number, incidentTitle: title };
  }

  /**
   * Hangs many at once and says of each what became of it. Repeating it does no harm: what hangs there already is done.
   * @throws DomainError `incident.not_found`; the incident's refusal when it takes no tickets
   */
  hang(actor: Actor, id: string, ticketIds: readonly string[], repeat: RepeatKey | null): Promise<HungListView> {
    return this.idempotency.afterwards(actor, repeat, async () => {
      const { state } = await this.reads.row(actor, id);
      const { refusal } = decideIncident({ state, roles: actor.roles }, 'hang');
      if (refusal) throw refuse({ code: refusal.code, params: refusalParams(refusal) });
      const items: HungView[] = [];
      for (const ticketId of new Set(ticketIds)) items.push(await this.hangOne(actor, id, ticketId));
      return { items };
    });
  }

  private async hangOne(actor: Actor, incidentId: string, ticketId: string): Promise<HungView> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { ticket } = (await this.tickets.load(actor, ticketId)).aggregate;
        if (hungOn(ticket.marks)?.id === incidentId) return done(ticketId);
        await this.tickets.act(actor, ticketId, 'hang', { version: ticket.version, incidentId });
        return done(ticketId);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        if (error.code === 'ticket.stale' && attempt < tries) continue;
        const reason = fillIn(error.text, error.params, actor.language);
        return { ticketId, hung: false, code: error.code, reason };
      }
    }
  }
}
