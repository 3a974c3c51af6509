import { Injectable, Module } from '@nestjs/common';
import { GatewayTrouble, RechargeGateway } from './recharge-gateway.js';

const noGateway = (): Promise<never> => Promise.reject(new GatewayTrouble('no gateway'));

/** Stands where the carrier's system is not connected: nothing can be asked, nothing moves. */
@Injectable()
class NoGateway extends RechargeGateway {
  override numberState = noGateway;
  override recharge = noGateway;
  override reverse = noGateway;
  override outcome = noGateway;
  override statement = noGateway;
}

@Module({ providers: [{ provide: RechargeGateway, useClass: NoGateway }], exports: [RechargeGateway] })
export class GatewayModule {}
