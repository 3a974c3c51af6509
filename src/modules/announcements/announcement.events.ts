import type { Addressees } from '../../shared/addressees.js';
import type { Audience, NewEvent } from '../../platform/events/event.js';

interface Changed {
  id: string;
  version: number;
  edition: number;
  state: string;
}

const event = (type: string, id: string, topics: string[], audience: Audience, data: NewEvent['data']): NewEvent => ({
  type,
  topics,
  audience,
  subjectKind: 'announcement',
  subjectId: id,
  data,
});

const screensOf = (id: string): string[] => ['announcements', `announcement:${id}`];

/** County people hear of what reaches their county. */
const countyPeople = ({ counties }: Addressees): Addressees => ({
  roles: ['channel_manager', 'channel_supervisor'],
  counties,
  tiers: [],
});

/** Tells exactly those for whom it is meant. */
export const tellAddressees = ({ id, version, edition, state }: Changed, addressees: Addressees): NewEvent =>
  event(
    'announcement.changed',
    id,
    addressees.roles.map((role) => `role:${role}`),
    { addressees },
    { version, edition, state },
  );

/** A draft concerns those who write announcements, and whoever audits them. */
const writers: Audience = { addressees: { roles: ['editor', 'supervisor', 'auditor'], counties: [], tiers: [] } };

/** Tells the screens of those who follow what becomes of it. */
export function tellFollowers({ id, version, edition, state }: Changed, addressees: Addressees): NewEvent {
  const followers = { hotline: true, editors: true, addressees: countyPeople(addressees) };
  const audience = state === 'draft' ? writers : followers;
  return event('announcement.changed', id, screensOf(id), audience, { version, edition, state });
}

interface Progress {
  id: string;
  edition: number;
  /** Where: a partner's outlet, and the county in which somebody works. */
  outletId: string | null;
  countyId: string | null;
  userId?: string;
}

/** Somebody has read it: the followers' lists shorten, and so do the banners of the reader's colleagues. */
export const announcementRead = ({ id, edition, outletId, countyId, userId }: Progress): NewEvent =>
  event(
    'announcement.read',
    id,
    [...screensOf(id), ...(outletId ? ['role:partner'] : []), ...(userId ? [`user:${userId}`] : [])],
    { hotline: true, editors: true, county: countyId, outlet: outletId, ...(userId && { users: [userId] }) },
    { edition, outletId },
  );

/** Somebody is about to call an outlet, or has called it. */
export const announcementCalled = ({ id, edition, outletId, countyId }: Progress): NewEvent =>
  event(
    'announcement.called',
    id,
    screensOf(id),
    { hotline: true, editors: true, county: countyId },
    { edition, outletId },
  );
