import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { migrations } from '../../migrations/index.js';
import { Clock } from '../shared/clock.js';
import { AccessGuard } from './access/access.guard.js';
import type { Config } from './config/config.js';
import { ConfigModule } from './config/config.module.js';
import { Database } from './database/database.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { Stream } from './events/stream.js';
import { HealthController } from './health/health.controller.js';
import { Metrics } from './health/metrics.js';
import { FileStore } from './files/file-store.js';
import { fileStoreFor } from './files/file-store.factory.js';
import { Idempotency } from './http/idempotency.js';
import { OwnDoor } from './http/own-door.js';
import { ProblemFilter } from './http/problem.filter.js';
import { validation } from './http/validation.js';
import { Timers } from './timers/timers.js';

/** What modules stand on; knows none of them. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock): DynamicModule {
    const services = [Database, Stream, UnitOfWork, Timers, Idempotency];
    return {
      module: PlatformModule,
      imports: [
        ConfigModule.with(config),
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: config.databaseUrl,
          autoLoadEntities: true,
          migrations,
          migrationsRun: true,
          migrationsTransactionMode: 'each',
          poolSize: config.databasePool,
          connectTimeoutMS: 10_000,
          applicationName: 'hotline-100859',
          retryAttempts: 3,
          retryDelay: 500,
          extra: { keepAlive: true, idleTimeoutMillis: 60_000 },
        }),
      ],
      controllers: [HealthController],
      providers: [
        ...services,
        Metrics,
        OwnDoor,
        { provide: Clock, useValue: clock },
        { provide: FileStore, useFactory: () => fileStoreFor(config) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
      ],
      exports: [...services, Clock, FileStore],
    };
  }
}
