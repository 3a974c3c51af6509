import { foldWidth } from '../../shared/text.js';
import type { CalendarDate } from '../../shared/time-zone.js';
import { type AssetKind, assetKinds } from './asset-kinds.policy.js';

/** What the register holds of an asset, in the units of the database. */
export const assetLimits = { label: 30, model: 80, serialNumber: 60, place: 100, note: 500, supplier: 80 } as const;

/** What stands on the sticker: kind, place where it was registered, count. It stays when the asset moves. */
export const labelForm = /^[A-Z]{2}-[A-Z0-9]{2,20}-\d{2,4}$/;

/** A label as somebody typed it, in any case and width. */
export const readLabel = (text: string): string => foldWidth(text).trim().toUpperCase();

/** What labels of a kind at a place have in common; the code of an outlet or department without its signs. */
export const labelStem = (kind: AssetKind, placeCode: string): string =>
  `${assetKinds[kind].prefix}-${placeCode
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .slice(0, 20)}-`;

/** The label after the highest that is taken. @param taken labels with the same stem */
export function nextLabel(stem: string, taken: readonly string[]): string {
  const numbers = taken.map((label) => Number(label.slice(stem.length))).filter(Number.isInteger);
  return stem + String(Math.max(0, ...numbers) + 1).padStart(2, '0');
}

/** Whether the warranty holds on a day; its last day counts. Nothing known is no warranty. */
export const isUnderWarranty = (warrantyUntil: CalendarDate | null, day: CalendarDate): boolean =>
  warrantyUntil !== null && day <= warrantyUntil;
