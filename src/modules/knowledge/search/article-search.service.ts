import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Clock } from '../../../shared/clock.js';
import { dateAt } from '../../../shared/time-zone.js';
import type { ArticleAudience } from '../article.types.js';
import { type ArticleListView, foundArticleView } from '../knowledge.view.js';
import type { Reader } from '../reach.js';
import { Readers } from '../readers.js';
import { ArticleTexts } from './article-texts.js';
import { placeHits, readHits } from './hits.js';
import { readNearlySpelt } from './nearly-spelt.js';
import { isEmpty, type Question, questionOf } from './question.js';
import { speaker } from './sounds.js';
import { TermBook } from './term-book.js';
import type { Vocabulary } from './vocabulary.js';
import { oddLetters, weigh } from './weighing.js';
import { Words } from './words.js';

/** What is looked for, and for whom. */
export interface ArticleQuestion {
  q: string;
  /** The caller's county, by code or id; partners get their own whatever stands here. */
  county?: string;
  audience?: ArticleAudience;
  limit?: number;
}

const defaultLimit = 8;
const isHanPair = (text: string): boolean => /^\p{Script=Han}{2}$/u.test(text);

/**
 * Finds the right wording while somebody types (A16, A17): words and pairs of characters, sounds and first letters,
 * synonyms, misspellings. PostgreSQL holds the index and does the work: one statement a question, which reads no more than
 * some 3,000 rows however many articles there are. What the terms are worth is known here (TermBook).
 */
@Injectable()
export class ArticleSearch {
  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly words: Words,
    private readonly book: TermBook,
    private readonly texts: ArticleTexts,
  ) {}

  /**
   * The articles in force that answer best; none when nothing is asked.
   * @throws DomainError `article.unknown_county`
   */
  async search(actor: Actor, { q, limit = defaultLimit, ...about }: ArticleQuestion): Promise<ArticleListView> {
    const reader = this.readers.of(actor, about);
    const question = questionOf(q, this.words.lists.meanings);
    if (isEmpty(question)) return { items: [] };
    const { terms, hits, local } = await this.find(question, reader, limit);
    const shown = placeHits(hits, local, reader.county).slice(0, limit);
    const texts = await this.texts.of(shown);
    const marked = [...new Set(terms.map(({ term }) => term))];
    return { items: shown.map((hit, index) => foundArticleView(hit, texts[index] ?? [], marked)) };
  }

  /** When the terms turn out to be of an older edition than the articles: once more, with those that were added since. */
  private async find(question: Question, reader: Reader, limit: number) {
    const first = await this.findBy(0, question, reader, limit);
    return first.edition > first.knownEdition ? this.findBy(first.edition, question, reader, limit) : first;
  }

  private async findBy(leastEdition: number, question: Question, reader: Reader, limit: number) {
    await this.book.upTo(leastEdition);
    const knownEdition = this.book.edition;
    const weighing = weigh(question, await this.vocabularyFor(question));
    const found = await readHits(this.database, weighing, reader, dateAt(this.clock.now()), limit);
    return { ...found, terms: weighing.terms, knownEdition };
  }

  private async vocabularyFor(question: Question): Promise<Vocabulary> {
    const { book } = this;
    const isUnheard = question.pairs.some((pair) => isHanPair(pair) && book.articlesWith(pair) === 0);
    const say = isUnheard ? await speaker() : null;
    const near = await readNearlySpelt(this.database, oddLetters(question, book));
    return {
      total: book.total,
      articlesWith: (term) => book.articlesWith(term),
      isWord: (term) => book.isWord(term),
      begunBy: (text) => book.begunBy(text),
      withInitials: (letters) => book.withInitials(letters),
      saidAs: (sound) => book.saidAs(sound),
      saidLike: (pair) => (say && isHanPair(pair) ? book.saidAs(say(pair).sound) : []),
      nearlySpelt: (letters) => near.get(letters) ?? [],
    };
  }
}
