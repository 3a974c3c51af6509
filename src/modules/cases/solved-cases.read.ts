import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { clip } from '../../shared/text.js';
import { unitsOf } from '../knowledge/index.js';
import { Lines } from '../tickets/index.js';
import type { SolvedCaseView } from './cases.view.js';
import { SolvedIndex } from './likeness.policy.js';

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
  /** What the partner was told last, as far as it may be shown. */
  answer: string | null;
}

/** Newer cases are the better ones: rules change. So many are compared, however many there are. */
const looked = 200;
/** What was solved just now may be offered a little later: everybody who types asks for the same ones. */
const keptMs = 15_000;
const longestKeptMs = 120_000;
const shown = 3;
const answerLength = 160;
/** What was asked first says what it is about. */
const mostUnits = 60;

/** The newest solved ones of each topic; reads `looked` rows of the index `tickets_solved` whatever the number of tickets. */
const newestSolved = {
  name: 'cases-newest-solved',
  text: `SELECT t.id, t.number, t.title, left(t.description, 100) AS beginning, t.closed_at, r.answer
         FROM unnest($2::text[]) AS o (topic), LATERAL (
           SELECT id, number, title, description, closed_at FROM tickets
           WHERE line = $1 AND topic = o.topic AND closed_at IS NOT NULL AND replied_at IS NOT NULL
           ORDER BY closed_at DESC LIMIT $3) t LEFT JOIN LATERAL (
           SELECT left(text, ${4 * answerLength}) AS answer FROM timeline_entries
           WHERE ticket_id = t.id AND kind = 'reply' AND text <> '' ORDER BY id DESC LIMIT 1) r ON true
         ORDER BY t.closed_at DESC`,
};

/** Tickets that were answered and closed (D5: solutions are kept). */
@Injectable()
export class SolvedCases {
  private readonly kept = new Map<string, { readAt: number; cases: Promise<SolvedIndex<CaseRow>> }>();

  constructor(
    private readonly database: Database,
    private readonly lines: Lines,
    private readonly clock: Clock,
  ) {}

  async like(text: string, { line, topic }: Place): Promise<SolvedCaseView[]> {
    const asked = unitsOf(text).slice(0, mostUnits);
    if (asked.length === 0) return [];
    const newest = await this.newest(line, topic);
    return newest.mostAlike(asked, shown).map(solvedCaseView);
  }

  /** Those that were kept are offered while newer ones are read: nobody who types waits for that. */
  private newest(line: string, topic: string | undefined): Promise<SolvedIndex<CaseRow>> {
    const topics = this.topicsOf(line).filter((one) => !topic || one === topic);
    if (topics.length === 0) return Promise.resolve(new SolvedIndex<CaseRow>([], () => []));
    const key = `${line} ${topic ?? ''}`;
    const known = this.kept.get(key);
    const now = this.clock.now();
    if (known && known.readAt + keptMs > now) return known.cases;
    const cases = this.readNewest(line, topics);
    const before = known && known.readAt + longestKeptMs > now ? known.cases : cases;
    this.kept.set(key, { readAt: now, cases: before });
    cases.then(
      () => this.kept.set(key, { readAt: now, cases }),
      () => this.kept.delete(key),
    );
    return before;
  }

  private async readNewest(line: string, topics: readonly string[]): Promise<SolvedIndex<CaseRow>> {
    const rows = await this.database.rows<CaseRow>(newestSolved, [line, topics, Math.ceil(looked / topics.length)]);
    return new SolvedIndex(rows, ({ title, beginning }) => unitsOf(`${title}\n${beginning}`));
  }

  private topicsOf(line: string): string[] {
    const known = this.lines.all().find(({ code }) => code === line);
    return known?.topics.map(({ value }) => value) ?? [];
  }
}

const solvedCaseView = ({ id, number, title, answer, closed_at }: CaseRow): SolvedCaseView => ({
  ticketId: id,
  number,
  title,
  answer: clip(answer ?? '', answerLength),
  closedAt: closed_at.toISOString(),
});
