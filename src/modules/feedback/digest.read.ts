import { Injectable } from '@nestjs/common';
import { FeedbackDatabase } from './feedback.database.js';
import type { FeedbackDigestView, FeedbackTopicCountView } from './feedback.view.js';
import { choicesOf, feedbackTopics } from './feedback.words.js';
import { shownCounts } from './small-counts.policy.js';

const written = {
  name: 'feedback-digests',
  text: `SELECT DISTINCT ON (period) period, done FROM feedback.digests ORDER BY period DESC, version DESC LIMIT 12`,
};
/** By the topic its sender chose: what is counted does not change with how it is handled. */
const counted = {
  name: 'feedback-digest-counts',
  text: `SELECT to_char(day, 'YYYY"-Q"Q') AS period, topic, count(*)::int AS count FROM feedback.reports
         WHERE to_char(day, 'YYYY"-Q"Q') = ANY ($1) GROUP BY 1, 2`,
};

interface Counted {
  period: string;
  topic: string;
  count: number;
}

function topicsOf(rows: readonly Counted[]): FeedbackTopicCountView[] {
  const count = (topic: string): number => rows.find((row) => row.topic === topic)?.count ?? 0;
  const counts = shownCounts(new Map(Object.keys(feedbackTopics).map((topic) => [topic, count(topic)])));
  return choicesOf(feedbackTopics).map(({ value, label }) => ({ value, label, count: counts.get(value) ?? null }));
}

/** What came in quarter by quarter and what was done about it, for everybody: quarters that are over and written up. */
@Injectable()
export class DigestReads {
  constructor(private readonly database: FeedbackDatabase) {}

  async digest(): Promise<FeedbackDigestView> {
    const digests = await this.database.rows<{ period: string; done: string }>(written);
    const counts = await this.database.rows<Counted>(counted, [digests.map(({ period }) => period)]);
    return {
      periods: digests.map(({ period, done }) => ({
        period,
        topics: topicsOf(counts.filter((row) => row.period === period)),
        done,
      })),
    };
  }
}
