import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { NewEvent } from '../../platform/events/event.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { parsePhone } from '../../shared/phone.js';
import type { DomainError } from '../../shared/refusal.js';
import { type CallerRow, OutletReads } from '../organisation/index.js';
import { CallEndings } from './call-endings.js';
import type { ChangeCall, EndCall, RegisterCall } from './calls.dto.js';
import { type CallRow, CallReads } from './calls.read.js';
import { refuseCall } from './calls.refusals.js';
import type { CallView } from './calls.view.js';
import { isWrapUpCode } from './wrap-up.js';

const draftLimit = 65_536;
const day = 86_400_000;
/** The caller's machine may be a little ahead of the server. */
const toleranceMs = 60_000;

interface Whom {
  outletId: string | null;
  contactId: string | null;
  contactName: string;
  designated: boolean;
}

/** Calls: registered while talking, filled in as things become known, ended and wrapped up. */
@Injectable()
export class Calls {
  constructor(
    private readonly clock: Clock,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly outlets: OutletReads,
    private readonly reads: CallReads,
    private readonly endings: CallEndings,
  ) {}

  async callers(phone: string): Promise<CallerRow[]> {
    return this.outlets.callers(nationalDigits(phone));
  }

  async register(actor: Actor, asked: RegisterCall, repeat: RepeatKey | null): Promise<CallView> {
    const phone = asked.phone ? nationalDigits(asked.phone) : null;
    const now = this.clock.now();
    const startedAt = asked.startedAt ? Date.parse(asked.startedAt) : now;
    if (startedAt > now + toleranceMs) throw refuseCall('call.in_the_future');
    if (startedAt < now - day) throw refuseCall('call.too_old');
    const matches = phone ? await this.outlets.callers(phone) : [];
    const whom = await this.whom(matches, asked);
    const id = await this.idempotency.once(actor, repeat, async (tx) => {
      const callId = newId();
      await tx.rows(
        {
          text: `INSERT INTO calls (id, direction, phone, outlet_id, contact_id, contact_name, designated, agent_id, state, started_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'talking', $9)`,
        },
        [
          callId,
          asked.direction ?? 'inbound',
          phone,
          whom.outletId,
          whom.contactId,
          whom.contactName,
          whom.designated,
          actor.userId,
          new Date(Math.min(startedAt, now)),
        ],
      );
      tx.announce(callChanged(actor.userId, callId, 1, 'talking'));
      return { callId };
    });
    return this.reads.one(actor, id.callId);
  }

  async change(actor: Actor, id: string, asked: ChangeCall): Promise<CallView> {
    const call = await this.own(actor, id, asked.version);
    if (call.state === 'ended' && (asked.draft ?? asked.outletId) !== undefined) throw refuseCall('call.ended');
    if (asked.draft && JSON.stringify(asked.draft).length > draftLimit) throw refuseCall('call.draft_too_large');
    const whom = namesSomebody(asked) ? await this.whomNow(call, asked) : null;
    return this.save(actor, call, async (tx) => {
      const saved = await this.update(
        tx,
        call,
        `outlet_id = CASE WHEN $3 THEN $4::uuid ELSE outlet_id END, contact_id = CASE WHEN $3 THEN $5::uuid ELSE contact_id END,
         contact_name = CASE WHEN $3 THEN $6 ELSE contact_name END, designated = CASE WHEN $3 THEN $7 ELSE designated END,
         note = coalesce($8, note), draft = coalesce($9::jsonb, draft)`,
        [
          whom !== null,
          whom?.outletId ?? null,
          whom?.contactId ?? null,
          whom?.contactName ?? '',
          whom?.designated ?? false,
          asked.note ?? null,
          asked.draft ? JSON.stringify(asked.draft) : null,
        ],
      );
      // Saving what is typed concerns nobody else: only who the call is with is told.
      if (saved && whom) tx.announce(callChanged(call.agent_id, id, call.version + 1, call.state));
      return saved;
    });
  }

  /** Without a code the talk ends and wrapping up begins; with one the call is done, and the draft with it. */
  async end(actor: Actor, id: string, asked: EndCall): Promise<CallView> {
    const call = await this.own(actor, id, asked.version);
    if (call.state === 'ended' || (call.state === 'wrap_up' && !asked.wrapUpCode)) throw refuseCall('call.ended');
    if (asked.wrapUpCode && !isWrapUpCode(asked.wrapUpCode))
      throw refuseCall('call.unknown_wrap_up', { code: asked.wrapUpCode });
    return this.save(actor, call, async (tx) => {
      const saved = await this.update(
        tx,
        call,
        `talk_ended_at = coalesce(talk_ended_at, $3), wrap_up_code = $4,
         state = CASE WHEN $4::text IS NULL THEN 'wrap_up' ELSE 'ended' END,
         ended_at = CASE WHEN $4::text IS NULL THEN NULL ELSE $3 END,
         draft = CASE WHEN $4::text IS NULL THEN draft ELSE '{}' END`,
        [tx.at, asked.wrapUpCode ?? null],
      );
      if (!saved) return false;
      if (call.state === 'talking') await this.endings.announce(tx, actor, id);
      tx.announce(callChanged(call.agent_id, id, call.version + 1, asked.wrapUpCode ? 'ended' : 'wrap_up'));
      return true;
    });
  }

  private async own(actor: Actor, id: string, version: number): Promise<CallRow> {
    const call = await this.reads.readable(actor, id);
    if (call.agent_id !== actor.userId) throw refuseCall('call.not_yours', { agent: call.agent_name });
    if (call.version !== version) throw await this.stale(actor, id);
    return call;
  }

  private async stale(actor: Actor, id: string): Promise<DomainError> {
    return refuseCall('call.stale', {}, { current: await this.reads.one(actor, id) });
  }

  /** @throws DomainError `call.stale` when somebody was faster: then nothing was written */
  private async save(actor: Actor, { id }: CallRow, work: (tx: Transaction) => Promise<boolean>): Promise<CallView> {
    if (!(await this.unitOfWork.run(work))) throw await this.stale(actor, id);
    return this.reads.one(actor, id);
  }

  /** @returns false when the call had changed meanwhile */
  private async update(tx: Transaction, call: CallRow, set: string, values: readonly unknown[]): Promise<boolean> {
    const text = `UPDATE calls SET ${set}, version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`;
    return (await tx.rows({ text }, [call.id, call.version, ...values])).length > 0;
  }

  /** Who is calling after a change: another outlet brings its own contact, what is not named stays. */
  private async whomNow(call: CallRow, asked: ChangeCall): Promise<Whom> {
    const outletId = asked.outletId ?? call.outlet_id ?? undefined;
    const isSame = outletId === (call.outlet_id ?? undefined);
    const matches = call.phone ? await this.outlets.callers(call.phone) : [];
    return this.whom(matches, {
      outletId,
      contactId: asked.contactId ?? (isSame ? (call.contact_id ?? undefined) : undefined),
      contactName: asked.contactName ?? (isSame && !asked.contactId ? call.contact_name : undefined),
    });
  }

  /** Who is calling: what the agent chose, else the one match there is; several matches wait for the agent's choice. */
  private async whom(
    matches: readonly CallerRow[],
    asked: { outletId?: string | undefined; contactId?: string | undefined; contactName?: string | undefined },
  ): Promise<Whom> {
    const outlets = new Set(matches.map((match) => match.outlet_id));
    const outletId = asked.outletId ?? (outlets.size === 1 ? (matches[0]?.outlet_id ?? null) : null);
    const ofOutlet = matches.filter((match) => match.outlet_id === outletId);
    const contact = asked.contactId
      ? await this.contact(asked.contactId, outletId)
      : ofOutlet.length === 1 && ofOutlet[0]?.contact_id
        ? { id: ofOutlet[0].contact_id, name: ofOutlet[0].contact_name ?? '' }
        : null;
    if (asked.outletId && ofOutlet.length === 0) await this.checkOutlet(asked.outletId);
    return {
      outletId,
      contactId: contact?.id ?? null,
      contactName: asked.contactName || contact?.name || '',
      designated: ofOutlet.some((match) => match.designated),
    };
  }

  private async checkOutlet(id: string): Promise<void> {
    const rows = await this.unitOfWork.run((tx) =>
      tx.rows({ text: 'SELECT id FROM outlets WHERE id = $1 AND active' }, [id]),
    );
    if (rows.length === 0) throw refuseCall('call.unknown_outlet');
  }

  private async contact(id: string, outletId: string | null): Promise<{ id: string; name: string }> {
    const text = 'SELECT id, name FROM contacts WHERE id = $1 AND outlet_id = $2';
    const [row] = await this.unitOfWork.run((tx) => tx.rows<{ id: string; name: string }>({ text }, [id, outletId]));
    if (!row) throw refuseCall('call.unknown_contact');
    return row;
  }
}

const namesSomebody = ({ outletId, contactId, contactName }: ChangeCall): boolean =>
  [outletId, contactId, contactName].some((named) => named !== undefined);

/** @throws DomainError `call.phone_invalid` */
function nationalDigits(raw: string): string {
  const parsed = parsePhone(raw);
  if (!parsed.ok) throw refuseCall('call.phone_invalid', { phone: raw.slice(0, 40) });
  return parsed.national;
}

const callChanged = (agentId: string, id: string, version: number, state: string): NewEvent => ({
  type: 'call.changed',
  topics: [`user:${agentId}`, 'board'],
  audience: { hotline: true },
  subjectKind: 'call',
  subjectId: id,
  data: { version, state, agentId },
});
