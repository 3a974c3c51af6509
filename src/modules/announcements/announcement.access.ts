import { type Actor, hasRole } from '../../platform/access/actor.js';
import { isAddressed } from '../../shared/addressees.js';
import { addresseesOf, type AnnouncementRow, isInForce } from './announcement.row.js';

/** Whether somebody writes announcements, or audits those who do: drafts are for them alone. */
export const seesDrafts = (actor: Actor): boolean =>
  actor.rights.has('announcement.write') || (actor.rights.has('announcement.follow') && hasRole(actor, 'auditor'));

/** The county to which the people of a county are kept; nothing for those who follow everywhere. */
export function followedCounty(actor: Actor): string | null {
  const isCounty = hasRole(actor, 'channel_manager', 'channel_supervisor');
  const isEverywhere = hasRole(actor, 'agent', 'supervisor', 'editor', 'auditor');
  return isCounty && !isEverywhere ? actor.countyId : null;
}

/** Whether somebody sees who has read it: the people of a county when it reaches their county. */
export function mayFollow(actor: Actor, row: Pick<AnnouncementRow, 'state' | 'counties'>): boolean {
  if (row.state === 'draft') return seesDrafts(actor);
  if (!actor.rights.has('announcement.follow')) return false;
  const county = followedCounty(actor);
  return county === null || row.counties.length === 0 || row.counties.includes(county);
}

/** Whether it is in force and meant for somebody. */
export const isForReader = (actor: Actor, row: AnnouncementRow, now: number): boolean =>
  isInForce(row, now) && isAddressed(addresseesOf(row), actor);
