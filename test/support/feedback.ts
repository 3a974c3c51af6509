import type { Response } from 'supertest';
import { Beats } from '../../src/modules/feedback/index.js';
import { type Client, ok } from './client.js';
import type { Hotline } from './hotline.js';

export interface Sent {
  receipt: string;
  worksFrom: string;
}

export interface Thread {
  topic: string;
  county: string | null;
  about: string | null;
  state: string;
  stateWords: { zh: string; en: string };
  on: string;
  messages: { from: string; on: string; text: string; files: number }[];
}

export interface Report {
  id: string;
  on: string;
  topic: string;
  county: string | null;
  about: string | null;
  state: string;
  department: string | null;
  campaign: string | null;
  unread: boolean;
  version: number;
  messages: { from: string; on: string; text: string; files: { id: string }[] }[];
  steps: { action: string; state: string; on: string; note: string | null }[];
  actions: { name: string; allowed: boolean; reason: string | null; form: { name: string }[] }[];
}

export interface ReportPage {
  items: Report[];
  nextCursor: string | null;
}

export const report = (more: object = {}): object => ({ topic: 'management', text: '建议合并两张日报表。', ...more });

export const send = async (hotline: Hotline, more: object = {}): Promise<Sent> =>
  ok(await hotline.nobody().post('/api/feedback', report(more)));

/** Lets the slot end and everything that waits be written where it stays. */
export async function endSlot(hotline: Hotline): Promise<void> {
  const { slotMs } = hotline.config.feedback;
  hotline.clock.set((Math.floor(hotline.clock.now() / slotMs) + 1) * slotMs);
  await hotline.app.get(Beats).beat();
}

export const look = (hotline: Hotline, receipt: string): PromiseLike<Response> =>
  hotline.nobody().post('/api/feedback/receipt', { receipt });

export const thread = async (hotline: Hotline, receipt: string): Promise<Thread> => ok(await look(hotline, receipt));

export const reports = async (client: Client, query = ''): Promise<Report[]> =>
  ok<ReportPage>(await client.get(`/api/feedback-desk/reports?${query}`)).items;

export const open = async (client: Client, { id }: { id: string }): Promise<Report> =>
  ok(await client.get(`/api/feedback-desk/reports/${id}`));

export const act = (
  client: Client,
  { id, version }: { id: string; version: number },
  action: string,
  more: object = {},
) => client.post(`/api/feedback-desk/reports/${id}/actions/${action}`, { version, ...more });

/** A step that must succeed; the report after it. */
export const acts = async (
  client: Client,
  { id }: { id: string },
  action: string,
  more: object = {},
): Promise<Report> => ok(await act(client, await open(client, { id }), action, more));
