import { type Client, ok, type Ticket } from './client.js';
import type { Hotline } from './hotline.js';
import { registerAsset } from './assets.js';
import { reported } from './fault-work.js';
import { branch, openTicket } from './work.js';

export interface Part {
  id: string;
  version: number;
  code: string;
  name: string;
  price: string;
  valuable: boolean;
  active: boolean;
}

export interface Store {
  id: string;
  version: number;
  code: string;
  name: string;
  countyId: string | null;
  keeps: boolean;
  active: boolean;
}

interface Action {
  name: string;
  allowed: boolean;
  reason: string | null;
}

export interface Requisition {
  id: string;
  version: number;
  state: string;
  storeId: string;
  dueAt: string | null;
  reason: string | null;
  decidedBy: { name: string } | null;
  worth: string;
  lines: {
    partId: string;
    quantity: number;
    returned: number;
    onHand: number;
    elsewhere: { storeId: string; onHand: number }[];
  }[];
  actions: Action[];
}

export interface Adjustment {
  id: string;
  version: number;
  kind: string;
  state: string;
  worth: string;
  remark: string | null;
  lines: { partId: string; difference: number }[];
  actions: Action[];
}

export interface Balance {
  movements: number;
  entries: number;
  unbalanced: string[];
  differences: { partId: string; onHand: number; entered: number }[];
}

export interface Slip {
  partId: string;
  quantity: number;
}

let count = 0;

/** Stores with their people, for tests: of 新罗, of 永定 and of the branch. */
export class PartsFloor {
  private constructor(
    readonly hotline: Hotline,
    readonly ids: Awaited<ReturnType<typeof branch>>,
    readonly admin: Client,
    readonly agent: Client,
    readonly supervisor: Client,
    readonly lead: Client,
    readonly maintainer: Client,
    readonly stores: { xinluo: Store; yongding: Store; branch: Store },
  ) {}

  static async of(hotline: Hotline): Promise<PartsFloor> {
    const ids = await branch(hotline);
    const [admin, agent, supervisor, lead, maintainer] = await Promise.all([
      hotline.as('admin1'),
      hotline.as('agent1'),
      hotline.as('supervisor1'),
      hotline.as('maintenancelead-xinluo1'),
      hotline.as('maintainer-xinluo1'),
    ]);
    const store = async (code: string, county: string | null, department: string): Promise<Store> =>
      ok<Store>(
        await admin.post('/api/stores', {
          code,
          nameZh: `${code}备件库`,
          nameEn: `Store ${code}`,
          countyId: county && (ids.county[county] ?? ''),
          departmentId: ids.department[department],
        }),
      );
    const stores = {
      xinluo: await store('XL', 'xinluo', 'maintenance-xinluo'),
      yongding: await store('YD', 'yongding', 'maintenance-yongding'),
      branch: await store('SGS', null, 'support'),
    };
    const certificate = {
      userId: maintainer.me.id,
      skill: 'terminal',
      validFrom: '2026-01-01',
      validUntil: '2027-12-31',
    };
    ok(await supervisor.post('/api/certificates', certificate));
    return new PartsFloor(hotline, ids, admin, agent, supervisor, lead, maintainer, stores);
  }

  async part(more: object = {}): Promise<Part> {
    count += 1;
    const part = { code: `T-${String(count).padStart(4, '0')}`, nameZh: '打印头', nameEn: 'Print head', unitZh: '个' };
    return ok<Part>(
      await this.admin.post('/api/parts', { ...part, unitEn: 'piece', price: '85.00', guarded: false, ...more }),
    );
  }

  /** A part of which so many were received in 新罗. */
  async stocked(quantity: number, more: object = {}): Promise<Part> {
    const part = await this.part(more);
    await this.receive([{ partId: part.id, quantity }]);
    return part;
  }

  async receive(lines: readonly Slip[], store = this.stores.xinluo): Promise<void> {
    ok(
      await this.supervisor.post('/api/stock-movements', {
        kind: 'receipt',
        storeId: store.id,
        reason: '送货单 SH-1',
        lines,
      }),
    );
  }

  /** A ticket on which the maintainer of 新罗 works. */
  async ticket(): Promise<Ticket> {
    const outletId = this.ids.outlet.XL001;
    const { label } = await registerAsset(this.supervisor, { outletId, warrantyUntil: '2027-06-30' });
    const opened = await openTicket(this.agent, { ...reported(label), outletId });
    await this.agent.acts(opened, 'dispatch');
    return this.maintainer.acts(opened, 'accept');
  }

  ask(ticket: { id: string }, lines: readonly Slip[], more: object = {}, client = this.maintainer) {
    return client.post('/api/requisitions', { ticketId: ticket.id, storeId: this.stores.xinluo.id, lines, ...more });
  }

  async asked(ticket: { id: string }, lines: readonly Slip[], more: object = {}): Promise<Requisition> {
    return ok<Requisition>(await this.ask(ticket, lines, more));
  }

  step(requisition: Pick<Requisition, 'id' | 'version'>, action: string, client: Client, body: object = {}) {
    return client.post(`/api/requisitions/${requisition.id}/actions/${action}`, {
      version: requisition.version,
      ...body,
    });
  }

  async onHand(part: { id: string }, store = this.stores.xinluo): Promise<number> {
    const [row] = await this.hotline.sql.rows<{ on_hand: number }>(
      { text: 'SELECT on_hand FROM stock WHERE store_id = $1 AND part_id = $2' },
      [store.id, part.id],
    );
    return row?.on_hand ?? 0;
  }

  /** What the accounts of a part hold, stores taken together. */
  async accounts(part: { id: string }): Promise<Record<string, number>> {
    const rows = await this.hotline.sql.rows<{ account: string; held: number }>(
      { text: 'SELECT account, sum(quantity)::int AS held FROM stock_entries WHERE part_id = $1 GROUP BY account' },
      [part.id],
    );
    return Object.fromEntries(rows.map(({ account, held }) => [account, held]));
  }

  async balance(): Promise<Balance> {
    return ok<Balance>(await this.supervisor.get('/api/stock/balance'));
  }
}
