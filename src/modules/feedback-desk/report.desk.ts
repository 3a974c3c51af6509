import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { refuseHttp } from '../../platform/http/http.refusals.js';
import { checkFields, type FieldValues } from '../../shared/field.js';
import { refuse } from '../../shared/refusal.js';
import { dateAt } from '../../shared/time-zone.js';
import {
  decideFeedback,
  feedbackActions,
  type FeedbackState,
  feedbackStates,
  oneAtATime,
  Seal,
} from '../feedback/index.js';
import { refusalParams } from './desk.words.js';
import { DeskPlaces } from './desk-places.js';
import { refuseDesk } from './feedback-desk.refusals.js';
import type { FeedbackReportView } from './feedback-desk.view.js';
import { feedbackChanged } from './feedback.events.js';
import { formsOfSteps, noteName, ReportViews } from './report.views.js';
import { type DeskReportRow, ReportReads } from './reports.read.js';
import { traceIn } from './tracing.policy.js';

const writeStep = {
  name: 'feedback-write-step',
  text: `INSERT INTO feedback.steps (report_id, version, action, state, topic, department, day, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
};
const writeAnswer = {
  name: 'feedback-write-answer',
  text: `INSERT INTO feedback.messages (id, report_id, place, from_desk, day, body)
         VALUES ($1, $2, (SELECT count(*) + 1 FROM feedback.messages WHERE report_id = $2), true, $3, $4)`,
};

export interface AskedStep {
  id: string;
  action: string;
  version: number;
  input: FieldValues;
}

const refuseTrace = { link: 'feedback.link_in_answer', unseen: 'feedback.unseen_in_answer' } as const;

/** Takes the steps of a report. Who took which stands in the audit entries; the report itself knows departments only. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly reads: ReportReads,
    private readonly views: ReportViews,
    private readonly places: DeskPlaces,
    private readonly seal: Seal,
  ) {}

  async act(actor: Actor, asked: AskedStep, repeat: RepeatKey | null): Promise<FeedbackReportView> {
    // What is kept with the key is the id alone: texts stand nowhere but under their report's key.
    await this.idempotency.once(actor, repeat, async (tx) => {
      await tx.rows(oneAtATime);
      await this.step(tx, actor, asked);
      return { id: asked.id };
    });
    // Read at once, so that the sender is not the first to do so (flush.sql.ts). A department that gives it back sees it no more.
    return this.views.page(this.database, actor, asked.id);
  }

  private async step(tx: Transaction, actor: Actor, { id, action, version, input }: AskedStep): Promise<void> {
    const row = await this.reads.load(tx, actor, id);
    if (row.version !== version) {
      throw refuseDesk('feedback.stale', {}, { current: await this.views.page(tx, actor, id) });
    }
    const state = this.decide(actor, row, action);
    const values = this.checked(action, input);
    const department = this.departmentAfter(row, action, values);
    const topic = typeof values.topic === 'string' ? values.topic : row.topic;
    const day = dateAt(tx.at.getTime());
    const note = this.sealedNote(row, values.note);
    await tx.rows(writeStep, [id, version, action, state, topic, department?.code ?? row.department, day, note]);
    if (typeof values.text === 'string') await this.answer(tx, row, values.text, day);
    await tx.audit(actor, { action: `feedback.${action}`, subjectKind: 'feedback', subjectId: id });
    const departmentId = department?.id ?? this.places.departmentByCode(row.department)?.id ?? null;
    tx.announce(feedbackChanged(id, { version: version + 1, state, departmentId }));
  }

  private decide(actor: Actor, row: DeskReportRow, action: string): FeedbackState {
    const { row: way, refusal } = decideFeedback(this.places.subjectOf(actor, row), action);
    if (!way) throw refuse({ code: refusal.code, params: refusalParams(refusal, feedbackStates, feedbackActions) });
    return way.to === '=' || way.to === '<' ? row.state : way.to;
  }

  private checked(action: string, input: FieldValues): FieldValues {
    const { values, faults } = checkFields(formsOfSteps[action] ?? [], input);
    if (faults.length > 0) throw refuseHttp('request.invalid', { count: faults.length }, { errors: faults });
    const trace = typeof values.text === 'string' ? traceIn(values.text) : undefined;
    if (trace) throw refuseDesk(refuseTrace[trace]);
    return values;
  }

  private departmentAfter(row: DeskReportRow, action: string, { departmentId }: FieldValues) {
    if (action !== 'assign') return undefined;
    const department = this.places.department(departmentId);
    if (!department) throw refuseDesk('feedback.no_such_department');
    if (this.places.isAboutDepartment(row, department)) throw refuseDesk('feedback.department_concerned');
    return department;
  }

  private sealedNote(row: DeskReportRow, note: unknown): Buffer | null {
    if (typeof note !== 'string') return null;
    const key = this.seal.unwrap(row.wrapped_key, row.id);
    return this.seal.seal(key, noteName(row.id, row.version), Buffer.from(note));
  }

  private async answer(tx: Transaction, row: DeskReportRow, text: string, day: string): Promise<void> {
    const id = randomUUID();
    const key = this.seal.unwrap(row.wrapped_key, row.id);
    await tx.rows(writeAnswer, [id, row.id, day, this.seal.seal(key, id, Buffer.from(text))]);
  }
}
