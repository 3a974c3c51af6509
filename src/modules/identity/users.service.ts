import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { type Transaction, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../platform/http/idempotency.js';
import { newId } from '../../shared/ids.js';
import { refuse } from '../../shared/refusal.js';
import { lockAdministration } from '../organisation/index.js';
import type { ChangeUser, NewUser } from './identity.dto.js';
import { accessChanged } from './identity.events.js';
import { refuseIdentity } from './identity.refusals.js';
import type { UserView } from './identity.view.js';
import { isCommonPassword, Passwords } from './passwords.js';
import { References } from './references.js';
import { Sessions } from './sessions.js';
import { type UserInput, userInput } from './user.input.js';
import { userColumns, type UserRow, userView } from './user.row.js';
import { whyNotFor } from './user.rules.js';

const insertUser = {
  text: `INSERT INTO users (id, username, display_name, password_hash, roles, county_id, outlet_id, locale, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (username) DO NOTHING RETURNING id`,
};

const updateUser = {
  text: `UPDATE users SET display_name = $2, roles = $3, county_id = $4, outlet_id = $5, locale = $6, active = $7,
           absent_until = $8, password_hash = coalesce($9, password_hash), version = version + 1
         WHERE id = $1`,
};

const setMemberships = {
  text: `WITH gone AS (DELETE FROM memberships WHERE user_id = $1 AND department_id <> ALL ($2::uuid[]))
         INSERT INTO memberships (user_id, department_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
};

const otherAdmins = {
  text: `SELECT FROM users WHERE active AND 'admin' = ANY (roles) AND password_hash IS NOT NULL AND id <> $1 LIMIT 1`,
};

const isAdmin = ({ active, roles }: { active: boolean; roles: readonly string[] }): boolean =>
  active && roles.includes('admin');

const isSame = (one: UserView, other: UserInput): boolean =>
  Object.entries(other).every(([name, value]) => JSON.stringify(Reflect.get(one, name)) === JSON.stringify(value));

/** People as the administration keeps them. Nobody is deleted: who leaves is deactivated (C1). */
@Injectable()
export class Users {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly references: References,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError `user.name_taken`, `user.password_too_common`, what the roles lack, `user.unknown_reference` */
  async add(actor: Actor, asked: NewUser, repeat: RepeatKey | null): Promise<UserView> {
    const passwordHash = await this.hash(asked.password);
    const input = userInput({ ...asked, active: true, absentUntil: null });
    return this.idempotency.once(actor, this.seal(repeat), async (tx) => {
      await lockAdministration(tx);
      await this.check(tx, input, null);
      const id = newId();
      const { displayName, roles, countyId, outletId, locale } = input;
      const values = [id, asked.username, displayName, passwordHash, roles, countyId, outletId, locale, tx.at];
      const [row] = await tx.rows(insertUser, values);
      if (!row) throw refuseIdentity('user.name_taken', { username: asked.username });
      await tx.rows(setMemberships, [id, input.departmentIds]);
      const after = await this.read(tx, id);
      await tx.audit(actor, { action: 'user.added', subjectKind: 'user', subjectId: id, change: { after } });
      return after;
    });
  }

  /**
   * Changes a person. What was remembered of the person is read again at once; deactivating and setting a password end
   * the person's sessions.
   * @throws DomainError `user.not_found`, `user.stale` with the current state, `user.last_admin`, and as {@link add}
   */
  async change(actor: Actor, id: string, asked: ChangeUser): Promise<UserView> {
    const passwordHash = asked.password === undefined ? null : await this.hash(asked.password);
    const input = userInput(asked);
    const changed = await this.unitOfWork.run(async (tx) => {
      await lockAdministration(tx);
      const before = await this.read(tx, id);
      if (before.version !== asked.version) throw refuseIdentity('user.stale', {}, { current: before });
      if (!passwordHash && isSame(before, input)) return before;
      await this.check(tx, input, before);
      if (isAdmin(before) && !isAdmin(input)) await this.checkOtherAdmin(tx, id);
      const { displayName, roles, countyId, outletId, locale, active, absentUntil } = input;
      const values = [id, displayName, roles, countyId, outletId, locale, active, absentUntil, passwordHash];
      await tx.rows(updateUser, values);
      await tx.rows(setMemberships, [id, input.departmentIds]);
      if (passwordHash || !active) await tx.rows({ text: 'DELETE FROM sessions WHERE user_id = $1' }, [id]);
      const after = await this.read(tx, id);
      await this.writeDown(tx, actor, { before, after, passwordSet: passwordHash !== null });
      return after;
    });
    this.sessions.forget(id);
    return changed;
  }

  private async writeDown(
    tx: Transaction,
    actor: Actor,
    { before, after, passwordSet }: { before: UserView; after: UserView; passwordSet: boolean },
  ): Promise<void> {
    const change = { before, after, ...(passwordSet && { passwordSet }) };
    await tx.audit(actor, { action: 'user.changed', subjectKind: 'user', subjectId: after.id, change });
    tx.announce(accessChanged(after.id));
  }

  private async check(tx: Transaction, input: UserInput, before: UserView | null): Promise<void> {
    const refusal = whyNotFor(input);
    if (refusal) throw refuse(refusal);
    if (!(await this.references.exist(tx, input, before))) throw refuseIdentity('user.unknown_reference');
  }

  private async checkOtherAdmin(tx: Transaction, id: string): Promise<void> {
    const others = await tx.rows(otherAdmins, [id]);
    if (others.length === 0) throw refuseIdentity('user.last_admin');
  }

  private async read(tx: Transaction, id: string): Promise<UserView> {
    // Locked first: a statement that waits for a lock sees the row as it is then, but memberships as they were before.
    await tx.rows({ text: 'SELECT FROM users WHERE id = $1 FOR UPDATE' }, [id]);
    const [row] = await tx.rows<UserRow>({ text: `SELECT ${userColumns} FROM users u WHERE u.id = $1` }, [id]);
    if (!row) throw refuseIdentity('user.not_found');
    return userView(row);
  }

  private hash(password: string): Promise<string> {
    if (isCommonPassword(password)) throw refuseIdentity('user.password_too_common');
    return this.passwords.hash(password);
  }

  /** What was asked holds a password: a plain hash of it, kept for ever, would be a quick way to guess it. */
  private seal(repeat: RepeatKey | null): RepeatKey | null {
    if (!repeat) return null;
    const seal = createHmac('sha256', this.config.sessionSecret).update(repeat.fingerprint);
    return { ...repeat, fingerprint: seal.digest('base64url') };
  }
}
