import { timingSafeEqual } from 'node:crypto';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { gatewayToken } from '../reversals/index.js';
import { refuseSandbox } from './sandbox.refusals.js';

/** Lets in whoever bears the gateway's token, as the carrier's own system does. */
@Injectable()
export class GatewayTokenGuard implements CanActivate {
  private readonly expected: Buffer;

  constructor(@Inject(CONFIG) config: Config) {
    this.expected = Buffer.from(`Bearer ${gatewayToken(config)}`);
  }

  canActivate(context: ExecutionContext): boolean {
    const given = Buffer.from(context.switchToHttp().getRequest<FastifyRequest>().headers.authorization ?? '');
    if (given.length === this.expected.length && timingSafeEqual(given, this.expected)) return true;
    throw refuseSandbox('sandbox.wrong_token');
  }
}
