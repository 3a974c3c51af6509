import type { INestApplicationContext } from '@nestjs/common';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import { HOUR } from '../../shared/duration.js';
import { newId } from '../../shared/ids.js';
import { addCounted, ClockBook } from '../clocks/index.js';
import { counties } from './data/organisation.js';
import { countyShare, partSeeds } from './data/parts.js';
import { insert } from './load-branch.js';
import { StockBook } from './parts/stock-book.js';
import { writeRequisitions } from './parts/write-requisitions.js';
import { BranchPeople } from './tickets/branch-people.js';

const day = 24 * HOUR;

/** The stores of branch and counties with their parts: received, handed on, asked for, counted. */
export async function loadParts(app: INestApplicationContext, tx: Transaction): Promise<void> {
  const branch = await BranchPeople.read(tx);
  const supervisorId = branch.person('supervisor1').userId;
  const partIds = new Map(partSeeds.map(({ code }) => [code, newId()]));
  await insert(
    tx,
    'parts',
    'id, code, name_zh, name_en, unit_zh, unit_en, price_fen, guarded, active, version',
    partSeeds.map((seed) => ({
      id: partIds.get(seed.code),
      code: seed.code,
      name_zh: seed.name.zh,
      name_en: seed.name.en,
      unit_zh: seed.unit.zh,
      unit_en: seed.unit.en,
      price_fen: seed.priceFen,
      guarded: seed.guarded ?? false,
      active: true,
      version: 1,
    })),
  );
  const stores = await writeStores(tx, branch);
  const book = new StockBook();
  fill(book, stores, partIds, { byId: supervisorId, from: tx.at.getTime() - 28 * day });
  const { calendar, policies } = app.get(ClockBook);
  const { counted, targetMs } = policies.approval;
  await writeRequisitions(tx, {
    book,
    partIds,
    deciderId: supervisorId,
    dueAt: (at) => new Date(addCounted(calendar, counted, at.getTime(), targetMs).at),
  });
  await writeAdjustments(tx, book, stores.get('xinluo') ?? '', partIds, branch);
  await book.write(tx);
}

/** By the code of the county; that of the branch by `branch`. */
async function writeStores(tx: Transaction, branch: BranchPeople): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ code: string; id: string }>({ text: 'SELECT code, id FROM counties' });
  const countyIds = new Map(rows.map(({ code, id }) => [code, id]));
  const central = {
    id: newId(),
    code: 'LY-00',
    name_zh: '市公司中心库',
    name_en: 'Branch store',
    county_id: null,
    department_id: branch.department('support'),
    active: true,
    version: 1,
  };
  const local = counties.map(({ code, name }, index) => ({
    id: newId(),
    code: `LY-${String(index + 1).padStart(2, '0')}`,
    name_zh: `${name.zh}备件库`,
    name_en: `${name.en} store`,
    county_id: countyIds.get(code),
    department_id: branch.department(`maintenance-${code}`),
    active: true,
    version: 1,
  }));
  const columns = 'id, code, name_zh, name_en, county_id, department_id, active, version';
  await insert(tx, 'stores', columns, [central, ...local]);
  return new Map([
    ['branch', central.id],
    ...counties.map(({ code }, index) => [code, local[index]?.id ?? ''] as const),
  ]);
}

/** All of it came to the branch; a week later each county was given its share. */
function fill(
  book: StockBook,
  stores: ReadonlyMap<string, string>,
  partIds: ReadonlyMap<string, string>,
  { byId, from }: { byId: string; from: number },
): void {
  const central = stores.get('branch') ?? '';
  const local = [...stores].filter(([code]) => code !== 'branch').map(([, id]) => id);
  const slip = (quantityOf: (seed: (typeof partSeeds)[number]) => number) =>
    partSeeds
      .map((seed) => ({ partId: partIds.get(seed.code) ?? '', quantity: quantityOf(seed) }))
      .filter(({ quantity }) => quantity > 0);
  book.move({
    kind: 'receipt',
    at: new Date(from),
    byId,
    reason: '省公司集采第 3 批，送货单 FJ-2318',
    lines: slip((seed) => seed.stock + local.length * countyShare(seed)),
    from: 'supplier',
    to: central,
  });
  for (const [index, storeId] of local.entries())
    book.move({
      kind: 'transfer',
      at: new Date(from + 7 * day + index * HOUR),
      byId,
      reason: '县公司备件配额',
      lines: slip(countyShare),
      from: central,
      to: storeId,
    });
}

/** A count that found one less, and a write-off that waits for the supervisors. */
async function writeAdjustments(
  tx: Transaction,
  book: StockBook,
  storeId: string,
  partIds: ReadonlyMap<string, string>,
  branch: BranchPeople,
): Promise<void> {
  const [lead] = branch.holders('department_lead', 'maintenance-xinluo');
  if (!lead) throw new Error('The demonstration branch has no lead of the maintenance of 新罗');
  const ago = (hours: number): Date => new Date(tx.at.getTime() - hours * HOUR);
  const made = [
    { kind: 'count', state: 'booked', code: 'WL-0605', less: 1, reason: '月度盘点', at: ago(50) },
    { kind: 'write_off', state: 'waiting', code: 'DK-0303', less: 1, reason: '雷击烧毁，无法修复', at: ago(5) },
  ] as const;
  for (const { kind, state, code, less, reason, at } of made) {
    const partId = partIds.get(code) ?? '';
    const booked = book.onHand(storeId, partId);
    const row = {
      id: newId(),
      kind,
      store_id: storeId,
      state,
      version: 1,
      reason,
      stated_by: lead.userId,
      stated_at: at,
    };
    const priceFen = partSeeds.find((part) => part.code === code)?.priceFen ?? 0;
    const line = { adjustment_id: row.id, part_id: partId, booked, counted: booked - less, price_fen: priceFen };
    await insert(tx, 'stock_adjustments', Object.keys(row).join(', '), [row]);
    await insert(tx, 'stock_adjustment_lines', Object.keys(line).join(', '), [line]);
    if (state === 'booked') {
      const lines = [{ partId, quantity: less }];
      const about = { byId: lead.userId, reason, adjustmentId: row.id };
      book.move({ ...about, kind: 'count', at, lines, from: storeId, to: 'count' });
    }
  }
}
