import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { Clock } from '../../shared/clock.js';
import { Database } from '../database/database.js';
import { isFromUnnamed } from '../http/unnamed.js';

interface Backlog {
  late: number;
  oldest: Date | null;
}

/** Figures for Prometheus: how fast requests are answered, how late timers are, what the process needs. */
@Injectable()
export class Metrics implements OnModuleInit {
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3],
    registers: [this.registry],
  });

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.backlogGauges();
  }

  onModuleInit(): void {
    const server: FastifyInstance = this.host.httpAdapter.getInstance();
    server.addHook('onResponse', (request, reply, done) => {
      // Whoever collects figures knows when they changed.
      if (isFromUnnamed(request)) return done();
      // The route's pattern, never the address: addresses hold ids.
      const route = request.routeOptions.url ?? 'none';
      this.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
      done();
    });
  }

  private backlogGauges(): void {
    const backlog = (): Promise<Backlog | undefined> =>
      this.database.row<{ late: number; oldest: Date | null }>(
        { text: 'SELECT count(*)::int AS late, min(due_at) AS oldest FROM timers WHERE due_at < $1' },
        [this.clock.date()],
      );
    const { clock, registry } = this;
    new Gauge({
      name: 'timers_late_seconds',
      help: 'How late the oldest timer is that has not fired',
      registers: [registry],
      async collect() {
        const oldest = (await backlog())?.oldest;
        this.set(oldest ? (clock.now() - oldest.getTime()) / 1000 : 0);
      },
    });
  }
}
