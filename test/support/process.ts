import { type ChildProcess, spawn } from 'node:child_process';
import { endsWell, readyAt } from './product.js';

/** The built server in a process of its own, to be killed and started again on the same data. */
export class ServerProcess {
  url = '';
  private child: ChildProcess | null = null;
  private readyNow: Promise<void> = Promise.resolve();

  constructor(private readonly env: Record<string, string>) {}

  /** Begins to start; `ready` says when it answers. */
  launch(): void {
    const { NODE_OPTIONS: _, DATABASE_URL: _url, ...rest } = process.env;
    const child = spawn(process.execPath, ['dist/server/main.js'], {
      env: { ...rest, NODE_ENV: 'test', PORT: '0', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    this.readyNow = readyAt(child).then((url) => {
      this.url = url;
    });
    // Whoever waits hears of a failed start; nobody may be waiting when it is killed on purpose.
    this.readyNow.catch(() => undefined);
  }

  get ready(): Promise<void> {
    return this.readyNow;
  }

  async start(): Promise<void> {
    this.launch();
    await this.ready;
  }

  /** Ends the process as a power cut would. */
  kill(): Promise<void> {
    const { child } = this;
    if (!child || this.hasEnded) return Promise.resolve();
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    return ended;
  }

  async stop(): Promise<void> {
    if (this.child && !this.hasEnded) await endsWell(this.child);
  }

  get hasEnded(): boolean {
    return this.child === null || this.child.exitCode !== null || this.child.signalCode !== null;
  }
}
