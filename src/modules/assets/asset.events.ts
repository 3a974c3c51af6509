import type { NewEvent } from '../../platform/events/event.js';
import type { Asset } from './asset.row.js';

/** An asset was registered or changed, or something was kept in its history: screens that show it ask again. */
export const assetChanged = (
  { id, countyId, outletId }: Pick<Asset, 'id' | 'countyId' | 'outletId'>,
  version: number,
): NewEvent => ({
  type: 'asset.changed',
  topics: ['assets', `asset:${id}`],
  audience: {
    hotline: true,
    admins: true,
    county: countyId,
    outlet: outletId,
    addressees: { roles: ['handler', 'department_lead', 'maintainer'], counties: [], tiers: [] },
  },
  subjectKind: 'asset',
  subjectId: id,
  data: { version },
});

/** Many came from a file: lists ask again. It names none, so that whoever may look at the register may hear of it. */
export const assetsImported = (importId: string): NewEvent => ({
  type: 'asset.imported',
  topics: ['assets'],
  audience: { staff: true, admins: true },
  subjectKind: 'import',
  subjectId: importId,
  data: {},
});
