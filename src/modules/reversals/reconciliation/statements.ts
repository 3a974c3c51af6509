import { Injectable, Logger } from '@nestjs/common';
import type { CalendarDate } from '../../../shared/time-zone.js';
import { GatewayTrouble, RechargeGateway } from '../gateway/recharge-gateway.js';
import type { TheirReversal } from './compare.policy.js';
import { refuseReconciliation } from './reconciliation.refusals.js';

/** The gateway's statements of some days, each line with the day under which it stands. */
@Injectable()
export class Statements {
  private readonly logger = new Logger('Statements');

  constructor(private readonly gateway: RechargeGateway) {}

  /** @throws DomainError `reconciliation.no_statement` when one of them cannot be had: half a comparison is none */
  async of(days: readonly CalendarDate[]): Promise<TheirReversal[]> {
    const lines: TheirReversal[] = [];
    for (const day of days) lines.push(...(await this.ofDay(day)));
    return lines;
  }

  private async ofDay(day: CalendarDate): Promise<TheirReversal[]> {
    try {
      const lines = await this.gateway.statement(day);
      return lines.map(({ number, serial, phone, amountFen }) => ({ number, serial, phone, amountFen, day }));
    } catch (error) {
      if (!(error instanceof GatewayTrouble)) throw error;
      this.logger.warn(`${day}: ${error.message}`);
      throw refuseReconciliation('reconciliation.no_statement', { day });
    }
  }
}
