import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, ok } from '../support/client.js';
import { password } from '../support/hotline.js';
import { ServerProcess } from '../support/process.js';

jest.setTimeout(300_000);

/** From before the database exists to after the demonstration has been loaded. */
const killsAfterMs = [400, 1_200, 2_000, 2_800, 3_600, 4_500, 5_500];

describe('the very first start is killed again and again', () => {
  let folder: string;
  let server: ServerProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hotline-first-'));
    server = new ServerProcess({ NODE_ENV: 'development', DATA_DIR: folder });
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The database server that is left behind, when there is one: its file may speak of one that has ended long ago. */
  async function leftBehind(): Promise<number | null> {
    const text = await readFile(join(folder, 'database', 'postgres', 'postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number(text.split('\n')[0]);
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return command.includes(folder) ? pid : null;
  }

  it('with and without its database server; the next start finishes what is missing, once', async () => {
    for (const [index, ms] of killsAfterMs.entries()) {
      server.launch();
      await pause(ms);
      await server.kill();
      const pid = index % 2 === 1 ? await leftBehind() : null;
      if (pid) process.kill(pid, 'SIGKILL');
    }
    const began = performance.now();
    await server.start();
    expect(performance.now() - began).toBeLessThan(60_000);

    const whole = await openTickets();
    expect(whole).toBeGreaterThan(20);
    await server.stop();
    await server.start();
    expect(await openTickets()).toBe(whole);
  });

  async function openTickets(): Promise<number | undefined> {
    const client = new Client(server.url);
    await client.signIn('supervisor1', password);
    const { items } = ok<{ items: { id: string; count: number }[] }>(await client.get('/api/queues'));
    return items.find(({ id }) => id === 'open')?.count;
  }
});
