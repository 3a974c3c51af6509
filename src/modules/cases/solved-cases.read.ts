import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { clip } from '../../shared/text.js';
import { unitsOf } from '../knowledge/index.js';
import { Lines } from '../tickets/index.js';
import type { SolvedCaseView } from './cases.view.js';
import { readLastReplies } from './last-replies.read.js';
import { mostAlike, type Solved } from './likeness.policy.js';

/** Where to look. Without a topic: in all topics of the line. */
interface Place {
  line: string;
  topic?: string;
}

interface CaseRow {
  id: string;
  number: string;
  title: string;
  beginning: string;
  closed_at: Date;
}

/** Newer cases are the better ones: rules change. So many are compared, however many there are. */
const looked = 200;
/** What was solved just now may be offered a little later: everybody who types asks for the same ones. */
const keptMs = 15_000;
const shown = 3;
const answerLength = 160;
/** What was asked first says what it is about. */
const mostUnits = 60;

/** The newest solved ones of each topic; reads `looked` rows of the index `tickets_solved` whatever the number of tickets. */
const newestSolved = {
  name: 'cases-newest-solved',
  text: `SELECT t.id, t.number, t.title, left(t.description, 100) AS beginning, t.closed_at
         FROM unnest($2::text[]) AS o (topic), LATERAL (
           SELECT id, number, title, description, closed_at FROM tickets
           WHERE line = $1 AND topic = o.topic AND closed_at IS NOT NULL AND replied_at IS NOT NULL
           ORDER BY closed_at DESC LIMIT $3) t
         ORDER BY t.closed_at DESC`,
};

/** Tickets that were answered and closed (D5: solutions are kept). */
@Injectable()
export class SolvedCases {
  private readonly kept = new Map<string, { until: number; cases: Promise<Solved<CaseRow>[]> }>();

  constructor(
    private readonly database: Database,
    private readonly lines: Lines,
    private readonly clock: Clock,
  ) {}

  async like(text: string, { line, topic }: Place): Promise<SolvedCaseView[]> {
    const asked = unitsOf(text).slice(0, mostUnits);
    if (asked.length === 0) return [];
    return this.withAnswers(mostAlike(asked, await this.newest(line, topic), shown));
  }

  private newest(line: string, topic: string | undefined): Promise<Solved<CaseRow>[]> {
    const topics = this.topicsOf(line).filter((one) => !topic || one === topic);
    if (topics.length === 0) return Promise.resolve([]);
    const key = `${line} ${topic ?? ''}`;
    const known = this.kept.get(key);
    if (known && known.until > this.clock.now()) return known.cases;
    const cases = this.readNewest(line, topics);
    this.kept.set(key, { until: this.clock.now() + keptMs, cases });
    cases.catch(() => this.kept.delete(key));
    return cases;
  }

  private async readNewest(line: string, topics: readonly string[]): Promise<Solved<CaseRow>[]> {
    const rows = await this.database.rows<CaseRow>(newestSolved, [line, topics, Math.ceil(looked / topics.length)]);
    return rows.map((row) => ({ about: row, units: new Set(unitsOf(`${row.title}\n${row.beginning}`)) }));
  }

  private topicsOf(line: string): string[] {
    const known = this.lines.all().find(({ code }) => code === line);
    return known?.topics.map(({ value }) => value) ?? [];
  }

  private async withAnswers(rows: readonly CaseRow[]): Promise<SolvedCaseView[]> {
    if (rows.length === 0) return [];
    const answers = await readLastReplies(
      this.database,
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, number, title, closed_at }) => ({
      ticketId: id,
      number,
      title,
      answer: clip(answers.get(id) ?? '', answerLength),
      closedAt: closed_at.toISOString(),
    }));
  }
}
