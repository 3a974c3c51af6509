import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { dateAt, dayNumberAt, startOfDay } from '../../shared/time-zone.js';
import { Clock } from '../../shared/clock.js';
import { Seal } from '../feedback/index.js';
import { refuseDesk } from './feedback-desk.refusals.js';
import type { FeedbackReportView } from './feedback-desk.view.js';
import { ReportViews } from './report.views.js';
import { ReportReads } from './reports.read.js';

const readAlready = {
  name: 'feedback-read-already',
  text: `SELECT id FROM audit_entries WHERE subject_kind = 'feedback' AND subject_id = $1 AND actor_id = $2
           AND action = 'feedback.read' AND at >= $3 LIMIT 1`,
};
const oneReader = { text: 'SELECT pg_advisory_xact_lock(hashtextextended($1, 100859))' };
const oneFile = {
  name: 'feedback-file',
  text: `SELECT f.body FROM feedback.files f JOIN feedback.messages m ON m.id = f.message_id
         WHERE f.id = $1 AND m.report_id = $2`,
};

/** Handlers read reports and that is written down, once a day each; without it nothing is shown (AN-12). */
@Injectable()
export class Reading {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly views: ReportViews,
    private readonly reads: ReportReads,
    private readonly seal: Seal,
  ) {}

  async report(actor: Actor, id: string): Promise<FeedbackReportView> {
    const view = await this.views.page(this.database, actor, id);
    await this.note(actor, id);
    return view;
  }

  /** A picture as it was drawn anew. */
  async file(actor: Actor, id: string, fileId: string): Promise<Buffer> {
    const report = await this.reads.load(this.database, actor, id);
    const row = await this.database.row<{ body: Buffer }>(oneFile, [fileId, id]);
    if (!row) throw refuseDesk('feedback.not_found');
    await this.note(actor, id);
    return this.seal.open(this.seal.unwrap(report.wrapped_key, id), fileId, row.body);
  }

  private async note(actor: Actor, id: string): Promise<void> {
    const now = this.clock.now();
    const today = new Date(startOfDay(dayNumberAt(now)));
    const values = [id, actor.userId, today];
    if (await this.database.row(readAlready, values)) return;
    await this.unitOfWork.run(async (tx) => {
      await tx.rows(oneReader, [`${actor.userId} ${id} ${dateAt(now)}`]);
      if ((await tx.rows(readAlready, values)).length > 0) return;
      await tx.audit(actor, { action: 'feedback.read', subjectKind: 'feedback', subjectId: id });
    });
  }
}
