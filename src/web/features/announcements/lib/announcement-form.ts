import { fromFieldTime, toFieldTime } from '../../../lib/time';
import type { Announcement, Audience, WriteAnnouncement } from '../api/types';

/** What the form holds; times as date-and-time fields write them. */
export interface AnnouncementForm {
  title: string;
  body: string;
  audience: Audience;
  mustRead: boolean;
  remindAfterHours: number;
  validFrom: string;
  validUntil: string;
  articleIds: string[];
  /** Only for a correction. */
  readAgain: boolean;
}

/** @param now epoch milliseconds */
export const emptyForm = (now: number): AnnouncementForm => ({
  title: '',
  body: '',
  audience: { roles: ['partner'], counties: [], tiers: [] },
  mustRead: true,
  remindAfterHours: 24,
  validFrom: toFieldTime(new Date(now).toISOString()),
  validUntil: '',
  articleIds: [],
  readAgain: true,
});

export function formOf(announcement: Announcement, now: number): AnnouncementForm {
  const { title, body, mustRead, validFrom, validUntil, follow } = announcement;
  const { audience, remindAfterHours, articleIds } = follow ?? emptyForm(now);
  return {
    title,
    body,
    audience,
    mustRead,
    remindAfterHours,
    validFrom: toFieldTime(validFrom),
    validUntil: validUntil ? toFieldTime(validUntil) : '',
    articleIds,
    readAgain: true,
  };
}

export type FormFault = 'missingTitle' | 'missingBody' | 'missingRoles' | 'missingFrom';

/** What is missing, in the order of the form. */
export const faultsOf = ({ title, body, audience, validFrom }: AnnouncementForm): FormFault[] => [
  ...(title.trim() === '' ? ['missingTitle' as const] : []),
  ...(audience.roles.length === 0 ? ['missingRoles' as const] : []),
  ...(body.trim() === '' ? ['missingBody' as const] : []),
  ...(validFrom === '' ? ['missingFrom' as const] : []),
];

export function bodyOf(form: AnnouncementForm): WriteAnnouncement {
  const { title, body, audience, mustRead, remindAfterHours, validFrom, validUntil, articleIds } = form;
  const isForPartners = audience.roles.includes('partner');
  return {
    title,
    body,
    // Tiers are of outlets: what was chosen before partners were left out says nothing.
    audience: { ...audience, tiers: isForPartners ? audience.tiers : [] },
    mustRead,
    remindAfterHours,
    validFrom: fromFieldTime(validFrom),
    ...(validUntil && { validUntil: fromFieldTime(validUntil) }),
    articleIds,
  };
}
