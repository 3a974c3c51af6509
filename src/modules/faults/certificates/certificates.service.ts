import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { hasRole } from '../../../platform/access/actor.js';
import { Database, type Queries } from '../../../platform/database/database.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Idempotency, type RepeatKey } from '../../../platform/http/idempotency.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { Clock } from '../../../shared/clock.js';
import { newId } from '../../../shared/ids.js';
import { type Bilingual, type Language, say } from '../../../shared/language.js';
import { dateAt } from '../../../shared/time-zone.js';
import { assetSkills } from '../../assets/index.js';
import type { CertificateFound } from '../fault.dossier.policy.js';
import { certificateOn } from '../fault.policy.js';
import { refuseFault } from '../faults.refusals.js';
import type { CertificateListQuery, GrantCertificate, WithdrawCertificate } from './certificates.dto.js';
import type { CertificatePageView, CertificateView } from './certificates.view.js';

interface Row {
  [column: string]: unknown;
  id: string;
  version: number;
  user_id: string;
  user_name: string;
  skill: string;
  valid_from: string;
  valid_until: string;
  withdrawn_at: Date | null;
  reason: string | null;
}

const columns = `c.id, c.version, c.user_id, u.display_name AS user_name, c.skill, c.valid_from::text, c.valid_until::text,
  c.withdrawn_at, c.reason`;
const one = { text: `SELECT ${columns} FROM certificates c JOIN users u ON u.id = c.user_id WHERE c.id = $1` };
const hold = { text: 'SELECT id, version, user_id, withdrawn_at FROM certificates WHERE id = $1 FOR UPDATE' };
const list = {
  name: 'certificates-list',
  text: `SELECT ${columns} FROM certificates c JOIN users u ON u.id = c.user_id
         WHERE ($1::uuid IS NULL OR c.user_id = $1) AND ($2::text IS NULL OR (c.valid_until, c.id) > ($2::date, $3::uuid))
         ORDER BY c.valid_until, c.id LIMIT $4`,
};
const ofUser = {
  name: 'certificates-of-user',
  text: `SELECT skill, valid_from::text AS "validFrom", valid_until::text AS "validUntil" FROM certificates
         WHERE user_id = $1 AND skill = $2 AND withdrawn_at IS NULL`,
};
const insert = {
  text: `INSERT INTO certificates (id, version, user_id, skill, valid_from, valid_until, granted_by, granted_at)
         VALUES ($1, 1, $2, $3, $4, $5, $6, $7)`,
};
const take = {
  text: 'UPDATE certificates SET version = version + 1, withdrawn_by = $2, withdrawn_at = $3, reason = $4 WHERE id = $1',
};
const repairer = {
  text: `SELECT ARRAY(SELECT department_id FROM memberships WHERE user_id = $1) AS departments FROM users
         WHERE id = $1 AND active AND roles && '{maintainer,handler,department_lead}'`,
};

const skills: Readonly<Record<string, Bilingual>> = assetSkills;

export const skillName = (skill: string, language: Language): string => {
  const name = skills[skill];
  return name ? say(name, language) : skill;
};

/** Certificates of those who repair: granted and withdrawn by leads for their own teams, by supervisors for all. */
@Injectable()
export class Certificates {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { limit = 50, cursor, userId }: CertificateListQuery): Promise<CertificatePageView> {
    const place = decodePlace(cursor, 'text', 'id');
    const rows = await this.database.rows<Row>(list, [
      userId ?? null,
      place?.[0] ?? null,
      place?.[1] ?? null,
      limit + 1,
    ]);
    return pageOf(
      rows,
      limit,
      (row) => [row.valid_until, row.id],
      (row) => this.view(row, actor.language),
    );
  }

  /** Whether somebody is certified for a skill today. */
  async stateOf(userId: string, skill: string): Promise<CertificateFound> {
    const rows = await this.database.rows<{ skill: string; validFrom: string; validUntil: string }>(ofUser, [
      userId,
      skill,
    ]);
    return certificateOn(rows, skill, dateAt(this.clock.now()));
  }

  /** @throws DomainError `certificate.bad_span`, `certificate.not_a_maintainer`, `certificate.other_team` */
  async grant(actor: Actor, asked: GrantCertificate, repeat: RepeatKey | null): Promise<CertificateView> {
    const { userId, skill, validFrom, validUntil } = asked;
    if (validUntil < validFrom) throw refuseFault('certificate.bad_span');
    return this.idempotency.once(actor, repeat, async (tx) => {
      await this.checkReach(tx, actor, userId);
      const id = newId();
      await tx.rows(insert, [id, userId, skill, validFrom, validUntil, actor.userId, tx.at]);
      const change = { userId, skill, validFrom, validUntil };
      await tx.audit(actor, { action: 'certificate.granted', subjectKind: 'certificate', subjectId: id, change });
      return this.read(tx, id, actor.language);
    });
  }

  /** @throws DomainError `certificate.not_found`, `certificate.stale`, `certificate.withdrawn_already`, `certificate.other_team` */
  async withdraw(actor: Actor, id: string, { version, reason }: WithdrawCertificate): Promise<CertificateView> {
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.rows<{ version: number; user_id: string; withdrawn_at: Date | null }>(hold, [id]);
      if (!row) throw refuseFault('certificate.not_found');
      await this.checkReach(tx, actor, row.user_id);
      if (row.withdrawn_at) throw refuseFault('certificate.withdrawn_already');
      if (row.version !== version)
        throw refuseFault('certificate.stale', {}, { current: await this.read(tx, id, actor.language) });
      await tx.rows(take, [id, actor.userId, tx.at, reason]);
      await tx.audit(actor, { action: 'certificate.withdrawn', subjectKind: 'certificate', subjectId: id, reason });
      return this.read(tx, id, actor.language);
    });
  }

  private async checkReach(tx: Queries, actor: Actor, userId: string): Promise<void> {
    const [found] = await tx.rows<{ departments: string[] }>(repairer, [userId]);
    if (!found) throw refuseFault('certificate.not_a_maintainer');
    const isOwn = found.departments.some((id) => actor.departmentIds.includes(id));
    if (!hasRole(actor, 'supervisor', 'admin') && !isOwn) throw refuseFault('certificate.other_team');
  }

  private async read(queries: Queries, id: string, language: Language): Promise<CertificateView> {
    const [row] = await queries.rows<Row>(one, [id]);
    if (!row) throw refuseFault('certificate.not_found');
    return this.view(row, language);
  }

  private view(row: Row, language: Language): CertificateView {
    const today = dateAt(this.clock.now());
    const held = row.valid_from > today ? 'planned' : row.valid_until < today ? 'expired' : 'valid';
    return {
      id: row.id,
      version: row.version,
      userId: row.user_id,
      userName: row.user_name,
      skill: row.skill,
      skillName: skillName(row.skill, language),
      validFrom: row.valid_from,
      validUntil: row.valid_until,
      state: row.withdrawn_at ? 'withdrawn' : held,
      reason: row.reason,
    };
  }
}
