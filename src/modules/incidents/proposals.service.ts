import { Injectable } from '@nestjs/common';
import { Database, type Queries } from '../../platform/database/database.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { Directory } from '../organisation/index.js';
import { Lines, TicketNumbers } from '../tickets/index.js';
import { type Gathering, gatheringOf, gatheringSince } from './gathering.sql.js';
import { takesHanging } from './hanging.steps.js';
import { tellTheSupervisors } from './incident.concerned.js';
import { incidentChanged } from './incident.events.js';
import { readIncident } from './incident.row.js';
import { proposalRule } from './proposal.policy.js';
import { incidentPrefix } from './statements.js';

/** Who proposes for a kind waits for who does so already, and then sees what came of it. */
const holdKind = {
  name: 'incidents-hold-kind',
  text: `SELECT pg_advisory_xact_lock(100859, hashtext(concat_ws('|', 'incident', $1::text, $2::text, $3::text)))`,
};
/** The unique index of what lives stands behind the lock. */
const propose = {
  name: 'incidents-propose',
  text: `INSERT INTO incidents (id, number, version, state, title, line, topic, county_id, opened_at, gathered_from, statement, updates)
         VALUES ($1, $2, 1, 'proposed', $3, $4, $5, $6, $7, $8, 0, 0) ON CONFLICT DO NOTHING RETURNING id`,
};

/** Proposes an incident where similar tickets gather; once, however many nodes look. */
@Injectable()
export class Proposals {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly lines: Lines,
    private readonly directory: Directory,
    private readonly numbers: TicketNumbers,
  ) {}

  /** Looks at the kinds of tickets that were just opened. */
  async lookAt(ticketIds: readonly string[]): Promise<void> {
    await this.look((queries) => this.gathered(queries, ticketIds, proposalRule.withinMs));
  }

  /** Looks at everything of the last while. */
  async sweep(): Promise<void> {
    await this.look((queries) => this.gathered(queries, null, proposalRule.sweepBackMs));
  }

  private async look(find: (queries: Queries) => Promise<Gathering[]>): Promise<void> {
    for (const found of await find(this.database)) {
      const number = await this.numbers.next(incidentPrefix, this.clock.now());
      await this.unitOfWork.run((tx) => this.propose(tx, found, number, find));
    }
  }

  private gathered(queries: Queries, ticketIds: readonly string[] | null, backMs: number): Promise<Gathering[]> {
    const lines = this.lines.all().filter(takesHanging);
    const codes = lines.map(({ code }) => code);
    const since = new Date(this.clock.now() - backMs);
    return queries.rows<Gathering>(ticketIds ? gatheringOf : gatheringSince, [ticketIds, codes, since]);
  }

  private async propose(
    tx: Transaction,
    { county_id: countyId, line, topic }: Gathering,
    number: string,
    find: (queries: Queries) => Promise<Gathering[]>,
  ): Promise<void> {
    await tx.rows(holdKind, [countyId, line, topic]);
    const still = (await find(tx)).find(
      (one) => one.county_id === countyId && one.line === line && one.topic === topic,
    );
    if (!still) return;
    const id = newId();
    const values = [id, number, this.titleOf(still), line, topic, countyId, tx.at, still.first_at];
    if ((await tx.rows(propose, values)).length === 0) return;
    const row = await readIncident(tx, id);
    if (!row) throw new Error(`The proposal ${number} that was just written is there`);
    tx.announce(incidentChanged(row));
    await tellTheSupervisors(tx, { id, number, title: row.title, count: row.tickets });
  }

  /** In the language of the branch, as all texts that the system writes; who accepts it may call it otherwise. */
  private titleOf({ county_id: countyId, line, topic }: Gathering): string {
    const { label, topics } = this.lines.get(line);
    const about = topics.find(({ value }) => value === topic)?.label.zh ?? topic;
    return `${this.directory.countyName(countyId, 'zh-CN')}${label.zh}“${about}”集中反映`;
  }
}
