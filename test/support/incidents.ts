import { type Client, ok, type Ticket } from './client.js';
import type { Hotline } from './hotline.js';
import { waitFor } from './wait-for.js';
import { branch, consultation, openTicket } from './work.js';

export interface Incident {
  id: string;
  number: string;
  version: number;
  state: string;
  title: string;
  countyId: string | null;
  statement: { version: number; text: string } | null;
  statements: { version: number; text: string }[];
  updates: { place: number; text: string; told: number }[];
  figures: { gathered: number; hung: number; settled: number; excepted: number };
  actions: { name: string; allowed: boolean; reason: string | null }[];
  tickets: number;
}

export const statement = '新罗区资费查询系统故障，正在抢修，预计 11:00 恢复；请网点先登记，恢复后统一回访。';

/** Incidents as the hotline handles them, for tests. */
export class IncidentFloor {
  private constructor(
    readonly hotline: Hotline,
    readonly agent: Client,
    readonly supervisor: Client,
    readonly ids: Awaited<ReturnType<typeof branch>>,
  ) {}

  static async of(hotline: Hotline): Promise<IncidentFloor> {
    const [agent, supervisor] = await Promise.all([hotline.as('agent1'), hotline.as('supervisor1')]);
    return new IncidentFloor(hotline, agent, supervisor, await branch(hotline));
  }

  /** A ticket of 新罗 about tariffs, unless said otherwise. */
  open(more: object = {}, client = this.agent): Promise<Ticket> {
    return openTicket(client, consultation({ outletId: this.ids.outlet.XL001, ...more }));
  }

  /** So many similar ones at the same time. */
  openMany(count: number, more: object = {}): Promise<Ticket[]> {
    return Promise.all(Array.from({ length: count }, () => this.open(more)));
  }

  async list(query = ''): Promise<Incident[]> {
    return ok<{ items: Incident[] }>(await this.supervisor.get(`/api/incidents?limit=200${query}`)).items;
  }

  async page(id: string, client = this.supervisor): Promise<Incident> {
    return ok<Incident>(await client.get(`/api/incidents/${id}`));
  }

  /** The one proposal there is, once the nodes have heard of the tickets. */
  async proposal(): Promise<Incident> {
    await waitFor(async () => (await this.list('&state=proposed')).length > 0);
    const [found] = await this.list('&state=proposed');
    if (!found) throw new Error('There is a proposal');
    return this.page(found.id);
  }

  /** An incident opened by hand. */
  async opened(more: object = {}): Promise<Incident> {
    const asked = {
      title: '资费查询系统故障',
      line: 'consultation',
      topic: 'tariff',
      countyId: this.ids.county.xinluo,
      statement,
      ...more,
    };
    return ok<Incident>(await this.supervisor.post('/api/incidents', asked));
  }

  step(incident: Pick<Incident, 'id' | 'version'>, action: string, body: object) {
    return this.supervisor.post(`/api/incidents/${incident.id}/actions/${action}`, {
      version: incident.version,
      ...body,
    });
  }

  tell(incident: Pick<Incident, 'id' | 'version'>, text: string, more: object = {}) {
    return this.supervisor.post(`/api/incidents/${incident.id}/updates`, { version: incident.version, text, ...more });
  }

  hang(incident: Pick<Incident, 'id'>, tickets: readonly { id: string }[], client = this.agent) {
    return client.post(`/api/incidents/${incident.id}/tickets`, { ticketIds: tickets.map(({ id }) => id) });
  }

  async hung(incident: Pick<Incident, 'id'>, count: number): Promise<Ticket[]> {
    const tickets = await this.openMany(count);
    ok(await this.hang(incident, tickets));
    return Promise.all(tickets.map(({ id }) => this.ticket(id)));
  }

  async ticket(id: string, client = this.agent): Promise<Ticket> {
    return ok<Ticket>(await client.get(`/api/tickets/${id}`));
  }
}

/** The texts that a ticket's partner was told in entries of a kind. */
export const textsOf = (ticket: Ticket, kind: string): string[] =>
  ticket.timeline.filter((entry) => entry.kind === kind && entry.public).map(({ text }) => text);
