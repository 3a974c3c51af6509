import type { Bilingual } from '../../../shared/language.js';
import type { Tier } from '../organisation.entity.js';
import type { ColumnSpec } from './columns.js';

const contactNumbers = [1, 2, 3] as const;
type ContactNumber = (typeof contactNumbers)[number];

export type OutletColumn =
  | 'code'
  | 'name'
  | 'county'
  | 'tier'
  | 'address'
  | 'designated_1'
  | 'designated_2'
  | 'channel_manager'
  | `contact_${ContactNumber}_${'name' | 'phone' | 'role'}`;

/** The columns of each of the up to three contacts. */
export const contactColumns = contactNumbers.map((number) => ({
  name: `contact_${number}_name` as const,
  phone: `contact_${number}_phone` as const,
  role: `contact_${number}_role` as const,
}));

const ofContact = (number: ContactNumber): ColumnSpec<OutletColumn>[] => [
  {
    key: `contact_${number}_name`,
    title: { zh: `联系人${number}`, en: `Contact ${number} name` },
    aliases: [`联系人姓名${number}`, `联系人${number}姓名`, `Contact ${number}`],
  },
  {
    key: `contact_${number}_phone`,
    title: { zh: `联系电话${number}`, en: `Contact ${number} phone` },
    aliases: [`联系人电话${number}`, `联系人${number}电话`],
  },
  {
    key: `contact_${number}_role`,
    title: { zh: `联系人角色${number}`, en: `Contact ${number} role` },
    aliases: [`联系人职务${number}`, `联系人${number}角色`],
  },
];

/** The columns of an outlet table, in the order of the template. */
export const outletColumns: readonly ColumnSpec<OutletColumn>[] = [
  {
    key: 'code',
    title: { zh: '网点编码', en: 'Outlet code' },
    aliases: ['编码', '网点代码', '网点编号'],
    required: true,
  },
  { key: 'name', title: { zh: '网点名称', en: 'Outlet name' }, aliases: ['名称'], required: true },
  {
    key: 'county',
    title: { zh: '县区', en: 'County' },
    aliases: ['区县', '所属县区', '县公司', '县市区'],
    required: true,
  },
  { key: 'tier', title: { zh: '网点类型', en: 'Tier' }, aliases: ['类型', '网点等级', '等级', '级别'], required: true },
  { key: 'address', title: { zh: '地址', en: 'Address' }, aliases: ['网点地址', '详细地址'] },
  {
    key: 'designated_1',
    title: { zh: '指定号码1', en: 'Designated number 1' },
    aliases: ['指定号码一', 'designated 1', 'designated phone 1'],
    required: true,
  },
  {
    key: 'designated_2',
    title: { zh: '指定号码2', en: 'Designated number 2' },
    aliases: ['指定号码二', 'designated 2', 'designated phone 2'],
    required: true,
  },
  {
    key: 'channel_manager',
    title: { zh: '渠道管理员', en: 'Channel manager' },
    aliases: ['渠道管理员用户名', '渠道经理', 'manager', 'channel manager username'],
  },
  ...contactNumbers.flatMap(ofContact),
];

/** Tiers by the names people give them. */
export const tierNames: Readonly<Record<Tier, { title: Bilingual; aliases: readonly string[] }>> = {
  core: { title: { zh: '核心', en: 'Core' }, aliases: ['核心渠道', '核心网点'] },
  ordinary: { title: { zh: '普通', en: 'Ordinary' }, aliases: ['普通渠道', '普通网点'] },
  rural_station: { title: { zh: '农村服务站', en: 'Rural station' }, aliases: ['农村站', '服务站', '农服站'] },
};
