import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.js';
import { everyArticle } from './article-index.js';
import { SortedTerms } from './sorted-terms.js';
import type { KnownTerm, WrittenWords } from './vocabulary.js';

interface Entry {
  term: string;
  articles: number;
  /** Of pairs of characters: how they are said. */
  sound: string | null;
  /** Of words that the cutter knows. */
  initials: string | null;
}

const latestEdition = { name: 'terms-edition', text: 'SELECT edition FROM search_edition' };

/** Page by page, so that a large book is read without holding up who asks meanwhile. */
const changedTerms = {
  name: 'terms-changed',
  text: `SELECT term, articles, CASE WHEN length(term) = 2 THEN sound END AS sound, initials, edition FROM search_terms
         WHERE (edition, term) > ($1, $2) ORDER BY edition, term LIMIT 5000`,
};

/** After every term of an edition. */
const endOfEdition = '\u{10ffff}';
const neverRead = -1;
const mostBegun = 40;
const mostAlike = 6;

/**
 * The terms of all articles (`search_terms`), kept in memory: looking them up takes no round trip to the database.
 * Some 150 bytes a term; ten thousand articles have some 64,000. Whoever asks the database for articles
 * learns which edition of the terms it goes by, and calls `upTo` when that is newer.
 */
@Injectable()
export class TermBook implements WrittenWords {
  private read = neverRead;
  private reading: Promise<void> | undefined;
  private readonly entries = new Map<string, Entry>();
  private readonly sorted = new SortedTerms();
  private readonly bySound = new Map<string, string[]>();
  private readonly byInitials = new Map<string, string[]>();

  constructor(private readonly database: Database) {}

  /** What was read last; -1 when nothing was. */
  get edition(): number {
    return this.read;
  }

  /** Number of all articles. */
  get total(): number {
    return this.articlesWith(everyArticle);
  }

  /** Reads what has changed, until the book is of this edition at least. */
  async upTo(edition: number): Promise<void> {
    while (this.read < edition) {
      this.reading ??= this.readChanges().finally(() => (this.reading = undefined));
      await this.reading;
    }
  }

  articlesWith(term: string): number {
    return this.entries.get(term)?.articles ?? 0;
  }

  isWord(term: string): boolean {
    return Boolean(this.entries.get(term)?.initials);
  }

  begunBy(text: string): readonly KnownTerm[] {
    return this.mostCommon(this.sorted.begunBy(text, (term) => this.articlesWith(term) > 0, mostBegun));
  }

  withInitials(letters: string): readonly KnownTerm[] {
    return this.mostCommon(this.byInitials.get(letters) ?? []);
  }

  saidAs(sound: string): readonly KnownTerm[] {
    return this.mostCommon(this.bySound.get(sound) ?? []);
  }

  private mostCommon(terms: readonly string[]): KnownTerm[] {
    return terms
      .map((term) => ({ term, articles: this.articlesWith(term) }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles)
      .slice(0, mostAlike);
  }

  private async readChanges(): Promise<void> {
    const [latest] = await this.database.rows<{ edition: number }>(latestEdition);
    let [edition, after] = [this.read, endOfEdition];
    for (;;) {
      const page = await this.database.rows<Entry & { edition: number }>(changedTerms, [edition, after]);
      this.sorted.add(page.map(({ term }) => term).filter((term) => !this.entries.has(term)));
      for (const { term, articles, sound, initials } of page) this.enter({ term, articles, sound, initials });
      const last = page.at(-1);
      if (!last) break;
      [edition, after] = [last.edition, last.term];
    }
    // What was changed while it was read is read again with the next edition.
    this.read = latest?.edition ?? 0;
  }

  /** How a term is said never changes; whether it is a word does, once. */
  private enter(entry: Entry): void {
    const known = this.entries.get(entry.term);
    this.entries.set(entry.term, entry);
    if (entry.sound !== null && !known) note(this.bySound, entry.sound, entry.term);
    if (entry.initials !== null && !known?.initials) note(this.byInitials, entry.initials, entry.term);
  }
}

function note(terms: Map<string, string[]>, key: string, term: string): void {
  const known = terms.get(key);
  if (known) known.push(term);
  else terms.set(key, [term]);
}
