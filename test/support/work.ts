import type { Client, Ticket } from './client.js';
import { ok } from './client.js';
import type { Hotline } from './hotline.js';

/** The ids behind the demonstration branch's codes. */
export async function branch(
  hotline: Hotline,
): Promise<{ department: Record<string, string>; county: Record<string, string>; outlet: Record<string, string> }> {
  const codes = async (table: string): Promise<Record<string, string>> => {
    const rows = await hotline.sql.rows<{ id: string; code: string }>({ text: `SELECT id, code FROM ${table}` });
    return Object.fromEntries(rows.map(({ code, id }) => [code, id]));
  };
  return { department: await codes('departments'), county: await codes('counties'), outlet: await codes('outlets') };
}

export const consultation = (more: object = {}): object => ({
  line: 'consultation',
  topic: 'tariff',
  title: '5G 畅享套餐能否叠加亲情网',
  description: '顾客想从 59 元套餐转到 5G 畅享 129，问亲情网是否保留、次月还是立即生效。',
  ...more,
});

export const complaint = (more: object = {}): object => ({
  line: 'complaint',
  topic: 'service_attitude',
  title: '营业部人员答复态度生硬',
  description: '网点反映两次致电营业部询问号卡配送，被告知自己去查，未给出时间。',
  fields: { customerName: '林先生', grade: 'general' },
  ...more,
});

export async function openTicket(client: Client, body: object): Promise<Ticket> {
  return ok(await client.post('/api/tickets', body));
}

/** Those through whose hands a consultation goes. Sessions end after a night: tests that move the clock sign in again. */
export async function trio(hotline: Hotline): Promise<{ agent: Client; market: Client; partner: Client }> {
  const [agent, market, partner] = await Promise.all([
    hotline.as('agent1'),
    hotline.as('market1'),
    hotline.as('outlet-xl001'),
  ]);
  return { agent, market, partner };
}
