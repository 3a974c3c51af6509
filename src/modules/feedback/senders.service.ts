import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Clock } from '../../shared/clock.js';
import { AddressLimiter } from './address-limiter.js';
import type { Arrival, StagedReport } from './arrival.js';
import { Beats } from './beats.js';
import { CampaignReads } from './campaigns.read.js';
import type { FeedbackFile, SendFeedback, WriteAgain } from './feedback.dto.js';
import { refuseFeedback } from './feedback.refusals.js';
import type { FeedbackSentView, FeedbackWrittenView } from './feedback.view.js';
import { FormReads } from './form.read.js';
import { cleanPictures } from './pictures.js';
import { Seal } from './seal.js';
import { Threads } from './threads.js';

interface Content {
  text: string;
  files?: readonly FeedbackFile[] | null;
}

/** Takes reports and further messages. What is said is encrypted before anything else is done with it. */
@Injectable()
export class Senders {
  private readonly limiter: AddressLimiter;

  constructor(
    private readonly beats: Beats,
    private readonly seal: Seal,
    private readonly campaigns: CampaignReads,
    private readonly forms: FormReads,
    private readonly threads: Threads,
    @Inject(CONFIG) private readonly config: Config,
    clock: Clock,
  ) {
    this.limiter = new AddressLimiter(clock);
    beats.listen(async () => this.limiter.sweep());
  }

  async send(asked: SendFeedback, address: string): Promise<FeedbackSentView> {
    this.checkRate(address);
    await this.checkPlaces(asked);
    const [id, receipt] = [randomUUID(), this.seal.newReceipt()];
    const { key, wrapped } = this.seal.newKey(id);
    const { topic, county = null, about = null, campaign = null } = asked;
    const report = { receipt: this.seal.hashOf(receipt), wrappedKey: wrapped, topic, county, about, campaign };
    const worksFrom = await this.hold(id, key, asked, report, address);
    return { receipt, worksFrom };
  }

  async writeAgain(asked: WriteAgain, address: string): Promise<FeedbackWrittenView> {
    const report = await this.threads.find(asked.receipt, address);
    this.checkRate(address);
    const key = this.seal.unwrap(report.wrapped_key, report.id);
    return { worksFrom: await this.hold(report.id, key, asked, null, address) };
  }

  private async hold(
    reportId: string,
    key: Buffer,
    content: Content,
    report: StagedReport | null,
    address: string,
  ): Promise<string> {
    const id = randomUUID();
    const pictures = await cleanPictures(content.files ?? []);
    const message = { id, reportId, body: this.seal.seal(key, id, Buffer.from(content.text)) };
    const files = pictures.map((bytes) => this.sealed(key, bytes));
    const arrival: Arrival = { report, message, files };
    this.limiter.add(address);
    return this.beats.hold(arrival);
  }

  private sealed(key: Buffer, bytes: Buffer): { id: string; body: Buffer } {
    const id = randomUUID();
    return { id, body: this.seal.seal(key, id, bytes) };
  }

  private checkRate(address: string): void {
    if (this.limiter.countOf(address) < this.config.feedback.reportsPerHour) return;
    throw refuseFeedback('feedback.too_many', {}, { retryAfter: 600 });
  }

  private async checkPlaces({ county, campaign }: SendFeedback): Promise<void> {
    if (county && !(await this.forms.counties()).some(({ value }) => value === county)) {
      throw refuseFeedback('feedback.no_such_county');
    }
    if (campaign) await this.campaigns.check(campaign);
  }
}
