import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application.js';
import { loadDemonstration } from '../../src/modules/demo/index.js';
import { type Config, readConfig } from '../../src/platform/config/config.js';
import { Database } from '../../src/platform/database/database.js';
import { Timers } from '../../src/platform/timers/timers.js';
import { ManualClock } from '../../src/shared/clock.js';
import { Client } from './client.js';
import { cloneTemplate, type TestDatabase } from './database.js';

// Machines that run everything at once are slow; a test that hangs still ends.
jest.setTimeout(120_000);

export const password = 'demo-100859';

/** A Monday morning inside the service hours, where tests begin unless they say otherwise. */
export const mondayMorning = Date.parse('2026-11-23T09:00:00+08:00');

export interface HotlineOptions {
  at?: number | string;
  /** Real time instead of a clock that the test moves. */
  realTime?: boolean;
  timers?: boolean;
  /** Instead of a copy of the branch's people without tickets: an empty database, or one with the whole demonstration. */
  database?: 'empty' | 'demonstration';
  env?: Record<string, string>;
  /** Another node: on the database, the files and the clock of this one. Stop it first. */
  beside?: Hotline;
}

/** The whole application on a private database, listening on a port of its own. */
export class Hotline {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly url: string,
    readonly clock: ManualClock,
    readonly config: Config,
    private readonly database: TestDatabase,
    private readonly folder: string,
    private readonly isGuest: boolean,
  ) {}

  static async start(options: HotlineOptions = {}): Promise<Hotline> {
    const database = options.beside?.database ?? (await cloneTemplate(options.database && 'template1'));
    const folder = options.beside?.folder ?? (await mkdtemp(join(tmpdir(), 'hotline-test-')));
    const env = { NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder, PORT: '0', ...options.env };
    const config = readConfig(env, folder);
    const at = options.at ?? mondayMorning;
    const clock = options.beside?.clock ?? new ManualClock(typeof at === 'string' ? Date.parse(at) : at);
    const app = await createApplication(config, {
      ...(!options.realTime && { clock }),
      timers: options.timers ?? false,
      pages: false,
      log: ['fatal', 'error'],
    });
    if (options.database === 'demonstration') await loadDemonstration(app, () => undefined);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new Hotline(app, `http://127.0.0.1:${port}`, clock, config, database, folder, options.beside !== undefined);
  }

  /** Somebody who is signed in with a session, as in the browser. */
  async as(username: string): Promise<Client> {
    const client = new Client(this.url);
    await client.signIn(username, password);
    return client;
  }

  nobody(): Client {
    return new Client(this.url);
  }

  get sql(): Database {
    return this.app.get(Database);
  }

  /** Lets everything fire that is due now, what that makes due included. */
  async fireDue(): Promise<void> {
    while ((await this.app.get(Timers).fireDue()) > 0);
  }

  /** Moves the clock and lets everything fire that is due then. */
  async passTo(at: string | number): Promise<void> {
    this.clock.set(at);
    await this.fireDue();
  }

  async stop(): Promise<void> {
    await this.app.close();
    if (this.isGuest) return;
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}
