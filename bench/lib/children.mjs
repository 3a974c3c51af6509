import { fork, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const running = new Set();

export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child);
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(timer);
}

/** Ends every process that this bench has started, and no other. */
export const stopAll = () => Promise.all([...running].map(stop));

function keep(child) {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a script of this folder to its end. @throws when it fails */
export async function runScript(name, args) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const child = keep(spawn(process.execPath, [path, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] }));
  const code = await ended(child);
  if (code !== 0) throw new Error(`${name} failed with ${code}`);
}

/** A helper process that answers one question at a time. */
export class Helper {
  #child;

  constructor(name) {
    const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
    this.#child = keep(
      fork(path, [], { cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'advanced' }),
    );
  }

  get pid() {
    return this.#child.pid;
  }

  /** @throws what the helper answers with `error`, or that it has ended */
  ask(question) {
    return new Promise((resolve, reject) => {
      const gone = (code) => reject(new Error(`A helper ended with ${code}`));
      this.#child.once('exit', gone);
      this.#child.once('message', (answer) => {
        this.#child.off('exit', gone);
        if (answer.error) reject(new Error(answer.error));
        else resolve(answer);
      });
      this.#child.send(question);
    });
  }

  stop() {
    return stop(this.#child);
  }
}

/** In a helper: answers every question of the bench by one function. */
export function answerBy(work) {
  process.on('message', (question) => {
    work(question).then(
      (answer) => process.send(answer ?? {}),
      (error) => process.send({ error: error.stack ?? String(error) }),
    );
  });
  process.on('disconnect', () => process.exit(0));
}

const collector = new URL('collect-on-signal.mjs', import.meta.url).href;

/** The product in a process of its own, as in production, listening on loopback. */
export class Product {
  #child;

  constructor(child, url) {
    this.#child = child;
    this.url = url;
  }

  /** @param flags for Node itself @param more settings that are not the bench's usual ones */
  static async start(databaseUrl, ready = untilReady, flags = [], more = {}) {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      SESSION_SECRET: 'only-for-the-bench-only-for-the-bench',
      FEEDBACK_KEY: '0b'.repeat(32),
      // Nobody listens there: only one part of the bench reverses anything, and names its gateway.
      GATEWAY_URL: 'http://127.0.0.1:9',
      GATEWAY_TOKEN: 'only-for-the-bench',
      HOST: '127.0.0.1',
      PORT: String(port),
      ...more,
    };
    const path = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));
    const stdio = ['ignore', 'ignore', 'inherit'];
    const child = keep(spawn(process.execPath, [...flags, path], { cwd: root, env, stdio }));
    const product = new Product(child, url);
    await ready(product);
    return product;
  }

  /** One whose memory can be weighed: it gives back what nothing holds when told to. */
  static startWeighable(databaseUrl) {
    return Product.start(databaseUrl, untilReady, ['--expose-gc', '--import', collector]);
  }

  /** One whose sandbox stands in for the carrier: not in production, and on a database of its own. */
  static startGateway(databaseUrl) {
    return Product.start(databaseUrl, untilReady, [], { NODE_ENV: 'test' });
  }

  /** One that reverses through another's sandbox. */
  static startBeside(databaseUrl, gateway) {
    return Product.start(databaseUrl, untilReady, [], { GATEWAY_URL: `${gateway.url}/sandbox/recharge-gateway` });
  }

  get pid() {
    return this.#child.pid;
  }

  /** Only for one that was started to be weighed. */
  async collectGarbage() {
    this.#child.kill('SIGWINCH');
    await sleep(1000);
  }

  get isRunning() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  stop() {
    return stop(this.#child);
  }
}

/** Waits until a path answers 200. @throws when the product ends meanwhile, or after a minute */
export async function untilReady(product, path = '/api/docs-json', headers = {}) {
  const patience = Date.now() + 60_000;
  for (;;) {
    const status = await fetch(product.url + path, { headers }).then(
      async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      },
      () => 0,
    );
    if (status !== 0 && status < 500 && (status === 200 || path === '/api/docs-json')) return;
    if (!product.isRunning) throw new Error('The product ended while starting');
    if (Date.now() > patience) throw new Error(`The product did not answer ${path} (${status})`);
    await sleep(5);
  }
}
