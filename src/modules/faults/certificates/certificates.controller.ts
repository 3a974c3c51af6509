import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Allow, CurrentActor } from '../../../platform/access/allow.js';
import { type RepeatKey, Repeatable } from '../../../platform/http/idempotency.js';
import { CertificateListQuery, GrantCertificate, WithdrawCertificate } from './certificates.dto.js';
import { Certificates } from './certificates.service.js';
import type { CertificatePageView, CertificateView } from './certificates.view.js';

/** Who may be given which repairs, and until when (A19). */
@Controller('api/certificates')
export class CertificatesController {
  constructor(private readonly certificates: Certificates) {}

  /** Those that end first come first. */
  @Get()
  @Allow('certificate.read')
  list(@CurrentActor() actor: Actor, @Query() query: CertificateListQuery): Promise<CertificatePageView> {
    return this.certificates.list(actor, query);
  }

  @Post()
  @Allow('certificate.change')
  grant(
    @CurrentActor() actor: Actor,
    @Body() body: GrantCertificate,
    @Repeatable() repeat: RepeatKey | null,
  ): Promise<CertificateView> {
    return this.certificates.grant(actor, body, repeat);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Allow('certificate.change')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawCertificate,
  ): Promise<CertificateView> {
    return this.certificates.withdraw(actor, id, body);
  }
}
