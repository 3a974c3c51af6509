import { dateOfDay, type DayNumber } from '../../../shared/time-zone.js';
import { type AssetKind, assetKinds, type AssetState, labelStem } from '../../assets/index.js';
import { departments } from './organisation.js';
import { type OutletSeed, outlets } from './outlets.js';

export interface SupplierSeed {
  readonly name: string;
  readonly phone: string;
  readonly repairHours: number | null;
}

/** Plainly invented, as their numbers are. */
export const suppliers = {
  terminals: { name: '示例自助设备有限公司', phone: '400-000-1001', repairHours: 24 },
  computers: { name: '示例电脑服务部', phone: '400-000-1002', repairHours: 48 },
  cards: { name: '示例读卡科技', phone: '400-000-1003', repairHours: 72 },
  phones: { name: '示例终端体验公司', phone: '400-000-1004', repairHours: null },
  networks: { name: '示例网络工程队', phone: '400-000-1005', repairHours: 12 },
} as const satisfies Record<string, SupplierSeed>;

export interface EquipmentSeed {
  readonly label: string;
  readonly kind: AssetKind;
  readonly model: string;
  readonly serialNumber: string;
  /** Codes: one of the two. */
  readonly outlet?: string;
  readonly department?: string;
  readonly place: string;
  readonly supplier: keyof typeof suppliers;
  readonly boughtOn: string;
  readonly warrantyUntil: string;
  readonly state: AssetState;
  /** Why it is where it is, for those not in use. */
  readonly reason?: string;
}

interface Model {
  readonly supplier: keyof typeof suppliers;
  readonly models: readonly [name: string, serial: string][];
  readonly place: string;
}

type DemonstratedKind = Exclude<AssetKind, 'other'>;

const wares: Readonly<Record<DemonstratedKind, Model>> = {
  self_service_terminal: {
    supplier: 'terminals',
    models: [
      ['ST-3600 立式自助终端', 'ST36'],
      ['ST-2400 壁挂自助终端', 'ST24'],
    ],
    place: '24小时自助区',
  },
  computer: {
    supplier: 'computers',
    models: [
      ['M700 商用台式机', 'M7'],
      ['M520 一体机', 'M5'],
    ],
    place: '1号受理台席',
  },
  printer: {
    supplier: 'computers',
    models: [
      ['P2055 激光打印机', 'P20'],
      ['LQ-80 票据打印机', 'LQ8'],
    ],
    place: '受理台席后柜',
  },
  card_reader: { supplier: 'cards', models: [['IDR-210 身份证读卡器', 'IDR']], place: '1号受理台席' },
  pos: { supplier: 'cards', models: [['N90 收款终端', 'N90']], place: '收银台' },
  demo_phone: { supplier: 'phones', models: [['5G 体验样机', 'TY5']], place: '体验区展台' },
  network_device: { supplier: 'networks', models: [['WR-1200 企业路由器', 'WR']], place: '弱电箱' },
};

const ofTier: Readonly<Record<OutletSeed['tier'], readonly DemonstratedKind[]>> = {
  core: ['self_service_terminal', 'computer', 'printer', 'card_reader'],
  ordinary: ['computer', 'printer'],
  rural_station: ['card_reader'],
};

/** Outlets that have more than others of their tier. */
const besides: Readonly<Record<string, readonly DemonstratedKind[]>> = {
  XL001: ['network_device', 'demo_phone', 'pos'],
  XL002: ['pos'],
  YD001: ['network_device'],
};

const reasons: Readonly<Record<Exclude<AssetState, 'in_use'>, string>> = {
  in_repair: '送修，等供应商返回',
  in_store: '网点装修，暂时入库',
  retired: '超过使用年限，主板损坏，无维修价值',
};

/** A few of each state, spread over the branch. */
function stateOf(index: number): AssetState {
  if (index % 37 === 20) return 'retired';
  if (index % 31 === 12) return 'in_repair';
  return index % 41 === 33 ? 'in_store' : 'in_use';
}

const month = 30.44;

function seed(kind: DemonstratedKind, index: number, keeper: { code: string }, today: DayNumber) {
  const { supplier, models, place } = wares[kind];
  const [model, serial] = models[index % models.length] ?? ['', ''];
  // Bought up to four years ago, so that some warranties are over; the oldest are the retired ones.
  const state = stateOf(index);
  const bought = today - (state === 'retired' ? 1900 : 40 + ((index * 197) % 1400));
  return {
    label: `${labelStem(kind, keeper.code)}01`,
    kind,
    model,
    serialNumber: `${serial}-${dateOfDay(bought).slice(2, 4)}${String(index * 7919 + 10_007).slice(-5)}`,
    place,
    supplier,
    boughtOn: dateOfDay(bought),
    warrantyUntil: dateOfDay(bought + Math.round(assetKinds[kind].usualWarrantyMonths * month)),
    state,
    ...(state !== 'in_use' && { reason: reasons[state] }),
  };
}

/** Some 120 pieces of equipment of the demonstration branch. @param today on which their ages are reckoned */
export function equipment(today: DayNumber): readonly EquipmentSeed[] {
  const atOutlets = outlets.flatMap(({ code, tier }) =>
    [...ofTier[tier], ...(besides[code] ?? [])].map((kind) => ({ kind, outlet: code, code })),
  );
  const inStores = departments
    .filter(({ kind }) => kind === 'maintenance')
    .map(({ code }) => ({ kind: 'printer' as const, department: code, code }));
  return [...atOutlets, ...inStores].map(({ kind, code, ...keeper }, index) => {
    const one = seed(kind, index, { code }, today);
    return 'department' in keeper
      ? { ...one, ...keeper, place: '班组库房', state: 'in_store', reason: '备用机' }
      : { ...one, ...keeper };
  });
}
