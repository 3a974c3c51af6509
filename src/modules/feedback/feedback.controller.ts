import { Body, Controller, Get, HttpCode, Ip, Post, Query } from '@nestjs/common';
import { Unnamed } from '../../platform/http/unnamed.js';
import { DigestReads } from './digest.read.js';
import { FeedbackFormQuery, FeedbackReceipt, SendFeedback, WriteAgain } from './feedback.dto.js';
import type {
  FeedbackDigestView,
  FeedbackFormView,
  FeedbackSentView,
  FeedbackThreadView,
  FeedbackWrittenView,
} from './feedback.view.js';
import { FormReads } from './form.read.js';
import { Senders } from './senders.service.js';
import { Threads } from './threads.js';

/** For people without a name. An address serves to slow down guessing, in memory, and goes nowhere else. */
@Controller('api/feedback')
@Unnamed()
export class FeedbackController {
  constructor(
    private readonly forms: FormReads,
    private readonly senders: Senders,
    private readonly threads: Threads,
    private readonly digests: DigestReads,
  ) {}

  @Get('form')
  form(@Query() { campaign }: FeedbackFormQuery): Promise<FeedbackFormView> {
    return this.forms.form(campaign);
  }

  /** Answers with the next beat: the receipt, shown once. */
  @Post()
  send(@Body() body: SendFeedback, @Ip() address: string): Promise<FeedbackSentView> {
    return this.senders.send(body, address);
  }

  /** The receipt stands in the body: addresses are kept by browsers and on the way. */
  @Post('receipt')
  @HttpCode(200)
  thread(@Body() { receipt }: FeedbackReceipt, @Ip() address: string): Promise<FeedbackThreadView> {
    return this.threads.show(receipt, address);
  }

  @Post('receipt/messages')
  write(@Body() body: WriteAgain, @Ip() address: string): Promise<FeedbackWrittenView> {
    return this.senders.writeAgain(body, address);
  }

  @Get('digest')
  digest(): Promise<FeedbackDigestView> {
    return this.digests.digest();
  }
}
