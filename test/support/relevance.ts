import { readFileSync } from 'node:fs';

/** A question as people type it, and the articles that answer it, best first; written before the search was tuned. */
export interface RelevanceQuestion {
  q: string;
  /** Code of the caller's county. */
  county?: string;
  /** Asked by a partner (of that county). */
  audience?: 'partner';
  expect: string[];
}

/** One half to tune by; the other only for the final figure. */
export const relevanceQuestions = (): { tuning: RelevanceQuestion[]; final: RelevanceQuestion[] } =>
  JSON.parse(readFileSync(new URL('../relevance/questions.json', import.meta.url), 'utf8'));

interface Answered extends RelevanceQuestion {
  found: readonly string[];
}

export interface Relevance {
  questions: number;
  /** The share of the questions that have a right article among the first three. */
  answeredAt3: number;
  /** Of the right articles of a question (one to three) those among the first three, on average. */
  recallAt3: number;
  /** One divided by the place of the first right article, on average. */
  meanReciprocalRank: number;
  /** Questions without any right article among the first three. */
  missed: Answered[];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export function relevanceOf(answered: readonly Answered[]): Relevance {
  const hits = ({ expect, found }: Answered): number =>
    expect.filter((slug) => found.slice(0, 3).includes(slug)).length;
  const place = ({ expect, found }: Answered): number => found.findIndex((slug) => expect.includes(slug)) + 1;
  return {
    questions: answered.length,
    answeredAt3: mean(answered.map((one) => Math.min(1, hits(one)))),
    recallAt3: mean(answered.map((one) => hits(one) / Math.min(3, one.expect.length))),
    meanReciprocalRank: mean(answered.map((one) => (place(one) === 0 ? 0 : 1 / place(one)))),
    missed: answered.filter((one) => hits(one) === 0),
  };
}
