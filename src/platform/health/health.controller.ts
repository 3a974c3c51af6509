import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AllowAnybody, type Identified } from '../access/allow.js';
import { Authenticator } from '../access/authenticator.js';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { Database } from '../database/database.js';
import { refuseHttp } from '../http/http.refusals.js';
import { HealthView } from './health.view.js';
import { Metrics } from './metrics.js';

@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly metrics: Metrics,
    private readonly authenticator: Authenticator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The process answers. */
  @Get('health/live')
  @AllowAnybody()
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can work: its database answers too. */
  @Get('health/ready')
  @AllowAnybody()
  async ready(): Promise<HealthView> {
    await this.database.rows({ name: 'health', text: 'SELECT 1' }).catch(() => {
      throw refuseHttp('server.busy', {}, { retryAfter: 1 });
    });
    return { status: 'ok' };
  }

  /** For the collector with METRICS_TOKEN and for administrators and auditors; for others there is nothing here. */
  @Get('metrics')
  @AllowAnybody()
  @ApiExcludeEndpoint()
  async figures(@Req() request: Identified, @Res() reply: FastifyReply): Promise<void> {
    if (!(await this.mayRead(request))) throw refuseHttp('request.no_such_address');
    const text = await this.metrics.registry.metrics();
    void reply.header('content-type', this.metrics.registry.contentType).send(text);
  }

  private async mayRead(request: Identified): Promise<boolean> {
    const { metricsToken } = this.config;
    if (metricsToken && request.headers.authorization === `Bearer ${metricsToken}`) return true;
    const identity = await this.authenticator.identify(request);
    return identity?.actor.rights.has('metrics.read') ?? false;
  }
}
