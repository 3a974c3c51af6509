import { resolve } from 'node:path';
import { explain, languageOf, reachDatabase, Stop } from './at-the-terminal.js';
import type { ExportReport, ImportReport } from './modules/knowledge/index.js';
import { type Config, readConfig } from './platform/config/config.js';
import { type Bilingual, fill, type Language, say } from './shared/language.js';

const usage = `Usage: npm run knowledge -- <import|export> [folder]
  import  takes over what has changed in the files of the folder (knowledge-base/ when silent)
  export  writes what has changed in the product into the files of the folder`;

type Direction = 'import' | 'export';

interface Asked {
  direction: Direction;
  folder: string | null;
}

const words = {
  read: { zh: '共 {count} 篇文章', en: '{count} articles' },
  published: { zh: '已发布 {path}', en: 'published {path}' },
  written: { zh: '已写出 {path}', en: 'written {path}' },
  older: { zh: '内容早于系统现行版本 {path}', en: 'older than what stands in the product {path}' },
  conflict: { zh: '两边都改过，未覆盖 {path}', en: 'changed on both sides, left alone {path}' },
  fault: { zh: '{path} 第 {line} 行：{reason}', en: '{path}, line {line}: {reason}' },
} as const satisfies Record<string, Bilingual>;

function readAsked([direction, folder, ...others]: readonly string[], cwd: string): Asked {
  if ((direction !== 'import' && direction !== 'export') || others.length > 0) throw new Stop(usage);
  return { direction, folder: folder === undefined ? null : resolve(cwd, folder) };
}

const linesOf =
  (language: Language) =>
  (text: keyof typeof words, paths: readonly string[]): string[] =>
    paths.map((path) => fill(say(words[text], language), { path }));

function importLines(report: ImportReport, language: Language): string[] {
  const lines = linesOf(language);
  return [
    fill(say(words.read, language), { count: report.read }),
    ...lines('published', report.published),
    ...lines('older', report.older),
    ...lines('conflict', report.conflicts),
    ...report.faults.map((fault) => fill(say(words.fault, language), { ...fault })),
  ];
}

const exportLines = ({ written, conflicts }: ExportReport, language: Language): string[] => {
  const lines = linesOf(language);
  return [...lines('written', written), ...lines('conflict', conflicts)];
};

/** @returns what there is to say, and whether everything went through */
async function runOn(config: Config, { direction, folder }: Asked, language: Language): Promise<[string[], boolean]> {
  // Loaded when everything is known to be in order: it is the whole application.
  const { createApplication } = await import('./application.js');
  const { ArticleExport, ArticleImport } = await import('./modules/knowledge/index.js');
  // Nothing is imported by the start itself: it would be done before anybody could say what was done.
  const quiet = { ...config, knowledgeFolder: null };
  const app = await createApplication(quiet, { timers: false, pages: false, log: ['fatal'] });
  const place = folder ?? config.knowledgeFolder ?? '';
  try {
    if (direction === 'export') {
      const report = await app.get(ArticleExport, { strict: false }).run(place);
      return [exportLines(report, language), report.conflicts.length === 0];
    }
    const report = await app.get(ArticleImport, { strict: false }).run(place);
    return [importLines(report, language), report.faults.length + report.conflicts.length === 0];
  } finally {
    await app.close();
  }
}

/**
 * `npm run knowledge`: brings files and articles into step, beside the running product or without it.
 * @returns the exit code: 0, or 1 when a file was bad or was changed on both sides
 */
export async function runKnowledge(args: readonly string[], env: NodeJS.ProcessEnv, cwd: string): Promise<number> {
  const language = languageOf(env);
  try {
    const asked = readAsked(args, cwd);
    const config = readConfig(env, cwd);
    const database = await reachDatabase(config);
    try {
      const [lines, ok] = await runOn({ ...config, databaseUrl: database.url }, asked, language);
      process.stdout.write(lines.map((line) => `${line}\n`).join(''));
      return ok ? 0 : 1;
    } finally {
      await database.leave();
    }
  } catch (error) {
    process.stderr.write(
      `${explain(error, language, say({ zh: '知识库同步', en: 'The knowledge base' }, language))}\n`,
    );
    return 1;
  }
}
