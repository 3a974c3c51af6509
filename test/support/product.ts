import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloneTemplate, type TestDatabase } from './database.js';

/** The product as people run it: the built server in a process of its own, with its pages. */
export class Product {
  private constructor(
    readonly url: string,
    readonly database: TestDatabase,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<Product> {
    const database = await cloneTemplate();
    const folder = await mkdtemp(join(tmpdir(), 'hotline-product-'));
    const { NODE_OPTIONS: _, ...rest } = process.env;
    const settings = { NODE_ENV: 'test', DATABASE_URL: database.url, DATA_DIR: folder, PORT: '0', ...env };
    const child = spawn(process.execPath, ['dist/server/main.js'], {
      env: { ...rest, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const url = await readyAt(child);
    return new Product(url, database, child, folder);
  }

  async stop(): Promise<void> {
    await endsWell(this.child);
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Tells it to stop, as a service manager does. @throws when it breaks off instead of stopping in order */
export async function endsWell(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
  if (child.exitCode !== 0) throw new Error(`The product ended with ${child.exitCode ?? child.signalCode}:\n${said}`);
}

/** The address the product prints when it is ready. @throws with what it printed when it ends before */
export function readyAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /ready after .*: (http:\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The product ended (${code}) before it was ready:\n${printed}`)));
  });
}
