import type { Actor } from '../../../platform/access/actor.js';
import { type Language, say } from '../../../shared/language.js';
import { yuan } from '../../../shared/money.js';
import type { Directory } from '../../organisation/index.js';
import { isValuable, keeps } from '../stock.policy.js';
import type { PartView, StoreView } from './catalogue.view.js';

export interface PartRow {
  id: string;
  version: number;
  code: string;
  name_zh: string;
  name_en: string;
  unit_zh: string;
  unit_en: string;
  price_fen: number;
  guarded: boolean;
  active: boolean;
}

export interface StoreRow {
  id: string;
  version: number;
  code: string;
  name_zh: string;
  name_en: string;
  county_id: string | null;
  department_id: string;
  active: boolean;
}

export const nameOf = (row: Pick<PartRow, 'name_zh' | 'name_en'>, language: Language): string =>
  say({ zh: row.name_zh, en: row.name_en }, language);

/** The names of something as params of a refusal take them: said in the caller's language. */
export const namesOf = ({ name_zh: zh, name_en: en }: Pick<PartRow, 'name_zh' | 'name_en'>) => ({ zh, en });

export const unitOf = (row: Pick<PartRow, 'unit_zh' | 'unit_en'>, language: Language): string =>
  say({ zh: row.unit_zh, en: row.unit_en }, language);

export const partView = (row: PartRow, language: Language): PartView => ({
  id: row.id,
  version: row.version,
  code: row.code,
  name: nameOf(row, language),
  nameZh: row.name_zh,
  nameEn: row.name_en,
  unit: unitOf(row, language),
  unitZh: row.unit_zh,
  unitEn: row.unit_en,
  price: yuan(row.price_fen),
  guarded: row.guarded,
  valuable: isValuable({ priceFen: row.price_fen, guarded: row.guarded }),
  active: row.active,
});

export const storeView = (row: StoreRow, actor: Actor, directory: Directory): StoreView => ({
  id: row.id,
  version: row.version,
  code: row.code,
  name: nameOf(row, actor.language),
  nameZh: row.name_zh,
  nameEn: row.name_en,
  countyId: row.county_id,
  departmentId: row.department_id,
  departmentName: directory.departmentName(row.department_id, actor.language),
  active: row.active,
  keeps: keeps(actor, row.department_id),
});
