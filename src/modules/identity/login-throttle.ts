import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { refuseIdentity } from './identity.refusals.js';

interface Rule {
  /** Failures that cost nothing. */
  free: number;
  longestSeconds: number;
}

const forgetAfterMs = 3_600_000;

/**
 * Who is slowed down by wrong passwords. One address guessing one account is stopped soon and for long; the account as a
 * whole only late and briefly, so that a stranger cannot lock its owner out.
 */
const rules: readonly { rule: Rule; subject: (username: string, address: string) => string }[] = [
  { rule: { free: 5, longestSeconds: 900 }, subject: (username, address) => `${username}@${address}` },
  { rule: { free: 50, longestSeconds: 300 }, subject: (_, address) => `address:${address}` },
  { rule: { free: 100, longestSeconds: 30 }, subject: (username) => `account:${username}` },
];

/** Seconds that the next attempt has to wait after so many failures: doubling from one second on. */
export const waitSeconds = (failures: number, rule: Rule): number =>
  failures < rule.free ? 0 : Math.min(rule.longestSeconds, 2 ** Math.min(failures - rule.free, 20));

@Injectable()
export class LoginThrottle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `login.throttled` with the time to wait */
  async check(username: string, address: string): Promise<void> {
    const now = this.clock.now();
    const row = await this.database.row<{ until: Date | null }>(
      {
        name: 'login-blocked',
        text: 'SELECT max(blocked_until) AS until FROM login_failures WHERE subject = ANY ($1)',
      },
      [rules.map(({ subject }) => subject(username, address))],
    );
    const seconds = Math.ceil(((row?.until?.getTime() ?? 0) - now) / 1000);
    if (seconds > 0) throw refuseIdentity('login.throttled', { seconds }, { retryAfter: seconds });
  }

  async failed(username: string, address: string): Promise<void> {
    const now = this.clock.date();
    for (const { rule, subject } of rules) {
      const name = subject(username, address);
      const row = await this.database.row<{ failures: number }>(
        {
          text: `INSERT INTO login_failures (subject, failures, last_at, blocked_until) VALUES ($1, 1, $2, $2)
                 ON CONFLICT (subject) DO UPDATE SET last_at = $2,
                   failures = CASE WHEN login_failures.last_at < $3 THEN 1 ELSE login_failures.failures + 1 END
                 RETURNING failures`,
        },
        [name, now, new Date(now.getTime() - forgetAfterMs)],
      );
      const wait = waitSeconds(row?.failures ?? 0, rule);
      if (wait === 0) continue;
      await this.database.rows({ text: 'UPDATE login_failures SET blocked_until = $2 WHERE subject = $1' }, [
        name,
        new Date(now.getTime() + wait * 1000),
      ]);
    }
  }

  async succeeded(username: string, address: string): Promise<void> {
    const name = rules[0]?.subject(username, address);
    await this.database.rows({ text: 'DELETE FROM login_failures WHERE subject = $1' }, [name]);
  }
}
