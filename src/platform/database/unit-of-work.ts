import { Injectable } from '@nestjs/common';
import type { ClientBase, QueryResultRow } from 'pg';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import type { Actor } from '../access/actor.js';
import { appendEvents, type NewEvent } from '../events/event.js';
import { Stream } from '../events/stream.js';
import { Database, type Queries, type Statement } from './database.js';

export interface AuditRow {
  action: string;
  subjectKind: string;
  subjectId: string;
  reason?: string;
  change?: Record<string, unknown>;
}

const isConnection = (value: unknown): value is ClientBase =>
  typeof value === 'object' && value !== null && 'query' in value;

/** What a service holds while it changes things: everything goes through it and commits together, or not at all. */
export class Transaction implements Queries {
  private readonly events: NewEvent[] = [];

  private constructor(
    readonly manager: EntityManager,
    readonly at: Date,
    private readonly connection: ClientBase,
  ) {}

  static async on(manager: EntityManager, at: Date): Promise<Transaction> {
    const connection: unknown = await manager.queryRunner?.connect();
    if (!isConnection(connection)) throw new Error('A transaction has its own connection');
    return new Transaction(manager, at, connection);
  }

  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.connection.query<Row>({ ...statement, values: [...values] });
    return result.rows;
  }

  /** Tells the screens, once this has committed. */
  announce(...events: NewEvent[]): void {
    this.events.push(...events);
  }

  /** Writes down who did or read what (C2). */
  async audit(actor: Pick<Actor, 'userId' | 'via'>, row: AuditRow): Promise<void> {
    const { action, subjectKind, subjectId, reason = null, change = null } = row;
    await this.manager.query(
      `INSERT INTO audit_entries (id, at, actor_id, action, subject_kind, subject_id, reason, change, via)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [newId(), this.at, actor.userId, action, subjectKind, subjectId, reason, change, actor.via],
    );
  }

  async writeEvents(): Promise<void> {
    if (this.events.length > 0) await this.manager.query(...appendEvents(this.events, this.at));
  }
}

/** One unit of work is one database transaction: rows, audit, events and timers in it; listeners hear after commit. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stream: Stream,
  ) {}

  async run<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const result = await this.database.dataSource.transaction(async (manager) => {
      const tx = await Transaction.on(manager, this.clock.date());
      const answer = await work(tx);
      await tx.writeEvents();
      return answer;
    });
    this.stream.wake();
    return result;
  }
}
