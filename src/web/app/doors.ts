import type { Me } from '../lib/api';

export type DoorName =
  | 'console'
  | 'queue'
  | 'portal'
  | 'incidents'
  | 'knowledge'
  | 'announcements'
  | 'feedback'
  | 'faults'
  | 'equipment'
  | 'stock'
  | 'books'
  | 'admin';

export interface Door {
  name: DoorName;
  path: string;
  opens: (me: Me) => boolean;
}

const holds =
  (...rights: readonly string[]) =>
  (me: Me): boolean =>
    rights.some((right) => me.rights.includes(right));

const isPartner = (me: Me): boolean => me.roles.includes('partner');
const isHotline = (me: Me): boolean => holds('call.register')(me);

/** The doors of the application, in the order in which the header shows them (experience.md). */
export const doors: readonly Door[] = [
  { name: 'console', path: '/console', opens: isHotline },
  { name: 'queue', path: '/queue', opens: (me) => holds('queue.read')(me) && !isPartner(me) && !isHotline(me) },
  { name: 'portal', path: '/portal', opens: isPartner },
  { name: 'incidents', path: '/incidents', opens: holds('incident.read') },
  { name: 'knowledge', path: '/knowledge', opens: holds('article.read') },
  { name: 'announcements', path: '/announcements', opens: holds('announcement.read') },
  { name: 'feedback', path: '/feedback-desk', opens: holds('feedback.read') },
  { name: 'faults', path: '/faults', opens: holds('fault.count', 'fault.review', 'certificate.change') },
  { name: 'equipment', path: '/equipment', opens: holds('asset.read') },
  { name: 'stock', path: '/stock', opens: holds('stock.read') },
  {
    name: 'books',
    path: '/books',
    opens: (me) => holds('assessment.read', 'reconciliation.read')(me) && !isPartner(me),
  },
  {
    name: 'admin',
    path: '/admin',
    opens: holds('user.read', 'user.change', 'outlet.change', 'calendar.change', 'routing.change'),
  },
];

export const openDoors = (me: Me): readonly Door[] => doors.filter((door) => door.opens(me));
