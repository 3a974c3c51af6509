import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, QueryResultRow } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';

/** SQL written as SQL. `name` makes it a prepared statement: parsed and planned once a connection. */
export interface Statement {
  name?: string;
  text: string;
}

export interface Queries {
  rows<Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}

const isPool = (value: unknown): value is Pool =>
  typeof value === 'object' && value !== null && 'connect' in value && 'query' in value;

/** The same connections that TypeORM uses, for the hot paths where the statement itself is the design. */
@Injectable()
export class Database implements Queries {
  private readonly pool: Pool;

  constructor(@InjectDataSource() readonly dataSource: DataSource) {
    const pool: unknown = 'master' in dataSource.driver ? dataSource.driver.master : undefined;
    if (!isPool(pool)) throw new Error('The data source has no connection pool');
    this.pool = pool;
  }

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /** One statement on its own: it commits by itself. */
  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.pool.query<Row>({ ...statement, values: [...values] });
    return result.rows;
  }

  async row<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }
}
