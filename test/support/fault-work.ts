import { type Client, ok, type Ticket } from './client.js';
import type { Hotline } from './hotline.js';
import { registerAsset } from './assets.js';
import { branch } from './work.js';

export interface Fault {
  state: string;
  underWarranty: boolean;
  rounds: number;
  price: { amount: string | null; who: string | null; how: string | null } | null;
  signature: { fileId: string | null; name: string | null } | null;
  main: { number: string } | null;
  joined: { number: string; status: string }[];
  repeats: { number: string }[];
  maintainerName: string | null;
}

const people = {
  agent: 'agent1',
  supervisor: 'supervisor1',
  partner: 'outlet-xl001',
  maintainer: 'maintainer-xinluo1',
  second: 'maintainer-xinluo2',
  lead: 'maintenancelead-xinluo1',
  auditor: 'auditor1',
} as const;
export type FaultPeople = Record<keyof typeof people, Client>;

/** A blank picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Those through whose hands a fault goes, and equipment of XL001 for them. */
export class FaultFloor {
  private constructor(
    readonly hotline: Hotline,
    readonly ids: Awaited<ReturnType<typeof branch>>,
    public as: FaultPeople,
  ) {}

  static async of(hotline: Hotline): Promise<FaultFloor> {
    const floor = new FaultFloor(hotline, await branch(hotline), await signedIn(hotline));
    for (const skill of ['terminal', 'computer', 'card_device'])
      for (const who of ['maintainer', 'second'] as const) await floor.certified(who, skill);
    return floor;
  }

  /** Sessions end after a night: tests that move the clock sign in again. */
  async again(): Promise<void> {
    this.as = await signedIn(this.hotline);
  }

  idOf(who: keyof FaultPeople): string {
    return String(this.as[who].me.id);
  }

  async certified(who: keyof FaultPeople, skill: string, more: object = {}): Promise<{ id: string; version: number }> {
    const body = { userId: this.idOf(who), skill, validFrom: '2026-01-01', validUntil: '2027-12-31', ...more };
    return ok(await this.as.supervisor.post('/api/certificates', body));
  }

  /** Under warranty unless said otherwise. */
  async asset(more: object = {}): Promise<{ id: string; label: string; version: number }> {
    return registerAsset(this.as.supervisor, { outletId: this.ids.outlet.XL001, warrantyUntil: '2027-06-30', ...more });
  }

  report(client: Client, label: string, more: { fields?: object } & Record<string, unknown> = {}) {
    return client.post('/api/tickets', reported(label, more));
  }

  /** Reported by the outlet on the portal. */
  async reported(label: string, more: { fields?: object } & Record<string, unknown> = {}): Promise<Ticket> {
    return ok(await this.report(this.as.partner, label, more));
  }

  async dispatched(label: string, more: { fields?: object } & Record<string, unknown> = {}): Promise<Ticket> {
    return this.as.agent.acts(await this.reported(label, more), 'dispatch');
  }

  async accepted(label: string, more: { fields?: object } & Record<string, unknown> = {}): Promise<Ticket> {
    return this.as.maintainer.acts(await this.dispatched(label, more), 'accept');
  }

  async fixed(ticket: { id: string }): Promise<Ticket> {
    return this.as.maintainer.acts(ticket, 'fix_remote', { cause: 'software', measures: '远程重启服务，测试正常' });
  }

  async closed(label: string): Promise<Ticket> {
    return this.as.partner.acts(await this.fixed(await this.accepted(label)), 'confirm', { rating: 5 });
  }

  async view(client: Client, { id }: { id: string }): Promise<Fault> {
    return ok(await client.get(`/api/faults/${id}`));
  }

  async told({ number }: { number: string }, kind: string): Promise<string[]> {
    const rows = await this.hotline.sql.rows<{ username: string }>(
      {
        text: `SELECT u.username FROM notifications n JOIN users u ON u.id = n.user_id
               WHERE n.data ->> 'number' = $1 AND n.kind = $2 ORDER BY u.username`,
      },
      [number, kind],
    );
    return rows.map(({ username }) => username);
  }
}

async function signedIn(hotline: Hotline): Promise<FaultPeople> {
  const clients = await Promise.all(
    Object.entries(people).map(async ([name, login]) => [name, await hotline.as(login)] as const),
  );
  return Object.fromEntries(clients) as FaultPeople;
}

export const reported = (
  label: string,
  { fields = {}, ...more }: { fields?: object } & Record<string, unknown> = {},
) => ({
  line: 'fault',
  topic: 'screen',
  title: '自助终端触摸失灵',
  description: '屏幕下半部点不动，重启后还是一样。',
  fields: { asset: label, severity: 'major', ...fields },
  ...more,
});
