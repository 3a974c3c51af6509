import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, type Page, pageOf } from '../../platform/http/page.js';
import { maskPhone } from '../../shared/phone.js';
import { type CallerRow, Directory, OutletReads } from '../organisation/index.js';
import { refuseCall } from './calls.refusals.js';
import type { CallListQuery } from './calls.dto.js';
import type { CallerMatchView, CallView } from './calls.view.js';

export interface CallRow {
  id: string;
  version: number;
  direction: 'inbound' | 'outbound';
  phone: string | null;
  outlet_id: string | null;
  outlet_code: string | null;
  outlet_name: string | null;
  outlet_tier: string | null;
  county_id: string | null;
  contact_id: string | null;
  contact_name: string;
  designated: boolean;
  agent_id: string;
  agent_name: string;
  state: 'talking' | 'wrap_up' | 'ended';
  started_at: Date;
  talk_ended_at: Date | null;
  ended_at: Date | null;
  wrap_up_code: string | null;
  note: string;
  draft: Record<string, unknown>;
  tickets: { id: string; number: string; title: string; state: string; line: string }[];
}

const select = `SELECT c.id, c.version, c.direction, c.phone, c.outlet_id, o.code AS outlet_code, o.name AS outlet_name,
    o.tier AS outlet_tier, o.county_id, c.contact_id, c.contact_name, c.designated, c.agent_id, u.display_name AS agent_name,
    c.state, c.started_at, c.talk_ended_at, c.ended_at, c.wrap_up_code, c.note, c.draft,
    (SELECT coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'title', t.title, 'state', t.state, 'line', t.line)
       ORDER BY t.opened_at), '[]') FROM ticket_calls x JOIN tickets t ON t.id = x.ticket_id WHERE x.call_id = c.id) AS tickets
  FROM calls c JOIN users u ON u.id = c.agent_id LEFT JOIN outlets o ON o.id = c.outlet_id`;

const oneCall = { name: 'calls-one', text: `${select} WHERE c.id = $1` };
const currentCalls = {
  name: 'calls-current',
  text: `${select} WHERE c.agent_id = $1 AND c.state <> 'ended' ORDER BY c.started_at`,
};
const listCalls = {
  name: 'calls-list',
  text: `${select} WHERE ($1::uuid IS NULL OR c.agent_id = $1) AND ($2::uuid IS NULL OR c.outlet_id = $2)
           AND ($3::timestamptz IS NULL OR (c.started_at, c.id) < ($3, $4::uuid))
         ORDER BY c.started_at DESC, c.id DESC LIMIT $5`,
};

const seconds = (from: Date | null, to: Date | null): number | null =>
  from && to ? Math.round((to.getTime() - from.getTime()) / 1000) : null;

const readsAll = (actor: Actor): boolean => hasRole(actor, 'supervisor', 'auditor');

/** Calls for screens. Agents see their own, supervisors and auditors everybody's. */
@Injectable()
export class CallReads {
  constructor(
    private readonly database: Database,
    private readonly outlets: OutletReads,
    private readonly directory: Directory,
  ) {}

  /** @throws DomainError `call.not_found` */
  private async row(id: string): Promise<CallRow> {
    const row = await this.database.row<CallRow>(oneCall, [id]);
    if (!row) throw refuseCall('call.not_found');
    return row;
  }

  /** @throws DomainError `call.not_found`, also for another agent's call */
  async readable(actor: Actor, id: string): Promise<CallRow> {
    const row = await this.row(id);
    if (row.agent_id !== actor.userId && !readsAll(actor)) throw refuseCall('call.not_found');
    return row;
  }

  async one(actor: Actor, id: string): Promise<CallView> {
    return this.view(await this.readable(actor, id), actor);
  }

  /** The calls the agent is in or still wraps up: what a reloaded screen goes on with. */
  async current(actor: Actor): Promise<CallView[]> {
    const rows = await this.database.rows<CallRow>(currentCalls, [actor.userId]);
    return Promise.all(rows.map((row) => this.view(row, actor)));
  }

  async list(actor: Actor, query: CallListQuery): Promise<Page<CallView>> {
    const limit = query.limit ?? 50;
    const place = decodePlace(query.cursor, 'time', 'id');
    const agentId = readsAll(actor) ? (query.agentId ?? null) : actor.userId;
    const values = [agentId, query.outletId ?? null, place?.[0] ?? null, place?.[1] ?? null, limit + 1];
    const rows = await this.database.rows<CallRow>(listCalls, values);
    return pageOf(
      rows,
      limit,
      (row) => [row.started_at.toISOString(), row.id],
      (row) => this.plainView(row, actor, []),
    );
  }

  matchViews(rows: readonly CallerRow[], actor: Actor): CallerMatchView[] {
    return rows.map((row) => ({
      outletId: row.outlet_id,
      outletCode: row.outlet_code,
      outletName: row.outlet_name,
      tier: row.tier,
      countyId: row.county_id,
      countyName: this.directory.countyName(row.county_id, actor.language),
      contactId: row.contact_id,
      contactName: row.contact_name,
      position: row.position,
      designated: row.designated,
    }));
  }

  async view(row: CallRow, actor: Actor): Promise<CallView> {
    const open = row.state !== 'ended' && row.phone;
    const matches = open ? await this.outlets.callers(row.phone ?? '') : [];
    return this.plainView(row, actor, this.matchViews(matches, actor));
  }

  private plainView(row: CallRow, actor: Actor, matches: CallerMatchView[]): CallView {
    const inFull = row.state !== 'ended' && row.agent_id === actor.userId;
    return {
      id: row.id,
      version: row.version,
      direction: row.direction,
      phone: row.phone && (inFull ? row.phone : maskPhone(row.phone)),
      outlet: row.outlet_id
        ? {
            id: row.outlet_id,
            code: row.outlet_code ?? '',
            name: row.outlet_name ?? '',
            tier: row.outlet_tier ?? '',
            countyId: row.county_id ?? '',
            countyName: this.directory.countyName(row.county_id, actor.language),
          }
        : null,
      contactId: row.contact_id,
      contactName: row.contact_name,
      designated: row.designated,
      agentId: row.agent_id,
      agentName: row.agent_name,
      state: row.state,
      startedAt: row.started_at.toISOString(),
      talkEndedAt: row.talk_ended_at?.toISOString() ?? null,
      endedAt: row.ended_at?.toISOString() ?? null,
      talkSeconds: seconds(row.started_at, row.talk_ended_at),
      wrapUpSeconds: seconds(row.talk_ended_at, row.ended_at),
      wrapUpCode: row.wrap_up_code,
      note: row.note,
      draft: row.draft,
      matches,
      tickets: row.tickets,
    };
  }
}
