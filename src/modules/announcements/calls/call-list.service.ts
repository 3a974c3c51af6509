import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import type { Transaction } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { Directory } from '../../organisation/index.js';
import { mayFollow } from '../announcement.access.js';
import { announcementCalled } from '../announcement.events.js';
import { type AnnouncementRow, isInForce } from '../announcement.row.js';
import { announcementRules } from '../announcement-rules.policy.js';
import { lockAnnouncement } from '../announcement.store.js';
import { refuseAnnouncement } from '../announcements.refusals.js';
import { claimNext, type Held, nextCallAt } from './call-list.store.js';
import type { ClaimCall } from './calls.dto.js';
import type { ClaimedCallView, DialNumberView, OutletToCallView } from './calls.view.js';

interface OutletRow {
  code: string;
  name: string;
  tier: string;
  numbers: DialNumberView[];
  last_note: string | null;
}

/** Numbers to dial: the designated ones first, then whoever else can be reached there; each number once. */
const outletToCall = {
  name: 'announcement-calls-outlet',
  text: `SELECT o.code, o.name, o.tier,
           (SELECT json_agg(n ORDER BY n.designated DESC, n.place, n.name) FROM (
              SELECT DISTINCT ON (phone) phone, name, position, designated, place FROM (
                SELECT d.phone, c.name, c.position, true AS designated, d.place
                FROM designated_numbers d LEFT JOIN contacts c ON c.outlet_id = o.id AND c.phone = d.phone AND c.active
                WHERE d.outlet_id = o.id
                UNION ALL
                SELECT c.phone, c.name, c.position, false, 9 FROM contacts c WHERE c.outlet_id = o.id AND c.active) all_numbers
              ORDER BY phone, designated DESC, place, name) n) AS numbers,
           (SELECT nullif(l.note, '') FROM announcement_calls l WHERE l.announcement_id = $2 AND l.outlet_id = o.id
              ORDER BY l.id DESC LIMIT 1) AS last_note
         FROM outlets o WHERE o.id = $1`,
};

/** Outlets that have not read what must be read, handed out one by one to those who call them (A8). */
@Injectable()
export class CallList {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly directory: Directory,
  ) {}

  /**
   * The outlet that the agent has in hand, or the next one, held for a quarter of an hour. Its numbers are shown in full,
   * which is written down (C2).
   * @throws DomainError `announcement.not_found`, `announcement.not_in_force`, `announcement.not_to_be_called`
   */
  async claim(actor: Actor, id: string, asked: ClaimCall, repeat: RepeatKey | null): Promise<ClaimedCallView> {
    return this.idempotency.once(actor, repeat, async (tx) => {
      const row = await this.callable(tx, actor, id);
      const countyId = asked.countyId ?? null;
      const until = new Date(tx.at.getTime() + announcementRules.heldForMs);
      const held = await claimNext(tx, id, { agentId: actor.userId, countyId, until });
      if (!held) return { outlet: null, nextAt: (await nextCallAt(tx, id, countyId))?.toISOString() ?? null };
      const { outlet_id: outletId, county_id: county } = held;
      tx.announce(announcementCalled({ id, edition: row.edition, outletId, countyId: county }));
      await tx.audit(actor, {
        action: 'outlet.numbers_shown',
        subjectKind: 'outlet',
        subjectId: outletId,
        change: { announcementId: id },
      });
      return { outlet: await this.outletView(tx, actor, id, held), nextAt: null };
    });
  }

  private async callable(tx: Transaction, actor: Actor, id: string): Promise<AnnouncementRow> {
    const row = await lockAnnouncement(tx, id);
    if (!row || !mayFollow(actor, row)) throw refuseAnnouncement('announcement.not_found');
    if (!isInForce(row, tx.at.getTime())) throw refuseAnnouncement('announcement.not_in_force');
    if (!row.must_read) throw refuseAnnouncement('announcement.not_to_be_called');
    return row;
  }

  private async outletView(tx: Transaction, actor: Actor, id: string, held: Held): Promise<OutletToCallView> {
    const [outlet] = await tx.rows<OutletRow>(outletToCall, [held.outlet_id, id]);
    if (!outlet) throw new Error('An outlet that is to be called is there');
    return {
      id: held.outlet_id,
      code: outlet.code,
      name: outlet.name,
      tier: outlet.tier,
      countyId: held.county_id,
      countyName: this.directory.countyName(held.county_id, actor.language),
      numbers: outlet.numbers.map(({ phone, name, position, designated }) => ({ phone, name, position, designated })),
      attempts: held.attempts,
      heldUntil: held.held_until.toISOString(),
      lastNote: outlet.last_note,
    };
  }
}
