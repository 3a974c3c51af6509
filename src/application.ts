import fastifyCookie from '@fastify/cookie';
import fastifyMultipart from '@fastify/multipart';
import type { LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { IoAdapter } from '@nestjs/platform-socket.io';
import { AppModule } from './app.module.js';
import { Beats } from './modules/feedback/index.js';
import { ReversalWorker } from './modules/reversals/index.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import { DatabaseClock } from './platform/database/database-clock.js';
import { Stream } from './platform/events/stream.js';
import { rememberDeclarations } from './platform/http/declarations.js';
import { answerBadAddress } from './platform/http/problem.filter.js';
import { OwnDoor } from './platform/http/own-door.js';
import { secureHeaders } from './platform/http/secure-headers.js';
import { sendJsonOnce } from './platform/http/json-once.js';
import { keepStorable } from './platform/http/storable.js';
import { keepUnnamed } from './platform/http/unnamed.js';
import { Timers } from './platform/timers/timers.js';
import { serveDocs } from './platform/http/api-docs.js';
import { serveWeb } from './platform/http/web-files.js';
import type { Clock } from './shared/clock.js';

const bodyLimit = 1024 * 1024;

export interface ApplicationOptions {
  /** Tests bring their own; the running product follows the database's time. */
  clock?: Clock;
  log?: LogLevel[];
  /** Tests fire timers by hand. */
  timers?: boolean;
  /** Tests of the API do without the pages. */
  pages?: boolean;
}

/** Puts the whole application together on a database; the caller lets it listen. */
export async function createApplication(
  config: Config,
  options: ApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const clock = options.clock ?? new DatabaseClock();
  const adapter = new FastifyAdapter({
    bodyLimit,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: answerBadAddress,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, clock), adapter, {
    logger: options.log ?? ['fatal', 'error', 'warn'],
    abortOnError: false,
    // Fastify's own parser for JSON is used; the one for plain text goes, and there is none for forms of other sites.
    bodyParser: false,
    // Who keeps a connection busy would keep a node that is told to end from ending, with its timers stopped already.
    return503OnClosing: true,
  });
  const http = app.getHttpAdapter().getInstance();
  http.removeContentTypeParser('text/plain');
  keepUnnamed(http);
  keepStorable(http);
  rememberDeclarations();
  sendJsonOnce(http);
  const database = app.get(Database);
  if (clock instanceof DatabaseClock) {
    await clock.follow(async () => {
      const row = await database.row<{ now: string }>({
        text: 'SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now',
      });
      return Number(row?.now);
    });
  }
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, {
    limits: { fileSize: config.maxFileBytes, files: 1, fields: 10, fieldSize: 10_000 },
  });
  secureHeaders(http, config.feedback.url);
  if (config.feedback.port !== null) app.get(OwnDoor).lead(http);
  app.useWebSocketAdapter(new IoAdapter(app));
  const pages = options.pages ?? true;
  serveDocs(app, pages);
  if (pages) await serveWeb(app, config.feedback.port !== null);
  await app.init();
  await app.get(Stream).start();
  if (options.timers !== false) {
    app.get(Timers).start();
    app.get(ReversalWorker).start();
    app.get(Beats).start();
  }
  return app;
}
