import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, ok } from '../support/client.js';
import { Hotline } from '../support/hotline.js';
import { type Relevance, relevanceOf, type RelevanceQuestion, relevanceQuestions } from '../support/relevance.js';

/** Read on their day: articles begin and end. */
const written = '2026-11-22T10:00:00+08:00';

/** Of all right articles of a question, of which some have two or three. */
const leastRecall = { tuning: 0.94, final: 0.95 };

describe('the first three articles found answer what people ask', () => {
  let hotline: Hotline;
  let agent: Client;

  beforeAll(async () => {
    hotline = await Hotline.start({ at: written });
    agent = await hotline.as('agent1');
  });
  afterAll(() => hotline?.stop());

  async function answered(questions: readonly RelevanceQuestion[], ask = (q: string) => q): Promise<Relevance> {
    const found = [];
    for (const question of questions) {
      const { county, audience } = question;
      const query = new URLSearchParams({
        q: ask(question.q),
        ...(county && { county }),
        ...(audience && { audience }),
      });
      const { items } = ok<{ items: { slug: string }[] }>(await agent.get(`/api/knowledge/search?${query.toString()}`));
      found.push({ ...question, found: items.map(({ slug }) => slug) });
    }
    return relevanceOf(found);
  }

  const tell = (half: string, { questions, answeredAt3, recallAt3, meanReciprocalRank, missed }: Relevance): void => {
    const figures = `answered by the first three ${answeredAt3.toFixed(3)}, recall@3 ${recallAt3.toFixed(3)}, MRR ${meanReciprocalRank.toFixed(3)}`;
    process.stdout.write(`${half}: ${questions} questions, ${figures}\n`);
    for (const { q, expect: right, found } of missed) {
      process.stdout.write(`  missed: ${q} (${right.join(', ')}): ${found.slice(0, 3).join(', ')}\n`);
    }
  };

  it.each(['tuning', 'final'] as const)('in the half for the %s', async (half) => {
    const relevance = await answered(relevanceQuestions()[half]);
    tell(half, relevance);
    expect(relevance.questions).toBeGreaterThanOrEqual(75);
    expect(relevance.answeredAt3).toBeGreaterThanOrEqual(0.95);
    expect(relevance.recallAt3).toBeGreaterThanOrEqual(leastRecall[half]);
    expect(relevance.meanReciprocalRank).toBeGreaterThanOrEqual(0.85);
  });

  it('does not do so for questions about something else', async () => {
    const { tuning } = relevanceQuestions();
    const relevance = await answered(tuning, (q) =>
      [...q].map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 7)).join(''),
    );
    expect(relevance.meanReciprocalRank).toBeLessThan(0.2);
  });
});
