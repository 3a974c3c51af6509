import { isAddressed } from '../../shared/addressees.js';
import type { Role } from '../../shared/roles.js';
import type { Audience } from '../events/event.js';
import type { Actor } from './actor.js';
import { hasRole } from './actor.js';

const house: readonly Role[] = [
  'agent',
  'supervisor',
  'handler',
  'department_lead',
  'maintainer',
  'channel_manager',
  'channel_supervisor',
  'editor',
  'auditor',
];

/**
 * Who may see a thing, in one place for pages, lists and live events: the hotline and the auditors everything of the
 * line, departments what was given to them, partners their own outlet's, county people their county's (flows.md).
 */
export function mayHear(actor: Actor, audience: Audience): boolean {
  if (audience.users?.includes(actor.userId)) return true;
  if (audience.hotline && hasRole(actor, 'agent', 'supervisor', 'auditor')) return true;
  if (audience.staff && hasRole(actor, ...house)) return true;
  if (audience.admins && hasRole(actor, 'admin', 'auditor')) return true;
  if (audience.editors && hasRole(actor, 'editor', 'auditor')) return true;
  if (audience.addressees && isAddressed(audience.addressees, actor)) return true;
  if (hasRole(actor, 'handler', 'department_lead', 'maintainer')) {
    if (audience.departments?.some((id) => actor.departmentIds.includes(id))) return true;
  }
  if (audience.outlet && hasRole(actor, 'partner') && audience.outlet === actor.outletId) return true;
  if (audience.county && hasRole(actor, 'channel_manager', 'channel_supervisor'))
    return audience.county === actor.countyId;
  return false;
}
