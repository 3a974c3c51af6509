import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the files of the knowledge base that a test may change. */
export class KnowledgeFiles {
  private constructor(readonly folder: string) {}

  static async copy(): Promise<KnowledgeFiles> {
    const folder = await mkdtemp(join(tmpdir(), 'hotline-articles-'));
    await cp('knowledge-base', folder, { recursive: true });
    return new KnowledgeFiles(folder);
  }

  async change(path: string, from: string, to: string): Promise<void> {
    const file = join(this.folder, path);
    const text = await readFile(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not say "${from}"`);
    await writeFile(file, text.replace(from, to));
  }

  /**
   * Runs the built program as `npm run knowledge -- import` does, beside the running product.
   * @returns what it printed
   */
  import(databaseUrl: string): Promise<string> {
    const { NODE_OPTIONS: _, ...rest } = process.env;
    const env = { ...rest, NODE_ENV: 'test', DATABASE_URL: databaseUrl };
    return new Promise((resolve) => {
      execFile(process.execPath, ['dist/server/knowledge-cli.js', 'import', this.folder], { env }, (_error, out, err) =>
        resolve(out + err),
      );
    });
  }

  drop(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }
}
