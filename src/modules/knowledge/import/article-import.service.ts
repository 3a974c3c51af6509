import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.module.js';
import { type Transaction, UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Directory } from '../../organisation/index.js';
import { enter } from '../article.entries.js';
import { textOf } from '../article.types.js';
import { ArticlePublishing } from '../article-publishing.js';
import { contentColumns } from '../articles.store.js';
import { conflictFound } from '../knowledge.events.js';
import type { KnownCodes } from './article-file.js';
import { keepAsConflicts, keepAsSame } from './article-files.store.js';
import { readFolder } from './article-folder.js';
import { type FiledArticle, type FileFault, readLibrary } from './article-library.js';
import { fateOf, type FileFate, type KnownArticle } from './import-plan.js';

/** Nodes that start together take turns; nobody else waits. */
const takeTurns = { text: 'SELECT pg_advisory_xact_lock(100859, 6)' };
/** Held in one order, before they are read: two that publish and import at once never wait for each other in a ring. */
const holdArticles = { text: 'SELECT FROM articles WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE' };
const readArticles = {
  text: `SELECT a.id, a.version, ${contentColumns('a')}, a.expired_at AS "expiredAt", a.file_version AS "fileVersion",
           (SELECT coalesce(json_agg(json_build_object('checksum', f.checksum, 'state', f.state, 'version', f.version)), '[]')
            FROM article_files f WHERE f.article_id = a.id) AS files
         FROM articles a WHERE a.id = ANY ($1)`,
};

/** A file and what became of it. */
interface Judged {
  file: FiledArticle;
  article: KnownArticle | undefined;
  fate: FileFate;
}

export interface ImportReport {
  read: number;
  published: string[];
  conflicts: string[];
  /** Files with the text of an earlier version. */
  older: string[];
  faults: FileFault[];
}

const fromFile = ({ file, article }: Judged) => ({
  ...textOf(file),
  id: file.id,
  slug: file.slug,
  version: (article?.version ?? 0) + 1,
  origin: 'file' as const,
  authors: [],
  reviewerId: null,
  note: article?.version ? 'from the file' : '',
});

const fileOf = ({ file, article }: Judged, version = article?.version ?? 0) => ({
  articleId: file.id,
  checksum: file.checksum,
  path: file.path,
  content: textOf(file),
  version,
});

/**
 * Brings the files of the knowledge base into the tables at every start, by the rules of `fateOf`. A bad file is reported
 * with line and reason, and its article stays as it was. An article whose file is gone stays as well (C1).
 */
@Injectable()
export class ArticleImport implements OnApplicationBootstrap {
  private readonly logger = new Logger('Knowledge');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: Directory,
    private readonly publishing: ArticlePublishing,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.knowledgeFolder === null) return;
    const report = await this.run(this.config.knowledgeFolder);
    for (const { path, line, reason } of report.faults)
      this.logger.warn(`knowledge-base/${path}, line ${line}: ${reason}; the file is skipped`);
    for (const path of report.conflicts)
      this.logger.warn(`knowledge-base/${path}: changed here and in the product; an editor has to choose`);
    const { published, read, older } = report;
    if (older.length > 0)
      this.logger.log(`${older.length} files have the text of an earlier version (${older.join(', ')})`);
    if (published.length > 0) this.logger.log(`${published.length} of ${read} articles added or changed`);
  }

  /** All files of a folder, in one transaction; a second time changes nothing. */
  async run(folder: string): Promise<ImportReport> {
    const { files, faults } = await readFolder(folder);
    const library = readLibrary(files, this.knownCodes());
    const judged = await this.unitOfWork.run((tx) => this.take(tx, library.rows));
    const pathsOf = (...fates: readonly FileFate[]): string[] =>
      judged.filter(({ fate }) => fates.includes(fate)).map(({ file }) => file.path);
    return {
      read: library.rows.length,
      published: pathsOf('new', 'changed'),
      conflicts: pathsOf('conflict'),
      older: pathsOf('older'),
      faults: [...faults, ...library.faults],
    };
  }

  private async take(tx: Transaction, files: readonly FiledArticle[]): Promise<Judged[]> {
    await tx.rows(takeTurns);
    const ids = files.map(({ id }) => id);
    await tx.rows(holdArticles, [ids]);
    const rows = await tx.rows<KnownArticle & { id: string; [column: string]: unknown }>(readArticles, [ids]);
    const articles = new Map(rows.map((row) => [row.id, row]));
    const judged = files.map((file): Judged => {
      const article = articles.get(file.id);
      return { file, article, fate: fateOf(file, article) };
    });
    await this.publish(
      tx,
      judged.filter(({ fate }) => fate === 'new' || fate === 'changed'),
    );
    await keepAsSame(
      tx,
      judged.filter(({ fate }) => fate === 'same').map((one) => fileOf(one)),
    );
    await this.ask(
      tx,
      judged.filter(({ fate }) => fate === 'conflict'),
    );
    return judged;
  }

  private async publish(tx: Transaction, judged: readonly Judged[]): Promise<void> {
    const versions = judged.map(fromFile);
    await this.publishing.publish(tx, versions);
    await keepAsSame(
      tx,
      judged.map((one) => fileOf(one, (one.article?.version ?? 0) + 1)),
    );
    await enter(
      tx,
      ...versions.map(({ id, version }) => ({ articleId: id, kind: 'import' as const, actorId: null, version })),
    );
  }

  private async ask(tx: Transaction, judged: readonly Judged[]): Promise<void> {
    const files = judged.map((one) => fileOf(one));
    await keepAsConflicts(tx, files);
    await enter(
      tx,
      ...files.map(({ articleId, version }) => ({ articleId, kind: 'conflict' as const, actorId: null, version })),
    );
    tx.announce(...files.map(({ articleId }) => conflictFound(articleId)));
  }

  private knownCodes(): KnownCodes | null {
    const codes = (all: readonly { code: string }[]): string[] => all.map((one) => one.code);
    const [counties, departments] = [codes(this.directory.counties()), codes(this.directory.departments())];
    return counties.length > 0 && departments.length > 0 ? { counties, departments } : null;
  }
}
