import type { Bilingual } from '../../shared/language.js';

export interface AssetKindRule {
  name: Bilingual;
  /** What people write for it in a table besides its code and names. */
  aliases: readonly string[];
  /** How labels of this kind begin. */
  prefix: string;
  /** What somebody must know who repairs it; certificates speak of the same skills. */
  skill: AssetSkill;
  /** Months that its suppliers usually give; nothing where there is no custom. */
  usualWarrantyMonths: number | null;
}

export const assetSkills = {
  terminal: { zh: '自助终端维修', en: 'Terminal repair' },
  computer: { zh: '计算机与外设维修', en: 'Computer and peripheral repair' },
  card_device: { zh: '读卡与收款设备维修', en: 'Card and payment device repair' },
  network: { zh: '网络设备维护', en: 'Network maintenance' },
} as const satisfies Record<string, Bilingual>;

export type AssetSkill = keyof typeof assetSkills;

/** The kinds of equipment (A14), in the order in which people list them. */
export const assetKinds = {
  self_service_terminal: {
    name: { zh: '24小时自助终端', en: '24-hour self-service terminal' },
    aliases: ['自助终端', '自助机', '缴费机', 'terminal'],
    prefix: 'ZD',
    skill: 'terminal',
    usualWarrantyMonths: 36,
  },
  computer: {
    name: { zh: '台式电脑', en: 'Computer' },
    aliases: ['电脑', '计算机', '主机', 'PC'],
    prefix: 'DN',
    skill: 'computer',
    usualWarrantyMonths: 36,
  },
  printer: {
    name: { zh: '打印机', en: 'Printer' },
    aliases: ['票据打印机', '激光打印机'],
    prefix: 'DY',
    skill: 'computer',
    usualWarrantyMonths: 12,
  },
  card_reader: {
    name: { zh: '身份证读卡器', en: 'ID card reader' },
    aliases: ['读卡器', '身份证阅读器', '写卡器'],
    prefix: 'DK',
    skill: 'card_device',
    usualWarrantyMonths: 12,
  },
  pos: {
    name: { zh: 'POS机', en: 'Payment terminal' },
    aliases: ['POS', '收款机', '刷卡机'],
    prefix: 'PS',
    skill: 'card_device',
    usualWarrantyMonths: 12,
  },
  demo_phone: {
    name: { zh: '体验样机', en: 'Demo equipment' },
    aliases: ['样机', '演示机', '真机', '体验设备', 'demo phone'],
    prefix: 'YJ',
    skill: 'computer',
    usualWarrantyMonths: 12,
  },
  network_device: {
    name: { zh: '网络设备', en: 'Network device' },
    aliases: ['路由器', '交换机', '光猫', 'router', 'switch'],
    prefix: 'WL',
    skill: 'network',
    usualWarrantyMonths: 24,
  },
  other: {
    name: { zh: '其他设备', en: 'Other equipment' },
    aliases: ['其他', '其它'],
    prefix: 'QT',
    skill: 'computer',
    usualWarrantyMonths: null,
  },
} as const satisfies Record<string, AssetKindRule>;

export type AssetKind = keyof typeof assetKinds;

export const assetKindCodes = Object.keys(assetKinds) as AssetKind[];

export const isAssetKind = (value: string): value is AssetKind => Object.hasOwn(assetKinds, value);
