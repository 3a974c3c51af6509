import type { Transaction } from '../../platform/database/unit-of-work.js';
import { newId } from '../../shared/ids.js';
import { dayNumberAt } from '../../shared/time-zone.js';
import { type AssetFacts, writeAssets } from '../assets/index.js';
import { equipment, type EquipmentSeed, suppliers } from './data/equipment.js';
import { insert } from './load-branch.js';

interface KeeperIds {
  id: string;
  code: string;
  county_id: string | null;
}

const keepers = (table: 'outlets' | 'departments') => ({ text: `SELECT id, code, county_id FROM ${table}` });

const byCode = async (tx: Transaction, table: 'outlets' | 'departments'): Promise<Map<string, KeeperIds>> =>
  new Map((await tx.rows<KeeperIds & Record<string, unknown>>(keepers(table))).map((one) => [one.code, one]));

/** Equipment of the demonstration branch: registered in use, and then what became of those that are not. */
export async function loadEquipment(tx: Transaction): Promise<void> {
  const supplierIds = Object.fromEntries(Object.keys(suppliers).map((key) => [key, newId()]));
  await insert(
    tx,
    'suppliers',
    'id, name, phone, repair_hours, version',
    Object.entries(suppliers).map(([key, { name, phone, repairHours }]) => {
      return { id: supplierIds[key], name, phone, repair_hours: repairHours, version: 1 };
    }),
  );
  const [outlets, departments] = [await byCode(tx, 'outlets'), await byCode(tx, 'departments')];
  const factsOf = ({ outlet, department, supplier, reason: _, ...facts }: EquipmentSeed): AssetFacts => {
    const keeper = outlets.get(outlet ?? '') ?? departments.get(department ?? '');
    return {
      ...facts,
      countyId: keeper?.county_id ?? null,
      outletId: outlet ? (keeper?.id ?? null) : null,
      departmentId: department ? (keeper?.id ?? null) : null,
      supplierId: supplierIds[supplier] ?? null,
    };
  };
  const seeds = equipment(dayNumberAt(tx.at.getTime()));
  const registered = seeds.map((seed) => ({
    id: newId(),
    seed,
    facts: { ...factsOf(seed), state: 'in_use' as const },
  }));
  await writeAssets(
    tx,
    null,
    registered.map(({ id, facts }) => ({ id, kind: 'registered' as const, before: null, after: facts })),
  );
  await writeAssets(
    tx,
    null,
    registered
      .filter(({ seed }) => seed.state !== 'in_use')
      .map(({ id, seed: { state, reason }, facts }) => ({
        id,
        kind: state === 'retired' ? ('retired' as const) : ('state_changed' as const),
        before: facts,
        after: { ...facts, state },
        note: reason ?? null,
      })),
  );
}
