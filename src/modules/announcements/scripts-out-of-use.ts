import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { dateOfDay, dayNumberAt } from '../../shared/time-zone.js';

/** What an announcement needs of the knowledge base when it ends: its scripts are not to be read out any more (A16). */
export abstract class ScriptsOutOfUse {
  /**
   * Takes those of the articles that are scripts out of use, in the same transaction.
   * @param by who has withdrawn the announcement; null: it has lapsed
   * @returns their ids
   */
  abstract takeOut(tx: Transaction, articleIds: readonly string[], why: string, by: string | null): Promise<string[]>;
}

const endYesterday = {
  text: `UPDATE articles SET valid_until = $2 WHERE id = ANY ($1) AND kind = 'script' AND (valid_until IS NULL OR valid_until > $2)
         RETURNING id, version`,
};

/** Ends them by their last day: from then on no search offers them. */
@Injectable()
export class ScriptsEndedByDate extends ScriptsOutOfUse {
  async takeOut(tx: Transaction, articleIds: readonly string[]): Promise<string[]> {
    const yesterday = dateOfDay(dayNumberAt(tx.at.getTime()) - 1);
    const ended = await tx.rows<{ id: string; version: number }>(endYesterday, [articleIds, yesterday]);
    for (const { id, version } of ended)
      tx.announce({
        type: 'articles.changed',
        topics: ['articles'],
        audience: { hotline: true, admins: true },
        subjectKind: 'article',
        subjectId: id,
        data: { version },
      });
    return ended.map(({ id }) => id);
  }
}
