import type { Server } from 'node:http';
import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { gatewayEndpoint } from './gateway-endpoint.js';
import { HttpRechargeGateway } from './http-recharge-gateway.js';
import { RechargeGateway } from './recharge-gateway.js';

/** The recharge gateway that the settings name, behind its port. */
@Module({
  providers: [
    {
      provide: RechargeGateway,
      inject: [CONFIG, HttpAdapterHost],
      useFactory: (config: Config, host: HttpAdapterHost) =>
        new HttpRechargeGateway(() => gatewayEndpoint(config, host.httpAdapter.getHttpServer() as Server)),
    },
  ],
  exports: [RechargeGateway],
})
export class GatewayModule {}
