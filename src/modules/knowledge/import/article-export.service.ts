import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { errorCode } from '../../../platform/tables/error-code.js';
import { packZip } from '../../../platform/tables/zip-pack.js';
import { type ArticleContent, filePathOf, textOf } from '../article.types.js';
import { contentColumns } from '../articles.store.js';
import { type FileMark, keepAsSame } from './article-files.store.js';
import { decode } from './article-folder.js';
import { checksumOf } from './article-library.js';
import { writeArticleFile } from './write-article-file.js';

interface Row extends ArticleContent {
  id: string;
  version: number;
  filePath: string | null;
  fileVersion: number | null;
  files: FileMark[];
}

/** A file cannot say that its article was withdrawn: those stay where they are. */
const readPublished = {
  text: `SELECT a.id, a.version, ${contentColumns('a')}, a.file_path AS "filePath", a.file_version AS "fileVersion",
           (SELECT coalesce(json_agg(json_build_object('checksum', f.checksum, 'state', f.state, 'version', f.version)), '[]')
            FROM article_files f WHERE f.article_id = a.id) AS files
         FROM articles a WHERE a.version > 0 AND a.expired_at IS NULL ORDER BY a.slug`,
};

export interface ExportReport {
  written: string[];
  /** Files that say something else than any version, and were left alone. */
  conflicts: string[];
}

/** Whether the text of a file may be replaced: it stands in a version, or an editor has chosen ours. */
const isKnown = (row: Row, text: string): boolean =>
  row.files.some(({ checksum, state }) => checksum === checksumOf(text) && (state === 'same' || state === 'ours'));

/** The text of a file; null when there is none. What is not UTF-8 is something else than we ever wrote. */
async function textAt(path: string): Promise<string | null> {
  try {
    const decoded = decode(await readFile(path));
    return 'text' in decoded ? decoded.text : '';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Whole or not at all, whenever the process ends. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.part`, text);
  await rename(`${path}.part`, path);
}

/** Gives the articles back as files. */
@Injectable()
export class ArticleExport {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Brings the files of a folder up to date; what somebody has changed there meanwhile is named and left alone. */
  async run(folder: string): Promise<ExportReport> {
    const rows = await this.database.rows<Row & { [column: string]: unknown }>(readPublished);
    const report: ExportReport = { written: [], conflicts: [] };
    for (const row of rows) await this.exportOne(folder, row, report);
    return report;
  }

  /** All articles whose text differs from their file, as an archive. */
  async archive(): Promise<Buffer> {
    const rows = await this.database.rows<Row & { [column: string]: unknown }>(readPublished);
    const changed = rows.filter(({ version, fileVersion }) => version !== fileVersion);
    return packZip(new Map(changed.map((row) => [filePathOf(row), Buffer.from(writeArticleFile(row))])));
  }

  private async exportOne(folder: string, row: Row, report: ExportReport): Promise<void> {
    const [path, text] = [filePathOf(row), writeArticleFile(row)];
    const there = await textAt(join(folder, path));
    const isCurrent = (one: string): boolean =>
      one === text || row.files.some((file) => file.checksum === checksumOf(one) && isSaidBy(file, row));
    // A changed category is another folder: the file moves.
    const before = row.filePath !== null && row.filePath !== path ? join(folder, row.filePath) : null;
    const left = before && (await textAt(before));
    if ([there, left].some((one) => one !== null && !isCurrent(one) && !isKnown(row, one))) {
      report.conflicts.push(path);
      return;
    }
    if (there === null || !isCurrent(there)) {
      await writeWhole(join(folder, path), text);
      report.written.push(path);
    }
    if (before && left !== null) await rm(before);
    await this.remember(row, path, there !== null && isCurrent(there) ? there : text);
  }

  private async remember(row: Row, path: string, text: string): Promise<void> {
    const file = { articleId: row.id, checksum: checksumOf(text), path, content: textOf(row), version: row.version };
    const isRemembered = row.fileVersion === row.version && row.filePath === path;
    if (!isRemembered) await this.unitOfWork.run((tx) => keepAsSame(tx, [file]));
  }
}

const isSaidBy = (file: FileMark, row: Row): boolean => file.state === 'same' && file.version === row.version;
