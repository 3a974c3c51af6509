import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { createApplication } from './application.js';
import { type Config, ConfigError, readConfig } from './platform/config/config.js';
import { OwnDoor } from './platform/http/own-door.js';
import { type EmbeddedServer, startEmbeddedServer } from './platform/database/embedded-server.js';
import { ensureDatabase } from './platform/database/ensure-database.js';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Ends the start with one clear line for each thing that is wrong. */
const giveUp = (lines: readonly string[]): never => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
};

function settings(env: NodeJS.ProcessEnv, cwd: string): Config {
  try {
    return readConfig(env, cwd);
  } catch (error) {
    if (error instanceof ConfigError) return giveUp(error.lines);
    throw error;
  }
}

/** Our own PostgreSQL in `./data`, held by one application at a time. */
async function ownServer(dataDir: string): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer(join(dataDir, 'database'));
  const holder = new pg.Client({ connectionString: server.url });
  holder.on('error', () => undefined);
  await holder.connect();
  const { rows } = await holder.query<{ held: boolean }>('SELECT pg_try_advisory_lock(100859) AS held');
  // The other application still works with this server: it must not be stopped.
  if (!rows[0]?.held)
    giveUp([`Another hotline is already running on ${dataDir}. Stop it first, or set DATA_DIR and PORT.`]);
  return {
    url: server.url,
    stop: async () => {
      await holder.end().catch(() => undefined);
      await server.stop();
    },
  };
}

const whyNot = (error: unknown, config: Config): string => {
  const text = error instanceof Error ? error.message || error.name : String(error);
  if (text.includes('EADDRINUSE')) return `PORT: ${config.port} is taken by another program; set PORT to a free one.`;
  if (config.databaseUrl && /ECONNREFUSED|ENOTFOUND|password|database .* does not exist/.test(text)) {
    return `DATABASE_URL: the database cannot be reached: ${text}`;
  }
  return `The start failed: ${text}`;
};

/** Runs the product until it is told to stop: database, migrations, demonstration data on the first start, API and web. */
export async function runHotline(env: NodeJS.ProcessEnv, cwd: string): Promise<void> {
  const began = performance.now();
  const config = settings(env, cwd);
  let server: EmbeddedServer | null = null;
  let app: NestFastifyApplication | null = null;
  let stopping: Promise<void> | null = null;

  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      await app?.close();
      await server?.stop();
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void stop().finally(() => process.exit(0)));
  }

  try {
    if (!config.databaseUrl) {
      server = await ownServer(config.dataDir);
      config.databaseUrl = await ensureDatabase(server.url, 'hotline');
    }
    app = await createApplication(config);
    if (config.demonstration) {
      const { loadDemonstration } = await import('./modules/demo/index.js');
      await loadDemonstration(app, say);
    }
    await app.listen(config.port, config.host);
    const feedback = await app.get(OwnDoor).open();
    if (stopping) return;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    say(`Hotline 100859 is ready after ${seconds} s: ${await app.getUrl()}`);
    if (feedback !== null) say(`Feedback without a name: ${config.feedback.url} (port ${feedback})`);
    if (config.demonstration) {
      const { demonstrationHint } = await import('./modules/demo/index.js');
      say(demonstrationHint);
    }
  } catch (error) {
    const line = whyNot(error, config);
    if (line.startsWith('The start failed') && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    await stop().catch(() => undefined);
    giveUp([line]);
  }
}
