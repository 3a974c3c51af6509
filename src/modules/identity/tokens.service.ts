import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { isRight } from '../../shared/roles.js';
import type { NewToken } from './identity.dto.js';
import { accessChanged } from './identity.events.js';
import { refuseIdentity } from './identity.refusals.js';
import type { NewTokenView, TokenListView, TokenView } from './identity.view.js';
import { hashToken, Sessions } from './sessions.js';

interface TokenRow {
  id: string;
  name: string;
  scopes: string[];
  created_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
}

const day = 86_400_000;

const view = (row: TokenRow): TokenView => ({
  id: row.id,
  name: row.name,
  scopes: row.scopes,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  revokedAt: row.revoked_at?.toISOString() ?? null,
});

/** Bearer tokens for programs: chosen scopes, an end, shown once, revocable (api.md). */
@Injectable()
export class Tokens {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  async list(actor: Actor): Promise<TokenListView> {
    const rows = await this.database.rows<TokenRow>(
      {
        text: `SELECT id, name, scopes, created_at, expires_at, revoked_at FROM api_tokens WHERE user_id = $1
               ORDER BY created_at DESC LIMIT 100`,
      },
      [actor.userId],
    );
    return { items: rows.map(view) };
  }

  async make(actor: Actor, asked: NewToken): Promise<NewTokenView> {
    for (const scope of asked.scopes) {
      if (!isRight(scope)) throw refuseIdentity('token.unknown_scope', { scope });
      if (!actor.rights.has(scope)) throw refuseIdentity('token.scope_not_yours', { scope });
    }
    const token = `h859_${randomBytes(32).toString('base64url')}`;
    return this.unitOfWork.run(async (tx) => {
      const id = newId();
      const expiresAt = new Date(tx.at.getTime() + asked.days * day);
      await tx.rows(
        {
          text: `INSERT INTO api_tokens (id, token_hash, user_id, name, scopes, created_at, expires_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        },
        [id, hashToken(token), actor.userId, asked.name, asked.scopes, tx.at, expiresAt],
      );
      await tx.audit(actor, {
        action: 'token.made',
        subjectKind: 'token',
        subjectId: id,
        change: { scopes: asked.scopes },
      });
      return {
        id,
        name: asked.name,
        scopes: asked.scopes,
        createdAt: tx.at.toISOString(),
        expiresAt: expiresAt.toISOString(),
        revokedAt: null,
        token,
      };
    });
  }

  async revoke(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const text =
        'UPDATE api_tokens SET revoked_at = $3 WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL RETURNING id';
      const rows = await tx.rows({ text }, [id, actor.userId, tx.at]);
      if (rows.length === 0) throw refuseIdentity('token.not_found');
      await tx.audit(actor, { action: 'token.revoked', subjectKind: 'token', subjectId: id });
      tx.announce(accessChanged(actor.userId));
    });
    this.sessions.forget(actor.userId);
  }
}
