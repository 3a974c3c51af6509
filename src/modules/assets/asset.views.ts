import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Clock } from '../../shared/clock.js';
import { fillIn, type Language, say } from '../../shared/language.js';
import { refusalText } from '../../shared/refusal.js';
import { dateAt } from '../../shared/time-zone.js';
import { Directory } from '../organisation/index.js';
import { assetSubject } from './asset.access.js';
import { assetActionsFor, assetFlow, assetStates } from './asset.flow.js';
import { assetKindCodes, assetKinds } from './asset-kinds.policy.js';
import { isUnderWarranty } from './asset.policy.js';
import { type Asset, assetColumns } from './asset.row.js';
import type { AssetActionView, AssetCatalogueView, AssetRowView, AssetView } from './assets.view.js';

/** An asset with the names around it. */
export interface AssetListRow extends Asset {
  keeperCode: string;
  outletName: string | null;
  supplierName: string | null;
}

export interface AssetCardRow extends AssetListRow {
  supplierPhone: string | null;
  supplierRepairHours: number | null;
}

/** For a FROM of assets `a`. */
export const assetListColumns = `${assetColumns}, coalesce(o.code, d.code) AS "keeperCode", o.name AS "outletName", s.name AS "supplierName"`;
export const assetJoins = `LEFT JOIN outlets o ON o.id = a.outlet_id LEFT JOIN departments d ON d.id = a.department_id
  LEFT JOIN suppliers s ON s.id = a.supplier_id`;
export const assetCardColumns = `${assetListColumns}, s.phone AS "supplierPhone", s.repair_hours AS "supplierRepairHours"`;

/** What lists and forms offer to choose from. */
export const assetCatalogue = (language: Language): AssetCatalogueView => ({
  kinds: assetKindCodes.map((value) => ({ value, label: say(assetKinds[value].name, language) })),
  states: assetStates.map((value) => ({ value, label: say(assetFlow.states[value], language) })),
});

/** Assets in the words of whoever looks. */
@Injectable()
export class AssetViews {
  constructor(
    private readonly clock: Clock,
    private readonly directory: Directory,
  ) {}

  row(found: AssetListRow, language: Language): AssetRowView {
    const { outletName, departmentId, countyId } = found;
    return {
      id: found.id,
      version: found.version,
      label: found.label,
      kind: found.kind,
      kindName: say(assetKinds[found.kind].name, language),
      model: found.model,
      serialNumber: found.serialNumber,
      countyId,
      countyName: this.directory.countyName(countyId, language),
      outletId: found.outletId,
      departmentId,
      keeperName: departmentId ? this.directory.departmentName(departmentId, language) : (outletName ?? ''),
      keeperCode: found.keeperCode,
      place: found.place,
      supplierId: found.supplierId,
      supplierName: found.supplierName,
      boughtOn: found.boughtOn,
      warrantyUntil: found.warrantyUntil,
      underWarranty: isUnderWarranty(found.warrantyUntil, dateAt(this.clock.now())),
      state: found.state,
      stateName: say(assetFlow.states[found.state], language),
    };
  }

  card(actor: Actor, found: AssetCardRow): AssetView {
    return {
      ...this.row(found, actor.language),
      skill: assetKinds[found.kind].skill,
      supplierPhone: found.supplierPhone,
      supplierRepairHours: found.supplierRepairHours,
      actions: this.actions(actor, found),
    };
  }

  private actions(actor: Actor, found: Asset): AssetActionView[] {
    if (!actor.rights.has('asset.change')) return [];
    return assetActionsFor(assetSubject(actor, found, this.directory.departments())).map(({ name, refusal }) => ({
      name,
      label: say(assetFlow.actions[name], actor.language),
      allowed: refusal === null,
      reason: refusal && fillIn(refusalText(refusal.code), refusal.params ?? {}, actor.language),
    }));
  }
}
