import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { yuan } from '../../shared/money.js';
import { GatewayTrouble, type Recharge, RechargeGateway } from './gateway/recharge-gateway.js';
import type { RechargeView } from './recharges.view.js';
import { reversalRule } from './reversal.policy.js';
import { refuseReversal } from './reversals.refusals.js';

/** What the form of a reversal is filled from. The request is looked up again by itself: nothing rests on this. */
@Injectable()
export class Recharges {
  constructor(
    private readonly gateway: RechargeGateway,
    private readonly database: Database,
  ) {}

  /** @throws DomainError `reversal.no_such_recharge`, for partners also another outlet's; `reversal.gateway_silent` */
  async one(actor: Actor, serial: string): Promise<RechargeView> {
    const found = await this.ask(serial);
    if (!found || !(await this.mayKnow(actor, found))) throw refuseReversal('reversal.no_such_recharge', { serial });
    return {
      serial: found.serial,
      rechargedPhone: found.phone,
      amount: yuan(found.amountFen),
      rechargedAt: new Date(found.at).toISOString(),
      deadlineAt: new Date(found.at + reversalRule.limitMs).toISOString(),
      outletCode: found.outletCode,
    };
  }

  private async ask(serial: string): Promise<Recharge | null> {
    try {
      return await this.gateway.recharge(serial);
    } catch (error) {
      if (error instanceof GatewayTrouble) throw refuseReversal('reversal.gateway_silent');
      throw error;
    }
  }

  private async mayKnow(actor: Actor, { outletCode }: Recharge): Promise<boolean> {
    if (!hasRole(actor, 'partner')) return true;
    const text = 'SELECT FROM outlets WHERE id = $1 AND code = $2';
    return (await this.database.rows({ text }, [actor.outletId, outletCode])).length > 0;
  }
}
