/** A term that articles hold. */
export interface KnownTerm {
  term: string;
  /** How many articles hold it. */
  articles: number;
}

/** What articles write. Lists have the most common terms first. */
export interface WrittenWords {
  /** Number of all articles. */
  readonly total: number;
  articlesWith(term: string): number;
  /** Whether it is a word that the cutter knows, and not only neighbours. */
  isWord(term: string): boolean;
  begunBy(text: string): readonly KnownTerm[];
  withInitials(letters: string): readonly KnownTerm[];
  /** @param sound syllables as people confuse them (`fan xiao`) */
  saidAs(sound: string): readonly KnownTerm[];
}

/** All that a question needs: with what nobody wrote, and articles write otherwise. */
export interface Vocabulary extends WrittenWords {
  /** Said as this pair of characters is. */
  saidLike(pair: string): readonly KnownTerm[];
  /** Words of letters, of which this may be a misspelling. */
  nearlySpelt(letters: string): readonly KnownTerm[];
}
