import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedServer, isAlive, startEmbeddedServer } from '../../src/platform/database/embedded-server.js';

/**
 * A database server of the test's own, with the demonstration branch's people. It can be stopped at once and started again;
 * a started server has another port each time, so the product is given an address in between that stays.
 */
export class OwnDatabase {
  private port = 0;
  private readonly between = createServer((socket) => this.pass(socket));

  private constructor(
    private readonly folder: string,
    private readonly settings: readonly string[],
    private server: EmbeddedServer,
  ) {}

  static async start(settings: readonly string[] = []): Promise<OwnDatabase> {
    const folder = await mkdtemp(join(tmpdir(), 'hotline-own-'));
    const database = new OwnDatabase(folder, settings, await startEmbeddedServer(folder, settings));
    const { NODE_OPTIONS: _, ...env } = process.env;
    const template = spawn(process.execPath, ['test/support/template.mjs', database.server.url], {
      env,
      stdio: 'inherit',
    });
    const [code] = await once(template, 'exit');
    if (code !== 0) throw new Error('The template could not be made');
    database.between.listen(0, '127.0.0.1');
    await once(database.between, 'listening');
    database.leadOn();
    return database;
  }

  /** For the product: whatever becomes of the server, this address stays. */
  get url(): string {
    const url = new URL(this.directUrl);
    url.port = String((this.between.address() as AddressInfo).port);
    return url.href;
  }

  /** The server as it runs now. */
  get directUrl(): string {
    const url = new URL(this.server.url);
    url.pathname = '/template_branch';
    return url.href;
  }

  /** As if its machine had lost its power: no session ends in order, what is on the disk has to be recovered. */
  async stopAtOnce(): Promise<void> {
    const file = await readFile(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8');
    const pid = Number(file.split('\n')[0]);
    this.port = 0;
    process.kill(pid, 'SIGQUIT');
    while (isAlive(pid)) await pause(10);
  }

  async startAgain(): Promise<void> {
    this.server = await startEmbeddedServer(this.folder, this.settings);
    this.leadOn();
  }

  /** Gives copied files to whom the server's files belong, who alone may start on them. */
  async lendTo(copy: string): Promise<void> {
    const { uid, gid } = await stat(join(this.folder, 'postgres'));
    for (const name of ['', ...(await readdir(copy, { recursive: true }))]) await chown(join(copy, name), uid, gid);
  }

  async drop(): Promise<void> {
    this.between.close();
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private leadOn(): void {
    this.port = Number(new URL(this.server.url).port);
  }

  private pass(client: Socket): void {
    client.on('error', () => undefined);
    if (this.port === 0) {
      client.resetAndDestroy();
      return;
    }
    const server = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    client.setNoDelay(true);
    server.on('error', () => undefined);
    server.once('close', () => client.destroy());
    client.once('close', () => server.destroy());
    client.pipe(server).pipe(client);
  }
}
