import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { Stream } from '../../platform/events/stream.js';
import { Clock } from '../../shared/clock.js';
import { dateAt } from '../../shared/time-zone.js';
import { Directory } from '../organisation/index.js';
import { Article } from './article.entity.js';
import type { ArticleAudience } from './article.types.js';
import { refuseKnowledge } from './knowledge.refusals.js';
import type { ArticleListView, ArticleRowView, ArticleView } from './knowledge.view.js';
import { isInForce, reaches, type Reader } from './reach.js';
import { passageOf } from './search/passage.js';
import { type Entry, entryOf, rank } from './search/ranking.js';
import { unitsOf } from './search/units.js';

/** What is looked for, and for whom. */
export interface ArticleSearch {
  q?: string;
  /** The caller's county, by code or id; partners get their own whatever stands here. */
  county?: string;
  audience?: ArticleAudience;
  limit?: number;
}

const defaultLimit = 8;

const rowView = ({ article, lines }: Entry<Article>, units: readonly string[]): ArticleRowView => ({
  id: article.id,
  slug: article.slug,
  version: article.version,
  title: article.title,
  kind: article.kind,
  category: article.category,
  audience: article.audience,
  region: article.region,
  passage: passageOf(lines, units),
});

/** The front door of the knowledge base (A16, A17). Articles are few: all are kept in memory, ready for searching. */
@Injectable()
export class Articles implements OnModuleInit {
  private readonly logger = new Logger('Knowledge');
  private entries = new Map<string, Entry<Article>>();
  private reloads = 0;

  constructor(
    private readonly database: Database,
    private readonly stream: Stream,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.stream.listen((events) => {
      if (!events.some((event) => event.type === 'articles.changed')) return;
      this.reload().catch((error: unknown) => this.logger.error(error));
    });
  }

  /** Reads all articles again; of reloads that overlap, the one that began last counts. */
  async reload(): Promise<void> {
    this.reloads += 1;
    const turn = this.reloads;
    const articles = await this.database.manager.find(Article);
    if (turn === this.reloads) this.entries = new Map(articles.map((article) => [article.id, entryOf(article)]));
  }

  /**
   * The articles in force that answer best, or all that apply when nothing is asked.
   * @throws DomainError `article.unknown_county`
   */
  async search(actor: Actor, query: ArticleSearch): Promise<ArticleListView> {
    const reader = this.readerFor(actor, query);
    const today = dateAt(this.clock.now());
    const open = [...this.entries.values()].filter(
      ({ article }) => reaches(article, reader) && isInForce(article, today),
    );
    const units = unitsOf(query.q ?? '');
    if (units.length === 0 && query.q?.trim()) return { items: [] };
    const found = rank(open, units, reader.county).slice(0, query.limit ?? defaultLimit);
    return { items: found.map((entry) => rowView(entry, units)) };
  }

  /**
   * One article. The staff may also read what has ended or not begun, since old tickets name it.
   * @throws DomainError `article.not_found`
   */
  async view(actor: Actor, id: string): Promise<ArticleView> {
    const reader = this.readerFor(actor, {});
    const entry = this.entries.get(id.toLowerCase());
    const hidden =
      !entry ||
      !reaches(entry.article, reader) ||
      (reader.audience === 'partner' && !isInForce(entry.article, dateAt(this.clock.now())));
    if (hidden) throw refuseKnowledge('article.not_found');
    const { body, validFrom, validUntil, ownerDepartment } = entry.article;
    return { ...rowView(entry, []), body, validFrom, validUntil, ownerDepartment };
  }

  /** Partners read as partners of their own county; the staff everything, or as a caller of the county they name. */
  private readerFor(actor: Actor, { county, audience }: ArticleSearch): Reader {
    const own = this.directory.counties().find(({ id }) => id === actor.countyId)?.code ?? null;
    if (hasRole(actor, 'partner')) return { audience: 'partner', county: own, everywhere: false };
    if (!county) return { audience: audience ?? 'internal', county: own, everywhere: true };
    return { audience: audience ?? 'internal', county: this.countyCode(county), everywhere: false };
  }

  private countyCode(county: string): string {
    const found = this.directory.counties().find(({ id, code }) => county === code || county.toLowerCase() === id);
    if (!found) throw refuseKnowledge('article.unknown_county', { county });
    return found.code;
  }
}
