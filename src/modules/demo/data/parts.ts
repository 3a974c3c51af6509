import type { LocalName } from './organisation.js';

export interface PartSeed {
  readonly code: string;
  readonly name: LocalName;
  readonly unit: LocalName;
  readonly priceFen: number;
  /** To be approved whatever it costs. */
  readonly guarded?: true;
  /** How many the store of the branch has; the counties have some of what is used up. */
  readonly stock: number;
}

const piece: LocalName = { zh: '个', en: 'pcs' };
const board: LocalName = { zh: '块', en: 'pcs' };
const set: LocalName = { zh: '套', en: 'sets' };
const unit: LocalName = { zh: '台', en: 'units' };
const cable: LocalName = { zh: '根', en: 'pcs' };
const roll: LocalName = { zh: '卷', en: 'rolls' };

const part = (code: string, zh: string, en: string, of: LocalName, yuan: number, stock: number): PartSeed => ({
  code,
  name: { zh, en },
  unit: of,
  priceFen: Math.round(yuan * 100),
  stock,
});
const guarded = (seed: PartSeed): PartSeed => ({ ...seed, guarded: true });

/** What self-service terminals, counters and demonstration desks are mended with. */
export const partSeeds: readonly PartSeed[] = [
  part('DY-0101', '热敏打印头 80 毫米', 'Thermal print head 80 mm', piece, 265, 12),
  part('DY-0102', '热敏打印头 58 毫米', 'Thermal print head 58 mm', piece, 185, 10),
  part('DY-0103', '打印机切刀组件', 'Printer cutter unit', set, 120, 14),
  part('DY-0104', '打印胶辊', 'Platen roller', cable, 35, 30),
  part('DY-0105', '走纸齿轮组', 'Paper feed gears', set, 28, 30),
  part('DY-0106', '凭条打印机整机', 'Receipt printer', unit, 880, 4),
  part('DY-0107', '热敏纸 80×80', 'Thermal paper 80×80', roll, 3.5, 600),
  part('CM-0201', '19 寸电容触摸屏', 'Touch panel 19 in', board, 1_280, 4),
  part('CM-0202', '15 寸电容触摸屏', 'Touch panel 15 in', board, 860, 5),
  part('CM-0203', '触摸屏控制板', 'Touch controller board', board, 240, 8),
  part('CM-0204', '19 寸液晶显示屏', 'Display 19 in', board, 690, 5),
  part('CM-0205', '屏线（LVDS）', 'LVDS cable', cable, 32, 20),
  part('DK-0301', '身份证读卡器模块', 'ID card reader module', piece, 1_150, 6),
  part('DK-0302', '银行卡读卡器模块', 'Bank card reader module', piece, 420, 8),
  part('DK-0303', 'SIM 卡写卡器', 'SIM card writer', piece, 380, 9),
  part('DK-0304', '读卡器排线', 'Card reader ribbon cable', cable, 15, 40),
  guarded(part('DK-0305', '加密键盘', 'Encrypting PIN pad', piece, 260, 5)),
  part('DK-0306', '指纹采集模块', 'Fingerprint module', piece, 310, 6),
  part('DY-0401', '电源适配器 12V/5A', 'Power adapter 12 V 5 A', piece, 65, 40),
  part('DY-0402', '电源适配器 24V/3A', 'Power adapter 24 V 3 A', piece, 78, 30),
  part('DY-0403', '工控电源 300W', 'Industrial power supply 300 W', unit, 295, 8),
  part('DY-0404', '漏电保护插座', 'Residual current socket', piece, 48, 25),
  part('DY-0405', '不间断电源电池', 'UPS battery', piece, 168, 12),
  part('ZB-0501', '工控主板', 'Industrial mainboard', board, 1_420, 4),
  part('ZB-0502', '内存条 8GB', 'Memory module 8 GB', cable, 175, 20),
  part('ZB-0503', '固态硬盘 256GB', 'Solid state disk 256 GB', board, 220, 18),
  part('ZB-0504', '散热风扇', 'Cooling fan', piece, 22, 40),
  part('ZB-0505', '主板纽扣电池', 'Coin cell', piece, 2.5, 200),
  part('WL-0601', '千兆交换机 8 口', 'Gigabit switch, 8 ports', unit, 180, 10),
  part('WL-0602', '光猫', 'Optical network terminal', unit, 135, 24),
  part('WL-0603', '无线路由器', 'Wireless router', unit, 160, 16),
  part('WL-0604', '六类网线 3 米', 'Cat 6 cable 3 m', cable, 9, 120),
  part('WL-0605', '水晶头', 'RJ45 plug', piece, 0.8, 800),
  part('WL-0606', '4G 通信模块', '4G modem module', piece, 195, 10),
  part('SX-0701', '高拍仪', 'Document camera', unit, 640, 5),
  part('SX-0702', '人像摄像头', 'Portrait camera', piece, 145, 14),
  part('SX-0703', '扫码模组', 'Barcode scanner module', piece, 210, 12),
  part('JG-0801', '终端机柜门锁', 'Cabinet lock', set, 26, 40),
  part('JG-0802', '亚克力演示架', 'Acrylic display stand', piece, 58, 30),
  part('JG-0803', '演示机防盗器', 'Demo phone security tether', piece, 88, 25),
];

/** What the counties use up themselves, and how many of it each begins with. */
export const countyShare = (seed: PartSeed): number => {
  if (seed.guarded || seed.priceFen >= 60_000) return 0;
  if (seed.priceFen >= 15_000) return 1;
  return Math.max(2, Math.floor(seed.stock / 10));
};

export interface RequisitionSeed {
  readonly state: 'approval' | 'served' | 'short' | 'refused' | 'returned';
  readonly lines: readonly { readonly code: string; readonly quantity: number }[];
  readonly note: string;
  readonly reason?: string;
}

/** What was asked for on tickets that are being worked on, in the order of asking. */
export const requisitionSeeds: readonly RequisitionSeed[] = [
  {
    state: 'served',
    lines: [
      { code: 'DY-0104', quantity: 1 },
      { code: 'DY-0105', quantity: 1 },
    ],
    note: '打印卡纸，更换胶辊和齿轮',
  },
  { state: 'returned', lines: [{ code: 'DY-0401', quantity: 1 }], note: '怀疑电源故障，实测正常，退回' },
  {
    state: 'refused',
    lines: [{ code: 'CM-0201', quantity: 1 }],
    note: '屏幕局部失灵',
    reason: '先校准并更换控制板再看',
  },
  { state: 'approval', lines: [{ code: 'DK-0305', quantity: 1 }], note: '密码键盘按键失灵' },
  { state: 'approval', lines: [{ code: 'ZB-0501', quantity: 1 }], note: '主板不上电' },
  { state: 'short', lines: [{ code: 'CM-0203', quantity: 3 }], note: '批量更换触摸控制板' },
];
