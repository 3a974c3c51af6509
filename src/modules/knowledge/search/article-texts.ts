import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { type FoldedLine, foldedLines } from './passage.js';
import { plainLines } from './plain-lines.js';

/** A published text: it never changes. */
interface Published {
  id: string;
  version: number;
}

const read = {
  name: 'search-texts',
  text: `SELECT v.article_id AS id, v.version, v.title, v.body
         FROM jsonb_to_recordset($1) AS asked (id uuid, version integer)
         JOIN article_versions v ON v.article_id = asked.id AND v.version = asked.version`,
};

/** Some 10 kB each: all articles of a branch, or the ones that are found most. */
const mostKept = 1_000;

const keyOf = ({ id, version }: Published): string => `${id} ${version}`;

/** The texts of what was found, ready to be cut to passages; those shown lately are kept in memory. */
@Injectable()
export class ArticleTexts {
  private readonly kept = new Map<string, readonly FoldedLine[]>();

  constructor(private readonly database: Database) {}

  /** The lines of each, in the order asked for. */
  async of(articles: readonly Published[]): Promise<(readonly FoldedLine[])[]> {
    const missing = articles.filter((article) => !this.kept.has(keyOf(article)));
    const fresh = missing.length > 0 ? await this.read(missing) : new Map<string, readonly FoldedLine[]>();
    const lines = articles.map((article) => this.kept.get(keyOf(article)) ?? fresh.get(keyOf(article)) ?? []);
    articles.forEach((article, index) => this.keep(keyOf(article), lines[index] ?? []));
    return lines;
  }

  private async read(articles: readonly Published[]): Promise<Map<string, readonly FoldedLine[]>> {
    const asked = JSON.stringify(articles.map(({ id, version }) => ({ id, version })));
    const rows = await this.database.rows<Published & { title: string; body: string }>(read, [asked]);
    return new Map(rows.map((row) => [keyOf(row), foldedLines(plainLines(row.body, row.title))]));
  }

  /** The one shown longest ago goes first. */
  private keep(key: string, lines: readonly FoldedLine[]): void {
    this.kept.delete(key);
    this.kept.set(key, lines);
    const [oldest] = this.kept.keys();
    if (this.kept.size > mostKept && oldest !== undefined) this.kept.delete(oldest);
  }
}
