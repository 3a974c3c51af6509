import { Injectable } from '@nestjs/common';
import { Clock } from '../../shared/clock.js';
import { AddressLimiter, waitAfter } from './address-limiter.js';
import { FeedbackDatabase } from './feedback.database.js';
import { feedbackStates } from './feedback.flow.js';
import { refuseFeedback } from './feedback.refusals.js';
import { readMessages, reportColumns, type ReportRow, withLastStep } from './feedback.rows.js';
import type { FeedbackThreadView } from './feedback.view.js';
import { Seal } from './seal.js';

const byReceipt = {
  name: 'feedback-by-receipt',
  text: `SELECT ${reportColumns} FROM ${withLastStep} WHERE r.receipt = $1`,
};

/** What a sender finds with the receipt. That somebody looked is written down nowhere (AN-12). */
@Injectable()
export class Threads {
  readonly limiter: AddressLimiter;

  constructor(
    private readonly database: FeedbackDatabase,
    private readonly seal: Seal,
    clock: Clock,
  ) {
    this.limiter = new AddressLimiter(clock);
  }

  async show(receipt: string, address: string): Promise<FeedbackThreadView> {
    const report = await this.find(receipt, address);
    const key = this.seal.unwrap(report.wrapped_key, report.id);
    const messages = await readMessages(this.database, report.id);
    return {
      topic: report.topic,
      county: report.county,
      about: report.about,
      state: report.state,
      stateWords: feedbackStates[report.state],
      on: report.day,
      messages: messages.map(({ id, from_desk, day, body, files }) => ({
        from: from_desk ? 'desk' : 'sender',
        on: day,
        text: this.seal.open(key, id, body).toString(),
        files: files.length,
      })),
    };
  }

  /**
   * Who waits is not told whether the receipt was right. What is no receipt at all goes the same way as one that is wrong,
   * not yet known or known no more.
   * @throws DomainError `feedback.wait`, `feedback.receipt_unknown`
   */
  async find(receipt: string, address: string): Promise<ReportRow> {
    const seconds = this.limiter.wait(address);
    if (seconds > 0) throw refuseFeedback('feedback.wait', { seconds }, { retryAfter: seconds });
    // Counted before it is known to be wrong, or many at once would all be looked up.
    this.limiter.add(address, waitAfter);
    const [report] = await this.database.rows<ReportRow>(byReceipt, [this.seal.hashOf(receipt)]);
    if (!report) throw refuseFeedback('feedback.receipt_unknown');
    this.limiter.forgive(address);
    return report;
  }
}
