import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { violatedConstraint } from '../../platform/http/idempotency.js';
import { Clock } from '../../shared/clock.js';
import { dateAt } from '../../shared/time-zone.js';
import type { WriteDigest } from './feedback-desk.dto.js';
import { refuseDesk } from './feedback-desk.refusals.js';
import type { DeskDigestListView, DeskDigestView } from './feedback-desk.view.js';
import { isOver } from './periods.policy.js';

const newest = {
  name: 'feedback-digests-newest',
  text: `SELECT DISTINCT ON (period) period, version, done FROM feedback.digests WHERE $1::text IS NULL OR period = $1
         ORDER BY period DESC, version DESC LIMIT 40`,
};
const write = { text: 'INSERT INTO feedback.digests (period, version, done) VALUES ($1, $2, $3)' };

/** What the desk tells everybody about a quarter. */
@Injectable()
export class Digests {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<DeskDigestListView> {
    return { items: await this.database.rows<DeskDigestView>(newest, [null]) };
  }

  /** A correction is a new version. */
  async write(actor: Actor, period: string, { version, done }: WriteDigest): Promise<DeskDigestView> {
    if (!isOver(period, dateAt(this.clock.now()))) throw refuseDesk('feedback.period_not_over');
    try {
      return await this.unitOfWork.run(async (tx) => {
        const [current] = await tx.rows<DeskDigestView>(newest, [period]);
        if ((current?.version ?? 0) !== version) throw refuseDesk('feedback.digest_stale', {}, { current });
        await tx.rows(write, [period, version + 1, done]);
        await tx.audit(actor, { action: 'feedback.write_digest', subjectKind: 'digest', subjectId: period });
        return { period, version: version + 1, done };
      });
    } catch (error) {
      throw violatedConstraint(error) === 'digests_pkey' ? refuseDesk('feedback.digest_stale') : error;
    }
  }
}
