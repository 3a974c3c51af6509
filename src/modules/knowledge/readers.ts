import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '../../platform/access/actor.js';
import { Directory } from '../organisation/index.js';
import type { ArticleAudience } from './article.types.js';
import { refuseKnowledge } from './knowledge.refusals.js';
import type { Reader } from './reach.js';

/** For whom articles are looked up. */
@Injectable()
export class Readers {
  constructor(private readonly directory: Directory) {}

  /**
   * Partners read as partners of their own county; the staff everything, or as a caller of the county they name (by code
   * or id).
   * @throws DomainError `article.unknown_county`
   */
  of(actor: Actor, { county, audience }: { county?: string; audience?: ArticleAudience } = {}): Reader {
    const own = this.directory.counties().find(({ id }) => id === actor.countyId)?.code ?? null;
    if (hasRole(actor, 'partner')) return { audience: 'partner', county: own, everywhere: false };
    if (!county) return { audience: audience ?? 'internal', county: own, everywhere: true };
    return { audience: audience ?? 'internal', county: this.countyCode(county), everywhere: false };
  }

  private countyCode(county: string): string {
    const found = this.directory.counties().find(({ id, code }) => county === code || county.toLowerCase() === id);
    if (!found) throw refuseKnowledge('article.unknown_county', { county });
    return found.code;
  }
}
