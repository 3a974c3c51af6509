import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Clock } from '../../../shared/clock.js';
import { dateAt } from '../../../shared/time-zone.js';
import type { ArticleAudience } from '../article.types.js';
import { type ArticleListView, foundArticleView } from '../knowledge.view.js';
import { Readers } from '../readers.js';
import { ArticleTexts } from './article-texts.js';
import { placeHits, readHits, readLocal } from './hits.js';
import { lookUpOf, type Question, questionOf, termsOfWord } from './question.js';
import { speaker } from './sounds.js';
import { type Alike, readFurther, readVocabulary, type Vocabulary } from './vocabulary.js';
import { weigh } from './weighing.js';
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
const han = /^\p{Script=Han}{2}$/u;

/**
 * Finds the right wording while somebody types (A16, A17): words and pairs of characters, sounds and first letters,
 * synonyms, misspellings. PostgreSQL holds the index and does the work: two to four short statements a question, of
 * which none reads more than some 1,500 rows however many articles there are.
 */
@Injectable()
export class ArticleSearch {
  constructor(
    private readonly database: Database,
    private readonly readers: Readers,
    private readonly clock: Clock,
    private readonly words: Words,
    private readonly texts: ArticleTexts,
  ) {}

  /**
   * The articles in force that answer best; none when nothing is asked.
   * @throws DomainError `article.unknown_county`
   */
  async search(actor: Actor, { q, limit = defaultLimit, ...about }: ArticleQuestion): Promise<ArticleListView> {
    const reader = this.readers.of(actor, about);
    const question = questionOf(q, this.words.lists.meanings);
    const vocabulary = await this.vocabularyFor(question);
    const weighing = weigh(question, vocabulary);
    const day = dateAt(this.clock.now());
    const hits = await readHits(this.database, weighing, reader, day, limit);
    const local = await readLocal(this.database, hits, reader, day);
    const shown = placeHits(hits, local, reader.county).slice(0, limit);
    const texts = await this.texts.of(shown);
    const marked = [...new Set(weighing.terms.map(({ term }) => term))];
    return { items: shown.map((hit, index) => foundArticleView(hit, texts[index] ?? [], marked)) };
  }

  /** What the index knows of the question; where nobody wrote a word, of those that sound or look like it. */
  private async vocabularyFor(question: Question): Promise<Vocabulary> {
    const first = await readVocabulary(this.database, lookUpOf(question));
    const unknown = question.pairs.filter((pair) => han.test(pair) && !first.exact.get(pair));
    const misspelt = question.letters.map(({ text }) => text).filter((text) => !first.exact.get(text));
    const exact = [...first.alike.values()].flat().flatMap(({ term }) => termsOfWord(term));
    if (unknown.length + misspelt.length + exact.length === 0) return first;
    const say = unknown.length > 0 ? await speaker() : null;
    const sounds = new Map(unknown.map((pair) => [pair, say?.(pair).sound ?? '']));
    const { alike, ...more } = await readFurther(this.database, { exact, sounds: [...sounds.values()], misspelt });
    return {
      ...first,
      exact: new Map([...first.exact, ...more.exact]),
      alike: new Map([...first.alike, ...alike, ...byPair(sounds, alike)]),
    };
  }
}

const byPair = (sounds: ReadonlyMap<string, string>, alike: Alike): Alike =>
  new Map([...sounds].map(([pair, sound]) => [`~${pair}`, alike.get(`~${sound}`) ?? []]));
