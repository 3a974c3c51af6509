import type { OutletTier } from '../../../shared/addressees.js';
import { AnnouncementPersonView } from '../announcements.view.js';

export class HeldView extends AnnouncementPersonView {
  until: string;
}

/** An outlet, or somebody of the staff, for whom an announcement is meant. */
export class ReaderView {
  /** Of the outlet or of the person. */
  id: string;
  name: string;
  /** Of the outlet; null for the staff. */
  code: string | null;
  tier: OutletTier | null;
  countyId: string | null;
  /** Empty for those who work for the whole branch. */
  countyName: string;
  /** The designated ones, masked. */
  numbers: string[];
  readAt: string | null;
  /** By reading or by a call. */
  readVia: 'web' | 'call' | null;
  /** Who has read it for the outlet, or told it by phone. */
  readBy: string | null;
  /** Calls in vain. */
  attempts: number;
  /** Not to be called again before this. */
  againAt: string | null;
  /** Too often in vain: left to the channel manager. */
  givenUp: boolean;
  /** Who is about to call it. */
  heldBy: HeldView | null;
  lastNote: string | null;
}

export class ReaderPageView {
  items: ReaderView[];
  nextCursor: string | null;
}

export class CountyFiguresView {
  countyId: string;
  name: string;
  outlets: number;
  /** Somebody of the outlet has read it. */
  read: number;
  /** Only a call has told it. */
  told: number;
  unread: number;
}

export class StaffFiguresView {
  people: number;
  read: number;
}

export class AnnouncementFiguresView {
  counties: CountyFiguresView[];
  staff: StaffFiguresView;
}
