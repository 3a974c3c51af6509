import type { OutletTier } from '../../shared/addressees.js';
import type { AnnouncedRole } from './announcement.policy.js';

export class AnnouncementRowView {
  id: string;
  version: number;
  /** 0: not published yet. */
  edition: number;
  state: 'draft' | 'published' | 'expired';
  /** Published, begun and not over. */
  inForce: boolean;
  title: string;
  mustRead: boolean;
  validFrom: string;
  /** Null: until it is withdrawn. */
  validUntil: string | null;
  /** Of the newest edition. */
  publishedAt: string | null;
  changedAt: string;
  /** When the reader has confirmed what holds; a correction may have to be read again. */
  readAt: string | null;
  /** When the reader's outlet was told: by a colleague's reading, or by a call. */
  outletReadAt: string | null;
}

export class AnnouncementPageView {
  items: AnnouncementRowView[];
  nextCursor: string | null;
}

export class UnreadAnnouncementView {
  id: string;
  title: string;
}

/** What must be read and was not, newest first, as far as a banner shows it. */
export class UnreadAnnouncementsView {
  items: UnreadAnnouncementView[];
  /** Counted up to 100. */
  count: number;
}

export class AnnouncementArticleView {
  id: string;
  title: string;
  kind: string;
}

export class AnnouncementAudienceView {
  roles: AnnouncedRole[];
  /** Ids; none: all counties. */
  counties: string[];
  /** Of partners' outlets; none: all tiers. */
  tiers: OutletTier[];
}

export class AnnouncementPersonView {
  id: string;
  name: string;
}

export class AnnouncementActionView {
  name: string;
  allowed: boolean;
  /** Why not, in words. */
  reason: string | null;
}

/** What only those see who follow it. */
export class AnnouncementFollowView {
  audience: AnnouncementAudienceView;
  remindAfterHours: number;
  /** Rounds of reminders so far. */
  reminded: number;
  articleIds: string[];
  author: AnnouncementPersonView;
  publishedBy: AnnouncementPersonView | null;
  expiredAt: string | null;
  /** Nobody: it has lapsed. */
  expiredBy: AnnouncementPersonView | null;
  expiredReason: string | null;
}

export class AnnouncementView extends AnnouncementRowView {
  /** Markdown. */
  body: string;
  /** Those that the reader may read. */
  articles: AnnouncementArticleView[];
  /** Whether it is meant for the reader, who then may confirm it. */
  forMe: boolean;
  follow: AnnouncementFollowView | null;
  /** Nothing for those who write no announcements. */
  actions: AnnouncementActionView[];
}

export class ReceiptView {
  id: string;
  announcementId: string;
  edition: number;
  at: string;
}
