import type { components } from '../../../lib/api/schema';

type Schemas = components['schemas'];

/** Short names for what announcements are answered. */
export type AnnouncementRow = Schemas['AnnouncementRowView'];
export type Announcement = Schemas['AnnouncementView'];
export type WriteAnnouncement = Schemas['WriteAnnouncement'];
export type Audience = Schemas['AudienceBody'];
export type AudienceRole = Audience['roles'][number];
export type Tier = Audience['tiers'][number];
export type Reader = Schemas['ReaderView'];
export type Figures = Schemas['AnnouncementFiguresView'];
export type CountyFigures = Schemas['CountyFiguresView'];
export type OutletToCall = Schemas['OutletToCallView'];
export type CallResult = Schemas['LogCall']['result'];
