import { createHmac, hash, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Authenticator, type Credentials, type Identity } from '../../platform/access/authenticator.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.module.js';
import { Database } from '../../platform/database/database.js';
import { Stream } from '../../platform/events/stream.js';
import type { OutletTier } from '../../shared/addressees.js';
import { Clock } from '../../shared/clock.js';
import type { Language } from '../../shared/language.js';
import { isRight, type Right, type Role, rightsOf } from '../../shared/roles.js';

interface ActorRow {
  id: string;
  username: string;
  display_name: string;
  roles: Role[];
  county_id: string | null;
  outlet_id: string | null;
  tier: OutletTier | null;
  locale: Language;
  departments: string[];
  scopes: string[] | null;
  expires_at: Date;
  last_seen_at: Date | null;
}

interface Known {
  identity: Identity;
  checkedAt: number;
  expiresAt: number;
}

const hours = 3_600_000;
export const idleLimitMs = 12 * hours;
export const absoluteLimitMs = 7 * 24 * hours;
/** A recognised session is not looked up again for this long; a change of the user drops it at once. */
const trustMs = 3000;
const seenEveryMs = 60_000;
const remembered = 20_000;

/** Of a user `u` and the outlet `o`, if there is one. */
const actorColumns = `u.id, u.username, u.display_name, u.roles, coalesce(o.county_id, u.county_id) AS county_id, u.outlet_id,
  o.tier, u.locale,
  (SELECT coalesce(array_agg(m.department_id), '{}') FROM memberships m WHERE m.user_id = u.id) AS departments`;

const bySession = {
  name: 'sessions-find',
  text: `SELECT ${actorColumns}, NULL::text[] AS scopes, s.expires_at, s.last_seen_at
         FROM sessions s JOIN users u ON u.id = s.user_id AND u.active LEFT JOIN outlets o ON o.id = u.outlet_id
         WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.last_seen_at > $3`,
};

const byToken = {
  name: 'tokens-find',
  text: `SELECT ${actorColumns}, t.scopes, t.expires_at, NULL::timestamptz AS last_seen_at
         FROM api_tokens t JOIN users u ON u.id = t.user_id AND u.active LEFT JOIN outlets o ON o.id = u.outlet_id
         WHERE t.token_hash = $1 AND t.expires_at > $2 AND t.revoked_at IS NULL`,
};

export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');

/** Sessions are rows; the browser holds a random token, we hold its hash. Recognising one takes a look into memory. */
@Injectable()
export class Sessions extends Authenticator implements OnModuleInit {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stream: Stream,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  onModuleInit(): void {
    this.stream.listen((events) => {
      for (const event of events) if (event.type === 'access.changed') this.forget(event.subjectId);
    });
  }

  get cookieName(): string {
    return this.secure ? '__Host-hotline_session' : 'hotline_session';
  }

  get secure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  /** Begins a session under a new token, which is only ever given to the browser. */
  async begin(userId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.date();
    await this.database.rows(
      {
        text: `INSERT INTO sessions (token_hash, user_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`,
      },
      [hashToken(token), userId, now, new Date(now.getTime() + absoluteLimitMs)],
    );
    return token;
  }

  async end(tokenHash: Buffer): Promise<void> {
    this.known.delete(tokenHash.toString('base64'));
    await this.database.rows({ text: 'DELETE FROM sessions WHERE token_hash = $1' }, [tokenHash]);
  }

  csrfOf(token: string): string {
    return createHmac('sha256', this.config.sessionSecret).update(token).digest('base64url');
  }

  async identify(request: Credentials): Promise<Identity | null> {
    const bearer = /^Bearer ([\w-]{20,200})$/.exec(request.headers.authorization ?? '')?.[1];
    if (bearer) return this.recognise(bearer, true);
    const cookie = this.cookieOf(request.headers.cookie);
    return cookie ? this.recognise(cookie, false) : null;
  }

  /** Drops what is remembered of a user, so that the next request sees the new state. */
  forget(userId: string): void {
    for (const [key, { identity }] of this.known) if (identity.actor.userId === userId) this.known.delete(key);
  }

  private cookieOf(header: string | undefined): string | null {
    const start = `${this.cookieName}=`;
    const part = header?.split(';').find((one) => one.trim().startsWith(start));
    return part?.trim().slice(start.length) || null;
  }

  private async recognise(token: string, bearer: boolean): Promise<Identity | null> {
    const hash = hashToken(token);
    const key = hash.toString('base64');
    const now = this.clock.now();
    const known = this.known.get(key);
    if (known && Math.abs(now - known.checkedAt) < trustMs && known.expiresAt > now) return known.identity;
    const row = await this.find(hash, bearer, now);
    if (!row) {
      this.known.delete(key);
      return null;
    }
    const identity: Identity = { actor: actorOf(row, bearer) };
    if (!bearer) identity.session = { tokenHash: hash, csrf: this.csrfOf(token) };
    if (this.known.size > remembered) this.known.clear();
    this.known.set(key, { identity, checkedAt: now, expiresAt: row.expires_at.getTime() });
    return identity;
  }

  private async find(hash: Buffer, bearer: boolean, now: number): Promise<ActorRow | undefined> {
    if (bearer) return this.database.row<ActorRow>(byToken, [hash, new Date(now)]);
    const row = await this.database.row<ActorRow>(bySession, [hash, new Date(now), new Date(now - idleLimitMs)]);
    if (row?.last_seen_at && now - row.last_seen_at.getTime() > seenEveryMs) {
      await this.database.rows({ text: 'UPDATE sessions SET last_seen_at = $2 WHERE token_hash = $1' }, [
        hash,
        new Date(now),
      ]);
    }
    return row;
  }
}

function actorOf(row: ActorRow, bearer: boolean): Actor {
  const full = rightsOf(row.roles);
  const scopes = row.scopes?.filter((scope): scope is Right => isRight(scope) && full.has(scope));
  return {
    userId: row.id,
    username: row.username,
    displayName: row.display_name,
    roles: row.roles,
    rights: scopes ? new Set(scopes) : full,
    departmentIds: row.departments,
    countyId: row.county_id,
    outletId: row.outlet_id,
    tier: row.tier,
    language: row.locale,
    via: bearer ? 'token' : 'web',
  };
}
