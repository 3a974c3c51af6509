import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Database } from '../../../platform/database/database.js';
import { Directory } from '../../organisation/index.js';
import { followedCounty } from '../announcement.access.js';
import { AnnouncementReads } from '../announcements.read.js';
import { hasRead, isOutletMeant, isStaffMeant } from '../audience.sql.js';
import type { AnnouncementFiguresView } from './follow.view.js';

interface CountyRow {
  county_id: string;
  outlets: number;
  read: number;
  told: number;
}

/**
 * Counted, not kept: one walk over the receipts of the announcement and one over the outlets, which a branch has some
 * thousands of. $2 the only county (or nothing).
 */
const outlets = {
  name: 'announcement-figures-outlets',
  text: `SELECT o.county_id, count(*)::int AS outlets, count(*) FILTER (WHERE r.by_web)::int AS read,
           count(*) FILTER (WHERE NOT r.by_web)::int AS told
         FROM announcements a JOIN outlets o ON ${isOutletMeant}
         LEFT JOIN (SELECT r.outlet_id, bool_or(r.via = 'web') AS by_web FROM announcement_receipts r
                    WHERE r.announcement_id = $1 AND r.outlet_id IS NOT NULL
                      AND r.edition >= (SELECT read_edition FROM announcements WHERE id = $1)
                    GROUP BY r.outlet_id) r ON r.outlet_id = o.id
         WHERE a.id = $1 AND ($2::uuid IS NULL OR o.county_id = $2) GROUP BY o.county_id`,
};

const staff = {
  name: 'announcement-figures-staff',
  text: `SELECT count(*)::int AS people, count(*) FILTER (WHERE ${hasRead})::int AS read
         FROM announcements a JOIN users u ON ${isStaffMeant}
         WHERE a.id = $1 AND ($2::uuid IS NULL OR u.county_id = $2)`,
};

/** How far an announcement has come, county by county. */
@Injectable()
export class AnnouncementFigures {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
    private readonly reads: AnnouncementReads,
  ) {}

  /** The people of a county are told of their own. @throws DomainError `announcement.not_found` */
  async of(actor: Actor, id: string): Promise<AnnouncementFiguresView> {
    await this.reads.followed(actor, id);
    const values = [id, followedCounty(actor)];
    const [rows, people] = await Promise.all([
      this.database.rows<CountyRow>(outlets, values),
      this.database.row<{ people: number; read: number }>(staff, values),
    ]);
    const byCounty = new Map(rows.map((row) => [row.county_id, row]));
    const counties = this.directory.counties().flatMap((county) => {
      const row = byCounty.get(county.id);
      if (!row) return [];
      const { outlets: all, read, told } = row;
      const name = this.directory.countyName(county.id, actor.language);
      return [{ countyId: county.id, name, outlets: all, read, told, unread: all - read - told }];
    });
    return { counties, staff: people ?? { people: 0, read: 0 } };
  }
}
