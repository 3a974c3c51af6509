import { labelForm } from './asset.policy.js';
import type { AssetFacts } from './asset.row.js';
import type { CorrectAsset } from './assets.dto.js';
import { refuseAsset } from './assets.refusals.js';

/** @throws DomainError for what no asset can be, whoever registers it */
export function refuseFacts({ label, boughtOn, warrantyUntil }: AssetFacts): void {
  if (!labelForm.test(label)) throw refuseAsset('asset.bad_label');
  if (boughtOn && warrantyUntil && warrantyUntil < boughtOn) throw refuseAsset('asset.warranty_before_purchase');
}

/** What was left out stays; null empties what may be empty. */
const orKept = <Value>(asked: Value | undefined, kept: Value): Value => (asked === undefined ? kept : asked);

export const correctedFacts = (before: AssetFacts, asked: CorrectAsset): AssetFacts => ({
  ...before,
  label: asked.label ?? before.label,
  kind: asked.kind ?? before.kind,
  model: asked.model ?? before.model,
  serialNumber: orKept(asked.serialNumber, before.serialNumber) || null,
  place: asked.place ?? before.place,
  supplierId: orKept(asked.supplierId, before.supplierId),
  boughtOn: orKept(asked.boughtOn, before.boughtOn),
  warrantyUntil: orKept(asked.warrantyUntil, before.warrantyUntil),
});
