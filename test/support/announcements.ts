import { type Client, ok } from './client.js';
import type { Hotline } from './hotline.js';

export interface Announcement {
  id: string;
  version: number;
  edition: number;
  state: string;
  inForce: boolean;
  title: string;
  body: string;
  mustRead: boolean;
  forMe: boolean;
  readAt: string | null;
  outletReadAt: string | null;
  articles: { id: string; title: string; kind: string }[];
  follow: {
    reminded: number;
    author: { name: string };
    publishedBy: { name: string } | null;
    expiredBy: { name: string } | null;
    expiredReason: string | null;
  } | null;
  actions: { name: string; allowed: boolean; reason: string | null }[];
}

export interface Reader {
  id: string;
  name: string;
  code: string | null;
  numbers: string[];
  readAt: string | null;
  readVia: string | null;
  readBy: string | null;
  attempts: number;
  againAt: string | null;
  givenUp: boolean;
  heldBy: { name: string; until: string } | null;
  lastNote: string | null;
}

export interface Claimed {
  outlet: { id: string; code: string; numbers: { phone: string; designated: boolean }[]; attempts: number } | null;
  nextAt: string | null;
}

export interface List<Item> {
  items: Item[];
  nextCursor: string | null;
}

export const inBranchTime = (text: string): string => `${text}+08:00`;

/** What must be read by all outlets from this Monday on, until something else is said. */
export const notice = (more: object = {}): object => ({
  title: '校园迎新套餐受理口径',
  body: '# 校园迎新套餐受理口径\n\n即日起凭录取通知书受理，首充 50 元起。',
  audience: { roles: ['partner'], counties: [], tiers: [] },
  mustRead: true,
  validFrom: '2026-11-23T00:00:00+08:00',
  validUntil: '2026-12-31T18:00:00+08:00',
  articleIds: [],
  ...more,
});

export const write = async (client: Client, more: object = {}): Promise<Announcement> =>
  ok(await client.post('/api/announcements', notice(more)));

export const publish = async (client: Client, { id, version }: Announcement): Promise<Announcement> =>
  ok(await client.post(`/api/announcements/${id}/actions/publish`, { version }));

export const published = async (client: Client, more: object = {}): Promise<Announcement> =>
  publish(client, await write(client, more));

export const revise = (client: Client, { id, version }: Announcement, more: object = {}) =>
  client.post(`/api/announcements/${id}/actions/revise`, { ...notice(more), version, readAgain: true, ...more });

export const expire = (client: Client, { id, version }: Announcement, reason = '政策调整') =>
  client.post(`/api/announcements/${id}/actions/expire`, { version, reason });

export const view = async (client: Client, { id }: { id: string }): Promise<Announcement> =>
  ok(await client.get(`/api/announcements/${id}`));

export const mine = async (client: Client): Promise<Announcement[]> =>
  ok<List<Announcement>>(await client.get('/api/announcements')).items;

export const unread = async (client: Client): Promise<string[]> =>
  ok<{ items: { id: string }[] }>(await client.get('/api/announcements/unread')).items.map(({ id }) => id);

export const confirm = (client: Client, { id, edition }: { id: string; edition: number }) =>
  client.post(`/api/announcements/${id}/receipts`, { edition });

export const readers = async (client: Client, { id }: { id: string }, query = ''): Promise<Reader[]> =>
  ok<List<Reader>>(await client.get(`/api/announcements/${id}/readers?limit=200&${query}`)).items;

export const claim = async (client: Client, { id }: { id: string }, body: object = {}): Promise<Claimed> =>
  ok(await client.post(`/api/announcements/${id}/calls/claim`, body));

/** An outbound call to an outlet, as the console registers it. */
export const callOut = async (client: Client, outletId: string, more: object = {}): Promise<{ id: string }> =>
  ok(await client.post('/api/calls', { direction: 'outbound', phone: '05975551010', outletId, ...more }));

export const log = (client: Client, { id }: { id: string }, body: object) =>
  client.post(`/api/announcements/${id}/calls`, body);

export async function notificationsOf(hotline: Hotline, kind: string): Promise<{ username: string; title: string }[]> {
  return hotline.sql.rows({
    text: `SELECT u.username, n.data ->> 'title' AS title FROM notifications n JOIN users u ON u.id = n.user_id
           WHERE n.kind = '${kind}' ORDER BY u.username`,
  });
}
