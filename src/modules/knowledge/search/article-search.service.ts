import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Stream } from '../../../platform/events/stream.js';
import { Clock } from '../../../shared/clock.js';
import { dateAt } from '../../../shared/time-zone.js';
import { Article } from '../article.entity.js';
import type { ArticleAudience } from '../article.types.js';
import { articleRowView, type ArticleListView } from '../knowledge.view.js';
import { isInForce, reaches } from '../reach.js';
import { Readers } from '../readers.js';
import { type Entry, entryOf, rank } from './ranking.js';
import { unitsOf } from './units.js';

/** What is looked for, and for whom. */
export interface ArticleQuestion {
  q?: string;
  /** The caller's county, by code or id; partners get their own whatever stands here. */
  county?: string;
  audience?: ArticleAudience;
  limit?: number;
}

const defaultLimit = 8;

/** Finds the right wording while somebody types (A16, A17). */
@Injectable()
export class ArticleSearch implements OnModuleInit, OnApplicationBootstrap {
  private readonly logger = new Logger('Knowledge');
  private entries = new Map<string, Entry<Article>>();
  private reloads = 0;

  constructor(
    private readonly database: Database,
    private readonly stream: Stream,
    private readonly readers: Readers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.stream.listen((events) => {
      if (!events.some((event) => event.type === 'articles.changed')) return;
      this.reload().catch((error: unknown) => this.logger.error(error));
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.reload();
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
  search(actor: Actor, question: ArticleQuestion): ArticleListView {
    const reader = this.readers.of(actor, question);
    const today = dateAt(this.clock.now());
    const open = [...this.entries.values()].filter(
      ({ article }) => reaches(article, reader) && isInForce(article, today),
    );
    const units = unitsOf(question.q ?? '');
    if (units.length === 0 && question.q?.trim()) return { items: [] };
    const found = rank(open, units, reader.county).slice(0, question.limit ?? defaultLimit);
    return { items: found.map(({ article, lines }) => articleRowView(article, lines, units)) };
  }
}
