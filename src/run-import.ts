import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import type { AskedImport } from './modules/imports/index.js';
import type { Actor } from './platform/access/actor.js';
import { type Config, ConfigError, readConfig } from './platform/config/config.js';
import { startEmbeddedServer } from './platform/database/embedded-server.js';
import { problemOf } from './platform/http/problem.filter.js';
import type { Language } from './shared/language.js';
import { DomainError } from './shared/refusal.js';

const usage = `Usage: npm run import -- <outlets|staff> <file> [--keep-good] [--dry-run]
  --keep-good  take over the good lines even when others are faulty
  --dry-run    only say what would be done`;

/** What cannot go on, in words for the one at the terminal. */
class Stop extends Error {}

/** The database that the product makes on its own server. */
function databaseUrl(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = '/hotline';
  return url.href;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the terminal; Chinese only where it is set. */
const languageOf = (env: Environment): Language =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('zh') ? 'zh-CN' : 'en';

/** Who imports at the terminal of the server: no user of the product. */
const systemActor = (language: Language): Actor => ({
  userId: '00000000-0000-0000-0000-000000000000',
  username: 'system',
  displayName: '',
  roles: [],
  rights: new Set(),
  departmentIds: [],
  countyId: null,
  outletId: null,
  tier: null,
  language,
  via: 'system',
});

const isKind = (text: string | undefined): text is AskedImport['kind'] => text === 'outlets' || text === 'staff';

async function readAsked(args: readonly string[]): Promise<AskedImport> {
  const options = { 'keep-good': { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [kind, file, ...others] = positionals;
    if (!isKind(kind) || !file || others.length > 0) throw new Stop(usage);
    const mode = values['keep-good'] ? 'keep_good' : 'all_or_nothing';
    return { kind, mode, dryRun: values['dry-run'] ?? false, fileName: basename(file), content: await readFile(file) };
  } catch (error) {
    throw error instanceof Stop ? error : new Stop(error instanceof Error ? `${error.message}\n${usage}` : usage);
  }
}

/** Keeps the product from relying on a server that will be stopped. @returns whether nobody relied on it before */
async function hold(serverUrl: string): Promise<{ held: boolean; release: () => Promise<void> }> {
  const holder = new pg.Client({ connectionString: serverUrl });
  holder.on('error', () => undefined);
  await holder.connect();
  const { rows } = await holder.query<{ held: boolean }>('SELECT pg_try_advisory_lock(100859) AS held');
  return { held: rows[0]?.held ?? false, release: () => holder.end().catch(() => undefined) };
}

/**
 * The database to work with. A server of our own that runs already belongs to the running product and is left running;
 * one that had to be started for this is stopped afterwards.
 */
async function reach(config: Config): Promise<{ url: string; leave: () => Promise<void> }> {
  if (config.databaseUrl) return { url: config.databaseUrl, leave: () => Promise.resolve() };
  const home = join(config.dataDir, 'database');
  if (!existsSync(join(home, 'postgres'))) {
    throw new Stop(`DATA_DIR: there is no hotline in ${config.dataDir}. Start it there once, or set DATABASE_URL.`);
  }
  const server = await startEmbeddedServer(home);
  if (server.takenOver) return { url: databaseUrl(server.url), leave: () => Promise.resolve() };
  const { held, release } = await hold(server.url);
  const leave = async (): Promise<void> => {
    await release();
    if (held) await server.stop();
  };
  return { url: databaseUrl(server.url), leave };
}

async function importInto(config: Config, asked: AskedImport, language: Language): Promise<number> {
  // Loaded when everything is known to be in order: it is the whole application.
  const { createApplication } = await import('./application.js');
  const { Imports, reportLines } = await import('./modules/imports/index.js');
  // What goes wrong with the import is thrown and told below; the rest of the application has nothing to say here.
  const app = await createApplication(config, { timers: false, pages: false, log: ['fatal'] });
  try {
    const result = await app.get(Imports, { strict: false }).run(systemActor(language), asked);
    process.stdout.write(`${reportLines(result, asked.dryRun, language).join('\n')}\n`);
    return result.faults.length > 0 ? 1 : 0;
  } finally {
    await app.close();
  }
}

function explain(error: unknown, language: Language): string {
  if (error instanceof DomainError) return problemOf(error, language).detail;
  if (error instanceof Stop || error instanceof ConfigError) return error.message;
  return `The import failed: ${error instanceof Error ? error.message || error.name : String(error)}`;
}

/**
 * `npm run import`: the same import as `POST /api/imports`, from a file on the server, beside the running product or
 * without it.
 * @returns the exit code: 0, or 1 when anything was refused
 */
export async function runImport(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<number> {
  const language = languageOf(env);
  try {
    const asked = await readAsked(args);
    const config = readConfig(env, cwd);
    const database = await reach(config);
    try {
      return await importInto({ ...config, databaseUrl: database.url }, asked, language);
    } finally {
      await database.leave();
    }
  } catch (error) {
    process.stderr.write(`${explain(error, language)}\n`);
    return 1;
  }
}
