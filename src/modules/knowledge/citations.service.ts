import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../shared/clock.js';
import { dateAt } from '../../shared/time-zone.js';
import { type CiteFault, faultToCite } from './article.policy.js';

export type Citation = { version: number; title: string; fault?: undefined } | { fault: CiteFault };

interface Row {
  version: number;
  expired_at: Date | null;
  valid_from: string;
  valid_until: string | null;
  cited: { version: number; title: string; validFrom: string; validUntil: string | null } | null;
  replaced_at: Date | null;
}

const find = {
  name: 'articles-cite',
  text: `SELECT a.version, a.expired_at, a.valid_from::text, a.valid_until::text, n.published_at AS replaced_at,
           CASE WHEN v.article_id IS NULL THEN NULL ELSE json_build_object('version', v.version, 'title', v.title,
             'validFrom', v.valid_from, 'validUntil', v.valid_until) END AS cited
         FROM articles a
         LEFT JOIN article_versions v ON v.article_id = a.id AND v.version = coalesce($2, a.version)
         LEFT JOIN article_versions n ON n.article_id = a.id AND n.version = v.version + 1
         WHERE a.id = $1`,
};

/** Which version of an article an answer rests on (A3, A16). */
@Injectable()
export class Citations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @param version the one that was read out; the current one when silent */
  async of(articleId: string, version: number | null): Promise<Citation> {
    const [row] = await this.database.rows<Row & { [column: string]: unknown }>(find, [articleId, version]);
    if (!row) return { fault: 'unknown' };
    const { expired_at: expiredAt, valid_from: validFrom, valid_until: validUntil, cited } = row;
    const replacedOn = row.replaced_at && dateAt(row.replaced_at.getTime());
    const article = { version: row.version, expiredAt, validFrom, validUntil };
    const fault = faultToCite(article, cited && { ...cited, replacedOn }, dateAt(this.clock.now()));
    if (fault || !cited) return { fault: fault ?? 'unknown_version' };
    return { version: cited.version, title: cited.title };
  }
}
