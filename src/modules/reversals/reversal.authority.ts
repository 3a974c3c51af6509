import { refuseAccess } from '../../platform/access/access.refusals.js';
import type { Queries } from '../../platform/database/database.js';
import type { StepTaker } from '../../shared/roles.js';
import type { TicketDraft } from '../tickets/index.js';

interface PersonRow {
  active: boolean;
  roles: StepTaker[];
  county_id: string | null;
  outlet_id: string | null;
}

/** A change of the person waits until the step has committed, or the step sees the change. */
const person = {
  name: 'reversals-person',
  text: 'SELECT active, roles, county_id, outlet_id FROM users WHERE id = $1 FOR SHARE',
};

const ofCounty = new Set<StepTaker>(['channel_manager', 'channel_supervisor']);

/**
 * Every node remembers for some seconds who somebody is and what they may do. Where money is decided that is not enough:
 * who takes the step is looked at once more, in its transaction (F9).
 * @throws DomainError `access.not_signed_in`, `access.not_allowed` for who has lost the right meanwhile
 */
export async function requireAuthority(tx: Queries, { ticket, context: { actor } }: TicketDraft): Promise<void> {
  if (actor.via === 'system') return;
  const [row] = await tx.rows<PersonRow & { [column: string]: unknown }>(person, [actor.userId]);
  if (!row?.active) throw refuseAccess('access.not_signed_in');
  const isSame = actor.roles.every((role) => row.roles.includes(role)) && row.outlet_id === actor.outletId;
  const isElsewhere = actor.roles.some((role) => ofCounty.has(role)) && row.county_id !== ticket.countyId;
  if (!isSame || isElsewhere) throw refuseAccess('access.not_allowed');
}
