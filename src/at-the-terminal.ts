import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type Config, ConfigError } from './platform/config/config.js';
import { startEmbeddedServer } from './platform/database/embedded-server.js';
import { problemOf } from './platform/http/problem.filter.js';
import type { Language } from './shared/language.js';
import { DomainError } from './shared/refusal.js';

/** What cannot go on, in words for the one at the terminal. */
export class Stop extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** The language of the terminal; Chinese only where it is set. */
export const languageOf = (env: Environment): Language =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').startsWith('zh') ? 'zh-CN' : 'en';

/** The database that the product makes on its own server. */
function databaseUrl(serverUrl: string): string {
  const url = new URL(serverUrl);
  url.pathname = '/hotline';
  return url.href;
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
export async function reachDatabase(config: Config): Promise<{ url: string; leave: () => Promise<void> }> {
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

/** What went wrong, in words for the one at the terminal; `what` names what was tried. */
export function explain(error: unknown, language: Language, what: string): string {
  if (error instanceof DomainError) return problemOf(error, language).detail;
  if (error instanceof Stop || error instanceof ConfigError) return error.message;
  return `${what} failed: ${error instanceof Error ? error.message || error.name : String(error)}`;
}
