import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../shared/language.js';
import { accessChanged } from './identity.events.js';
import { refuseIdentity } from './identity.refusals.js';
import { LoginThrottle } from './login-throttle.js';
import { isCommonPassword, Passwords } from './passwords.js';
import { Sessions } from './sessions.js';
import { User } from './user.entity.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly throttle: LoginThrottle,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError `login.failed` (the same for an unknown user and a wrong password), `login.throttled` */
  async signIn(name: string, password: string, address: string): Promise<{ token: string; actor: Actor }> {
    const username = name.trim().toLowerCase();
    await this.throttle.check(username, address);
    const user = await this.database.manager.findOneBy(User, { username });
    const usable = user?.active && !(user.demonstration && !this.config.demonstration) ? user : null;
    if (!(await this.passwords.matches(usable?.passwordHash ?? null, password)) || !usable) {
      await this.throttle.failed(username, address);
      throw refuseIdentity('login.failed');
    }
    await this.throttle.succeeded(username, address);
    const token = await this.sessions.begin(usable.id);
    const identity = await this.sessions.identify({ headers: { cookie: `${this.sessions.cookieName}=${token}` } });
    if (!identity) throw refuseIdentity('login.failed');
    return { token, actor: identity.actor };
  }

  async signOut(actor: Actor, tokenHash: Buffer): Promise<void> {
    await this.sessions.end(tokenHash);
    await this.unitOfWork.run(async (tx) => tx.announce(accessChanged(actor.userId)));
  }

  async changeLanguage(actor: Actor, locale: Language): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.update(User, { id: actor.userId }, { locale });
      tx.announce(accessChanged(actor.userId));
    });
    this.sessions.forget(actor.userId);
  }

  /** Changing the password ends every other session of the user. */
  async changePassword(actor: Actor, own: Buffer | null, current: string, next: string): Promise<void> {
    const user = await this.database.manager.findOneByOrFail(User, { id: actor.userId });
    if (!(await this.passwords.matches(user.passwordHash, current))) throw refuseIdentity('user.wrong_password');
    if (isCommonPassword(next)) throw refuseIdentity('user.password_too_common');
    const passwordHash = await this.passwords.hash(next);
    await this.unitOfWork.run(async (tx) => {
      await tx.manager.update(User, { id: actor.userId }, { passwordHash });
      const text = 'DELETE FROM sessions WHERE user_id = $1 AND token_hash IS DISTINCT FROM $2';
      await tx.rows({ text }, [actor.userId, own]);
      await tx.audit(actor, { action: 'user.password_changed', subjectKind: 'user', subjectId: actor.userId });
      tx.announce(accessChanged(actor.userId));
    });
    this.sessions.forget(actor.userId);
  }
}
