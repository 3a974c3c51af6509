import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey, violatedConstraint } from '../../../platform/http/idempotency.js';
import { newId } from '../../../shared/ids.js';
import { mayFollow } from '../announcement.access.js';
import { announcementCalled, announcementRead } from '../announcement.events.js';
import { afterCall, type CallStanding } from '../announcement.policy.js';
import { type AnnouncementRow, isInForce } from '../announcement.row.js';
import { shareAnnouncement } from '../announcement.store.js';
import { refuseAnnouncement } from '../announcements.refusals.js';
import { isOutletMeant } from '../audience.sql.js';
import { holdStanding, keepStanding } from './call-list.store.js';
import { askManager } from './ask-manager.js';
import type { LogCall } from './calls.dto.js';
import type { LoggedCallView } from './calls.view.js';

interface CallFacts {
  direction: string;
  agent_id: string;
  outlet_id: string | null;
  started_at: Date;
}

const callFacts = {
  name: 'announcement-calls-facts',
  text: 'SELECT direction, agent_id, outlet_id, started_at FROM calls WHERE id = $1',
};
const meantOutlet = {
  name: 'announcement-calls-meant',
  text: `SELECT o.id, o.code, o.name, o.county_id, e.published_at AS since FROM announcements a
         JOIN announcement_editions e ON e.announcement_id = a.id AND e.edition = a.read_edition
         JOIN outlets o ON ${isOutletMeant} WHERE a.id = $1 AND o.id = $2`,
};
const writeLog = {
  name: 'announcement-calls-log',
  text: `INSERT INTO announcement_calls (id, announcement_id, edition, outlet_id, call_id, agent_id, result, note, again_at, at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};
const writeReceipt = {
  name: 'announcement-calls-receipt',
  text: `INSERT INTO announcement_receipts (id, announcement_id, edition, user_id, outlet_id, via, call_id, at)
         VALUES ($1, $2, $3, $4, $5, 'call', $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
};

interface CalledOutlet {
  id: string;
  code: string;
  name: string;
  county_id: string;
  /** When what has to be read was published. */
  since: Date;
}

/** What came of a call to an outlet that had not read it; a call that told it is a receipt. */
@Injectable()
export class CallLog {
  constructor(private readonly idempotency: Idempotency) {}

  /**
   * Writes the result of a call down, once. The proof is the call itself: an outbound one of the agent's own to that
   * outlet, after the edition was published. Whoever holds the outlet at that moment, what was said has been said.
   * @throws DomainError `announcement.not_found`, `announcement.not_in_force`, `announcement.not_this_outlet`,
   * `announcement.not_this_call`, `announcement.call_before_edition`, `announcement.call_back_needs_time`,
   * `announcement.call_logged`
   */
  async log(actor: Actor, id: string, asked: LogCall, repeat: RepeatKey | null): Promise<LoggedCallView> {
    try {
      return await this.idempotency.once(actor, repeat, (tx) => this.write(tx, actor, id, asked));
    } catch (error) {
      if (violatedConstraint(error) !== 'announcement_calls_once') throw error;
      throw refuseAnnouncement('announcement.call_logged');
    }
  }

  private async write(tx: Transaction, actor: Actor, id: string, asked: LogCall): Promise<LoggedCallView> {
    const row = await shareAnnouncement(tx, id);
    if (!row || !mayFollow(actor, row)) throw refuseAnnouncement('announcement.not_found');
    const outlet = await this.checked(tx, actor, row, asked);
    const attempts = await holdStanding(tx, id, outlet.id);
    const standing = afterCall(attempts, asked.result, { now: tx.at.getTime(), callBackAt: timeOf(asked) });
    await keepStanding(tx, id, outlet.id, standing);
    const logId = newId();
    const { note = '', result, callId } = asked;
    const again = standing.againAt === null ? null : new Date(standing.againAt);
    await tx.rows(writeLog, [logId, id, row.edition, outlet.id, callId, actor.userId, result, note, again, tx.at]);
    if (result === 'told') await this.tell(tx, actor, row, outlet, callId);
    else tx.announce(announcementCalled(progressOf(row, outlet)));
    if (standing.isGivenUp) await askManager(tx, row, outlet);
    return viewOf(logId, row, asked, standing, tx.at);
  }

  private async tell(
    tx: Transaction,
    actor: Actor,
    row: AnnouncementRow,
    outlet: CalledOutlet,
    callId: string,
  ): Promise<void> {
    await tx.rows(writeReceipt, [newId(), row.id, row.edition, actor.userId, outlet.id, callId, tx.at]);
    tx.announce(announcementRead(progressOf(row, outlet)));
  }

  private async checked(tx: Transaction, actor: Actor, row: AnnouncementRow, asked: LogCall): Promise<CalledOutlet> {
    const now = tx.at.getTime();
    if (!isInForce(row, now)) throw refuseAnnouncement('announcement.not_in_force');
    if (!row.must_read) throw refuseAnnouncement('announcement.not_to_be_called');
    if (!isTimely(asked, row, now)) throw refuseAnnouncement('announcement.call_back_needs_time');
    const [outlet] = await tx.rows<CalledOutlet>(meantOutlet, [row.id, asked.outletId]);
    if (!outlet) throw refuseAnnouncement('announcement.not_this_outlet');
    const [call] = await tx.rows<CallFacts>(callFacts, [asked.callId]);
    const isProof = call?.direction === 'outbound' && call.agent_id === actor.userId && call.outlet_id === outlet.id;
    if (!isProof) throw refuseAnnouncement('announcement.not_this_call');
    if (call.started_at < outlet.since) throw refuseAnnouncement('announcement.call_before_edition');
    return outlet;
  }
}

const timeOf = ({ callBackAt }: LogCall): number | null => (callBackAt ? Date.parse(callBackAt) : null);

/** Whoever asks to be called later says when; nobody else does. */
function isTimely(asked: LogCall, row: AnnouncementRow, now: number): boolean {
  const at = timeOf(asked);
  if (asked.result !== 'call_back') return at === null;
  return at !== null && at > now && (row.valid_until === null || at < row.valid_until.getTime());
}

const progressOf = (row: AnnouncementRow, outlet: CalledOutlet) => ({
  id: row.id,
  edition: row.edition,
  outletId: outlet.id,
  countyId: outlet.county_id,
});

const viewOf = (
  id: string,
  row: AnnouncementRow,
  { outletId, callId, result }: LogCall,
  { attempts, againAt, isGivenUp }: CallStanding,
  at: Date,
): LoggedCallView => ({
  id,
  announcementId: row.id,
  outletId,
  callId,
  result,
  attempts,
  againAt: againAt === null ? null : new Date(againAt).toISOString(),
  givenUp: isGivenUp,
  at: at.toISOString(),
});
