import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { decodePlace, pageOf } from '../../../platform/http/page.js';
import { Clock } from '../../../shared/clock.js';
import type { Language } from '../../../shared/language.js';
import { maskPhone } from '../../../shared/phone.js';
import { Directory } from '../../organisation/index.js';
import { followedCounty } from '../announcement.access.js';
import { AnnouncementReads } from '../announcements.read.js';
import type { ReaderQuery } from './follow.dto.js';
import type { ReaderPageView, ReaderView } from './follow.view.js';
import { type ReaderRow, readersOf } from './readers.sql.js';

type Asked = Pick<ReaderQuery, 'of' | 'state' | 'county'>;

/** Who has read an announcement and who has not: outlets by their codes, the staff by name. */
@Injectable()
export class AnnouncementReaders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly directory: Directory,
    private readonly reads: AnnouncementReads,
  ) {}

  /** The people of a county see their own. @throws DomainError `announcement.not_found` */
  async page(actor: Actor, id: string, query: ReaderQuery): Promise<ReaderPageView> {
    const limit = query.limit ?? 50;
    const rows = await this.rows(actor, id, query, decodePlace(query.cursor, 'text', 'id'), limit + 1);
    return pageOf(
      rows,
      limit,
      (row) => [row.code ?? row.name, row.id],
      (row) => this.view(row, actor.language),
    );
  }

  /** All of them, for a file. */
  async all(actor: Actor, id: string, asked: Asked): Promise<ReaderView[]> {
    const rows = await this.rows(actor, id, asked, null, null);
    return rows.map((row) => this.view(row, actor.language));
  }

  private async rows(
    actor: Actor,
    id: string,
    asked: Asked,
    place: readonly string[] | null,
    limit: number | null,
  ): Promise<ReaderRow[]> {
    await this.reads.followed(actor, id);
    const county = followedCounty(actor) ?? asked.county ?? null;
    const isRead = asked.state === undefined ? null : asked.state === 'read';
    const [after = null, afterId = null] = place ?? [];
    const values = [id, county, isRead, this.clock.date(), limit, after, afterId];
    return this.database.rows<ReaderRow>(readersOf[asked.of ?? 'outlets'], values);
  }

  private view(row: ReaderRow, language: Language): ReaderView {
    const until = row.held_until?.toISOString() ?? '';
    return {
      id: row.id,
      name: row.name,
      code: row.code,
      tier: row.tier,
      countyId: row.county_id,
      countyName: this.directory.countyName(row.county_id, language),
      numbers: (row.numbers ?? []).map(maskPhone),
      readAt: row.read_at?.toISOString() ?? null,
      readVia: row.read_via,
      readBy: row.read_by,
      attempts: row.attempts ?? 0,
      againAt: row.again_at?.toISOString() ?? null,
      givenUp: row.given_up_at !== null,
      heldBy: row.held_by === null ? null : { id: row.held_by, name: row.held_by_name ?? '', until },
      lastNote: row.last_note,
    };
  }
}
