import type { Vocabulary } from './vocabulary.js';

/** Concepts that are said in one way only are summed as one: there is no best among alternatives to be found. */
const plainConcept = 0;

/** A term to look for. Of the alternatives of one concept the best counts; concepts add up. */
export interface WeighedTerm {
  term: string;
  concept: number;
  alternative: number;
  weight: number;
  /** How many articles hold it. */
  articles: number;
}

/** One way to say a concept, and how far it is believed against what was typed (0 to 1). */
export interface Alternative {
  terms: readonly string[];
  faith: number;
}

interface Written extends Alternative {
  written: readonly string[];
}

/** At least this part of an alternative's terms has to be written somewhere. */
const leastWritten = 0.6;

/** Weighs terms by how rare they are (BM25's measure of rarity). */
export class Scale {
  readonly terms: WeighedTerm[] = [];
  /** What an article would get that is all about everything that was asked. */
  full = 0;
  private concepts = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  articlesWith(term: string): number {
    return this.vocabulary.articlesWith(term);
  }

  /** Rises from nearly 0 for what every article says. */
  rarity(term: string): number {
    const articles = this.articlesWith(term);
    return Math.log(1 + (this.vocabulary.total - articles + 0.5) / (articles + 0.5));
  }

  /** The rarity of what is written nowhere. */
  get rarest(): number {
    return Math.log(1 + (this.vocabulary.total + 0.5) / 0.5);
  }

  /**
   * Something that was asked, in one of several ways.
   * @param share how much of its rarity it is worth
   * @returns false when nothing of it is written anywhere
   */
  add(alternatives: readonly Alternative[], share = 1): boolean {
    const known = this.writtenOf(alternatives);
    return this.put(known, share * Math.max(0, ...known.map(({ written }) => this.sumOf(written))));
  }

  /**
   * Words that mean the same: together they are as common as the most common of them, however rare the one that was said.
   * @param length how many terms the word that was said has
   */
  addMeaning(alternatives: readonly Alternative[], length: number): boolean {
    const known = this.writtenOf(alternatives);
    const means = known.map(({ written }) => this.sumOf(written) / written.length);
    return this.put(known, known.length > 0 ? Math.min(...means) * length : 0);
  }

  /** Counts when it is there and is not missed when it is not. */
  addBonus(term: string, share: number): void {
    if (this.articlesWith(term) === 0) return;
    this.note(plainConcept, term, 0, this.rarity(term) * share);
  }

  /** Something that was asked and is written nowhere speaks against every article. */
  lose(share: number): void {
    this.full += share * this.rarest;
  }

  private writtenOf(alternatives: readonly Alternative[]): Written[] {
    return alternatives
      .map((one) => ({ ...one, written: one.terms.filter((term) => this.articlesWith(term) > 0) }))
      .filter(({ terms, written }) => written.length > 0 && written.length >= terms.length * leastWritten);
  }

  private sumOf(terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + this.rarity(term), 0);
  }

  /** @param worth what an article gets for all of the best alternative */
  private put(known: readonly Written[], worth: number): boolean {
    if (worth === 0) return false;
    const concept = known.length > 1 ? (this.concepts += 1) : plainConcept;
    this.full += worth;
    known.forEach(({ written, terms, faith }, alternative) => {
      const part = (faith * worth) / this.sumOf(terms);
      for (const term of written) this.note(concept, term, alternative, this.rarity(term) * part);
    });
    return true;
  }

  private note(concept: number, term: string, alternative: number, weight: number): void {
    this.terms.push({ term, concept, alternative, weight, articles: this.articlesWith(term) });
  }
}
