import { hash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Identified } from '../access/allow.js';
import type { Actor } from '../access/actor.js';
import { Database } from '../database/database.js';
import { type Transaction, UnitOfWork } from '../database/unit-of-work.js';
import { DomainError } from '../../shared/refusal.js';
import { refuseHttp } from './http.refusals.js';

/** A caller's promise that a repeated request is the same request (api.md). */
export interface RepeatKey {
  key: string;
  fingerprint: string;
}

const digest = (...asked: readonly unknown[]): string => hash('sha256', JSON.stringify(asked), 'base64url');

const visible = /^[\x21-\x7e]{8,128}$/;

/** The `Idempotency-Key` of the request with a fingerprint of what was asked, or nothing. */
export const Repeatable = createParamDecorator((_: unknown, context: ExecutionContext): RepeatKey | null => {
  const request = context.switchToHttp().getRequest<Identified>();
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !visible.test(key)) throw refuseHttp('request.bad_key');
  return { key, fingerprint: digest(request.method, request.url, request.body ?? null) };
});

/** The same key for a request whose content came beside the body, such as an uploaded file. */
export const withContent = (repeat: RepeatKey | null, ...content: readonly string[]): RepeatKey | null =>
  repeat && { ...repeat, fingerprint: digest(repeat.fingerprint, ...content) };

/** The name of the constraint an error of the database speaks of, whoever wrapped it. */
export function violatedConstraint(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('constraint' in error && typeof error.constraint === 'string') return error.constraint;
  return 'driverError' in error ? violatedConstraint(error.driverError) : null;
}

const isRepeated = (error: unknown): boolean => violatedConstraint(error) === 'idempotency_keys_once';

/** Keys are kept for ever, with the first answer, in the transaction of the work they stand for. */
@Injectable()
export class Idempotency {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Does the work once for a key; a repetition gets the first answer, a different body under the same key is refused. */
  async once<Answer>(
    actor: Actor,
    repeat: RepeatKey | null,
    work: (tx: Transaction) => Promise<Answer>,
  ): Promise<Answer> {
    if (!repeat) return this.unitOfWork.run(work);
    return this.orFirst(actor, repeat, () =>
      this.unitOfWork.run(async (tx) => {
        const values = [actor.userId, repeat.key, repeat.fingerprint];
        await tx.rows(
          { text: 'INSERT INTO idempotency_keys (actor_id, key, fingerprint, status) VALUES ($1, $2, $3, 201)' },
          values,
        );
        const answer = await work(tx);
        const kept = [actor.userId, repeat.key, JSON.stringify(answer)];
        await tx.rows({ text: 'UPDATE idempotency_keys SET body = $3 WHERE actor_id = $1 AND key = $2' }, kept);
        return answer;
      }),
    );
  }

  /**
   * Does work made of several changes that are each written by themselves, and keeps its answer then. The work has to be
   * such that doing it again does no harm: it is done again when the process was killed in the middle of it.
   */
  async afterwards<Answer>(actor: Actor, repeat: RepeatKey | null, work: () => Promise<Answer>): Promise<Answer> {
    if (!repeat) return work();
    const first = await this.kept<Answer>(actor, repeat);
    if (first !== null) return first;
    const answer = await work();
    return this.once(actor, repeat, () => Promise.resolve(answer));
  }

  /**
   * Does work that keeps its key itself. When it fails because it was done before, or is refused because of what it
   * changed the first time, the first answer is given again.
   * @throws DomainError `request.key_reused`
   */
  async orFirst<Answer>(actor: Actor, repeat: RepeatKey | null, work: () => Promise<Answer>): Promise<Answer> {
    try {
      return await work();
    } catch (error) {
      if (!repeat || !(isRepeated(error) || error instanceof DomainError)) throw error;
      const first = await this.kept<Answer>(actor, repeat);
      if (first === null) throw error;
      return first;
    }
  }

  /** The first answer, or nothing when the key is new. @throws DomainError `request.key_reused` */
  private async kept<Answer>(actor: Actor, repeat: RepeatKey): Promise<Answer | null> {
    const row = await this.database.row<{ fingerprint: string; body: Answer }>(
      {
        name: 'idempotency-first',
        text: 'SELECT fingerprint, body FROM idempotency_keys WHERE actor_id = $1 AND key = $2',
      },
      [actor.userId, repeat.key],
    );
    if (row && row.fingerprint !== repeat.fingerprint) throw refuseHttp('request.key_reused');
    return row?.body ?? null;
  }
}
