import type { Language } from '../../../shared/language.js';
import { type Role, roleNames } from '../../../shared/roles.js';
import type { ColumnSpec } from './columns.js';

export type StaffColumn =
  | 'username'
  | 'display_name'
  | 'roles'
  | 'departments'
  | 'county'
  | 'outlet_code'
  | 'phone'
  | 'locale';

/** The columns of a staff table, in the order of the template. */
export const staffColumns: readonly ColumnSpec<StaffColumn>[] = [
  {
    key: 'username',
    title: { zh: '用户名', en: 'Username' },
    aliases: ['账号', '登录名', '工号', 'login'],
    required: true,
  },
  { key: 'display_name', title: { zh: '姓名', en: 'Display name' }, aliases: ['显示名', 'name'], required: true },
  { key: 'roles', title: { zh: '角色', en: 'Roles' }, aliases: ['role'], required: true },
  { key: 'departments', title: { zh: '部门', en: 'Departments' }, aliases: ['所属部门', 'department'] },
  { key: 'county', title: { zh: '县区', en: 'County' }, aliases: ['区县', '所属县区', '县公司', '县市区'] },
  {
    key: 'outlet_code',
    title: { zh: '网点编码', en: 'Outlet code' },
    aliases: ['网点', '网点代码', '网点编号', 'outlet'],
  },
  { key: 'phone', title: { zh: '电话', en: 'Phone' }, aliases: ['手机', '手机号', '手机号码', '联系电话', 'mobile'] },
  { key: 'locale', title: { zh: '语言', en: 'Language' }, aliases: ['界面语言', 'locale'] },
];

/** What people write for a role besides its code and its names. */
const roleAliases: Readonly<Record<Role, readonly string[]>> = {
  agent: ['坐席', '客服'],
  supervisor: ['班长', '质检', '质检员'],
  handler: ['处理人'],
  department_lead: ['负责人'],
  partner: ['网点', '渠道'],
  channel_manager: ['渠道管理员'],
  channel_supervisor: ['渠道主管'],
  maintainer: ['维护', '维护员'],
  editor: ['编辑'],
  auditor: ['审计员'],
  admin: ['系统管理员'],
};

/** Roles with all their names. */
export const namesOfRole = (role: Role): readonly string[] => [
  roleNames[role].zh,
  roleNames[role].en,
  ...roleAliases[role],
];

/** What a login of this role must say, because the role sees its own department, county or outlet only (flows.md). */
export const roleNeeds: Readonly<Partial<Record<Role, readonly ('departments' | 'county' | 'outlet_code')[]>>> = {
  handler: ['departments'],
  department_lead: ['departments'],
  maintainer: ['departments', 'county'],
  channel_manager: ['county'],
  channel_supervisor: ['county'],
  partner: ['outlet_code'],
};

export const languageNames: readonly (readonly [Language, readonly string[]])[] = [
  ['zh-CN', ['中文', '简体中文', 'zh', 'Chinese']],
  ['en', ['英文', '英语', 'English']],
];
