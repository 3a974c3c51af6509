import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Directory } from '../../organisation/index.js';
import { articleChanged } from '../knowledge.events.js';
import type { KnownCodes } from './article-file.js';
import { knowledgeFolder, readFolder } from './article-folder.js';
import { ArticleIndex } from '../search/article-index.js';
import { type ArticleRow, readLibrary } from './article-library.js';

/** Nodes that start together take turns; whoever reads the table is not held up. */
const takeTurns = { text: 'LOCK TABLE articles IN SHARE ROW EXCLUSIVE MODE' };

const keepRows = {
  text: `INSERT INTO articles AS a (id, slug, version, title, category, kind, audience, region, tags, valid_from,
           valid_until, owner_department, body, checksum)
         SELECT id, slug, 1, title, category, kind, audience, region, tags, "validFrom", "validUntil", "ownerDepartment",
           body, checksum
         FROM jsonb_to_recordset($1) AS f (id uuid, slug text, title text, category text, kind text, audience text,
           region text, tags text[], "validFrom" date, "validUntil" date, "ownerDepartment" text, body text, checksum text)
         ON CONFLICT (id) DO UPDATE SET version = a.version + 1, title = EXCLUDED.title, category = EXCLUDED.category,
           kind = EXCLUDED.kind, audience = EXCLUDED.audience, region = EXCLUDED.region, tags = EXCLUDED.tags,
           valid_from = EXCLUDED.valid_from, valid_until = EXCLUDED.valid_until,
           owner_department = EXCLUDED.owner_department, body = EXCLUDED.body, checksum = EXCLUDED.checksum
         WHERE a.checksum <> EXCLUDED.checksum
         RETURNING a.id, a.version`,
};

/**
 * Brings the files of `knowledge-base/` into the table at every start: a new file is version 1, a changed one the next
 * version, an unchanged one is left alone. A bad file is reported with line and reason, and its article stays as it
 * was. An article whose file is gone stays as well (C1): it ends by its `validUntil`.
 */
@Injectable()
export class ArticleImport implements OnApplicationBootstrap {
  private readonly logger = new Logger('Knowledge');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: Directory,
    private readonly index: ArticleIndex,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.run(knowledgeFolder());
  }

  /** @returns how many articles were added or changed */
  async run(folder: string): Promise<number> {
    const { files, faults } = await readFolder(folder);
    const library = readLibrary(files, this.knownCodes());
    for (const { path, line, reason } of [...faults, ...library.faults]) {
      this.logger.warn(`knowledge-base/${path}, line ${line}: ${reason}; the file is skipped`);
    }
    const kept = await this.keep(library.rows);
    if (kept > 0) this.logger.log(`${kept} of ${library.rows.length} articles added or changed`);
    return kept;
  }

  private keep(rows: readonly ArticleRow[]): Promise<number> {
    return this.unitOfWork.run(async (tx) => {
      await tx.rows(takeTurns);
      const kept = await tx.rows<{ id: string; version: number }>(keepRows, [JSON.stringify(rows)]);
      const changed = new Set(kept.map(({ id }) => id));
      await this.index.keep(
        tx,
        rows.filter(({ id }) => changed.has(id)),
      );
      tx.announce(...kept.map(articleChanged));
      return kept.length;
    });
  }

  private knownCodes(): KnownCodes | null {
    const codes = (all: readonly { code: string }[]): string[] => all.map((one) => one.code);
    const [counties, departments] = [codes(this.directory.counties()), codes(this.directory.departments())];
    return counties.length > 0 && departments.length > 0 ? { counties, departments } : null;
  }
}
