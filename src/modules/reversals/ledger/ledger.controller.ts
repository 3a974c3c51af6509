import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../../platform/access/allow.js';
import { PageQuery } from '../../../platform/http/page.js';
import { LedgerReads } from './ledger.read.js';
import type { LedgerPageView, LedgerVerificationView } from './ledger.view.js';

@Controller('api/ledger')
export class LedgerController {
  constructor(private readonly reads: LedgerReads) {}

  /** Newest first. */
  @Get()
  @Allow('ledger.read')
  list(@Query() query: PageQuery): Promise<LedgerPageView> {
    return this.reads.list(query);
  }

  @Get('verification')
  @Allow('ledger.read')
  verify(): Promise<LedgerVerificationView> {
    return this.reads.verify();
  }
}
