import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { explain, languageOf, reachDatabase, Stop } from './at-the-terminal.js';
import type { AskedImport } from './modules/imports/index.js';
import type { Actor } from './platform/access/actor.js';
import { type Config, readConfig } from './platform/config/config.js';
import type { Language } from './shared/language.js';

const usage = `Usage: npm run import -- <outlets|staff|assets> <file> [--keep-good] [--dry-run]
  --keep-good  take over the good lines even when others are faulty
  --dry-run    only say what would be done`;

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

const kinds: readonly string[] = ['outlets', 'staff', 'assets'] satisfies AskedImport['kind'][];
const isKind = (text: string | undefined): text is AskedImport['kind'] => text !== undefined && kinds.includes(text);

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
    const database = await reachDatabase(config);
    try {
      return await importInto({ ...config, databaseUrl: database.url }, asked, language);
    } finally {
      await database.leave();
    }
  } catch (error) {
    process.stderr.write(`${explain(error, language, 'The import')}\n`);
    return 1;
  }
}
