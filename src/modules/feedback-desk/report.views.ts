import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Queries } from '../../platform/database/database.js';
import { actionsOf } from '../../shared/flow.js';
import { fillIn, type Language, say } from '../../shared/language.js';
import { type Refusal, refusalText } from '../../shared/refusal.js';
import {
  choicesOf,
  decideFeedback,
  feedbackActions,
  feedbackFlow,
  type FeedbackState,
  feedbackStates,
  feedbackTopics,
  readMessages,
  Seal,
} from '../feedback/index.js';
import { type ActionView, fieldView } from '../tickets/index.js';
import { labelIn, refusalParams } from './desk.words.js';
import { DeskPlaces } from './desk-places.js';
import type { FeedbackReportView, FeedbackStepView } from './feedback-desk.view.js';
import { feedbackForms } from './feedback.forms.js';
import { type DeskReportRow, ReportReads } from './reports.read.js';

interface StepRow {
  version: number;
  action: string;
  state: FeedbackState;
  day: string;
  note: Buffer | null;
}

const stepsOf = {
  name: 'feedback-steps',
  text: 'SELECT version, action, state, day::text, note FROM feedback.steps WHERE report_id = $1 ORDER BY version',
};

/** What each step asks for. */
export const formsOfSteps = feedbackForms(choicesOf(feedbackTopics));

const reasonOf = (refusal: Refusal, language: Language): string =>
  fillIn(refusalText(refusal.code), refusalParams(refusal, feedbackStates, feedbackActions), language);

/** Under which name a note is sealed: those of a report are of no use at each other's place. */
export const noteName = (reportId: string, version: number): string => `${reportId}:${version}`;

/** One report as its handlers read it. */
@Injectable()
export class ReportViews {
  constructor(
    private readonly reads: ReportReads,
    private readonly places: DeskPlaces,
    private readonly seal: Seal,
  ) {}

  /** @throws DomainError `feedback.not_found` */
  async page(queries: Queries, actor: Actor, id: string): Promise<FeedbackReportView> {
    const row = await this.reads.load(queries, actor, id);
    const key = this.seal.unwrap(row.wrapped_key, row.id);
    const messages = await readMessages(queries, id);
    const steps = await queries.rows<StepRow>(stepsOf, [id]);
    return {
      ...this.reads.rowView(row),
      messages: messages.map((message) => ({
        from: message.from_desk ? 'desk' : 'sender',
        on: message.day,
        text: this.seal.open(key, message.id, message.body).toString(),
        files: message.files.map((file) => ({ id: file })),
      })),
      steps: steps.map((step) => this.stepView(step, id, key, actor.language)),
      actions: this.actions(actor, row),
    };
  }

  private stepView(step: StepRow, id: string, key: Buffer, language: Language): FeedbackStepView {
    const { version, action, state, day, note } = step;
    const text = note && this.seal.open(key, noteName(id, version), note).toString();
    return { action, actionLabel: say(labelIn(feedbackActions, action), language), state, on: day, note: text };
  }

  private actions(actor: Actor, row: DeskReportRow): ActionView[] {
    if (!actor.rights.has('feedback.handle')) return [];
    const subject = this.places.subjectOf(actor, row);
    return actionsOf(feedbackFlow, actor.roles).map((name) => {
      const { refusal } = decideFeedback(subject, name);
      return {
        name,
        label: say(feedbackActions[name], actor.language),
        allowed: !refusal,
        reason: refusal ? reasonOf(refusal, actor.language) : null,
        form: (formsOfSteps[name] ?? []).map((field) => fieldView(field, actor.language)),
      };
    });
  }
}
