import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Database } from '../../platform/database/database.js';
import { decodePlace, pageOf } from '../../platform/http/page.js';
import { outletScope } from '../organisation/index.js';
import { AssetViews, assetJoins, assetListColumns, type AssetListRow } from './asset.views.js';
import type { AssetListQuery } from './assets.dto.js';
import type { AssetPageView } from './assets.view.js';

/** As the index `assets_words` has it. */
const words = `(a.label || ' ' || a.model || ' ' || coalesce(a.serial_number, '') || ' ' || a.place)`;

/** Conditions for what was asked only, so that each filter walks its own index in the order of labels. */
function conditionsOf(wanted: Readonly<Record<string, string | null | undefined>>): { text: string; values: string[] } {
  const asked = Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const conditions = asked.map(([condition], index) => condition.replace('?', `$${index + 1}`));
  return {
    text: conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '',
    values: asked.map(([, value]) => value),
  };
}

/** The register for screens. */
@Injectable()
export class AssetReads {
  constructor(
    private readonly database: Database,
    private readonly views: AssetViews,
  ) {}

  async list(actor: Actor, query: AssetListQuery): Promise<AssetPageView> {
    const limit = query.limit ?? 50;
    const scope = outletScope(actor);
    const part = query.q?.trim().replaceAll(/[%_\\]/g, '\\$&');
    const { text, values } = conditionsOf({
      'a.label > ?': decodePlace(query.cursor, 'text')?.[0],
      'a.county_id = ?': scope.countyId,
      'a.outlet_id = ?': scope.outletId,
      'a.county_id = ?::uuid': query.countyId,
      'a.outlet_id = ?::uuid': query.outletId,
      'a.kind = ?': query.kind,
      'a.state = ?': query.state,
      'a.supplier_id = ?': query.supplierId,
      [`${words} ILIKE ?`]: part && `%${part}%`,
    });
    const statement = {
      text: `SELECT ${assetListColumns} FROM assets a ${assetJoins} ${text} ORDER BY a.label LIMIT ${limit + 1}`,
    };
    const rows = await this.database.rows<AssetListRow & Record<string, unknown>>(statement, values);
    return pageOf(
      rows,
      limit,
      ({ label }) => [label],
      (row) => this.views.row(row, actor.language),
    );
  }
}
