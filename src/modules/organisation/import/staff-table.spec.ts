import { describe, expect, it } from '@jest/globals';
import { roleNames, roles } from '../../../shared/roles.js';
import { staffColumns } from './staff-columns.js';
import { type ImportedStaff, readStaff } from './staff-table.js';

const known = {
  counties: new Map([['xinluo', ['新罗', 'Xinluo']]]),
  departments: new Map([
    ['market', ['市场部', 'Marketing']],
    ['support', ['支撑中心', 'Support Centre']],
    ['office-xinluo', ['新罗营业部', 'Xinluo Office']],
  ]),
  outlets: new Set(['XL001']),
};

const header = staffColumns.map(({ title }) => title.zh);
const good: Readonly<Record<string, string>> = {
  用户名: 'market1',
  姓名: '廖志鹏',
  角色: '部门处理人',
  部门: '市场部',
};

const lineWith = (changes: Readonly<Record<string, string>>): string[] =>
  header.map((title) => changes[title] ?? good[title] ?? '');

const read = (...rows: string[][]) =>
  readStaff({ header, headerLine: 1, rows: rows.map((cells, at) => ({ line: at + 2, cells })) }, known);

/** The faults, of lines that were not taken over. */
function faultsOf(...rows: string[][]) {
  const { records, faults } = read(...rows);
  for (const { line } of faults) expect(records.map((record) => record.line)).not.toContain(line);
  return faults.map(({ line, column, code }) => [line, column, code]);
}

describe('readStaff', () => {
  it('takes over a complete line', () => {
    const line = lineWith({ 县区: '新罗区', 电话: '138-1234-0012', 语言: 'English' });
    expect(read(line)).toEqual({
      faults: [],
      records: [
        {
          line: 2,
          value: {
            username: 'market1',
            displayName: '廖志鹏',
            roles: ['handler'],
            departmentCodes: ['market'],
            countyCode: 'xinluo',
            outletCode: null,
            phone: '13812340012',
            locale: 'en',
          },
        },
      ],
    });
  });

  it.each<[Readonly<Record<string, string>>, Partial<ImportedStaff>]>([
    [{ 用户名: 'Ｍarket-2' }, { username: 'market-2' }],
    [{ 角色: '话务员；班长/质检、editor' }, { roles: ['agent', 'supervisor', 'editor'] }],
    [{ 角色: 'agent,agent，话务员' }, { roles: ['agent'] }],
    [
      { 角色: 'handler|department_lead', 部门: '市场部\n支撑中心;office-xinluo' },
      { departmentCodes: ['market', 'support', 'office-xinluo'] },
    ],
    [
      { 角色: '网点', 部门: '', 网点编码: 'xl001' },
      { roles: ['partner'], outletCode: 'XL001', departmentCodes: [] },
    ],
    [{ 电话: '100859' }, { phone: '100859' }],
    [{}, { locale: 'zh-CN', phone: null, countyCode: null, outletCode: null }],
    [{ 语言: '中文' }, { locale: 'zh-CN' }],
  ])('reads %j', (changes, value) => {
    const { records, faults } = read(lineWith(changes));
    expect(faults).toEqual([]);
    expect(records[0]?.value).toMatchObject(value);
  });

  it.each<[Readonly<Record<string, string>>, string, string]>([
    [{ 用户名: '' }, '用户名', 'import.required'],
    [{ 用户名: 'ab' }, '用户名', 'import.bad_username'],
    [{ 用户名: '1abc' }, '用户名', 'import.bad_username'],
    [{ 用户名: 'a'.repeat(33) }, '用户名', 'import.bad_username'],
    [{ 用户名: '廖志鹏' }, '用户名', 'import.bad_username'],
    [{ 姓名: '' }, '姓名', 'import.required'],
    [{ 姓名: '鹏'.repeat(41) }, '姓名', 'import.too_long'],
    [{ 角色: '' }, '角色', 'import.required'],
    [{ 角色: '；' }, '角色', 'import.required'],
    [{ 角色: '部门处理人;老板' }, '角色', 'import.not_an_option'],
    [{ 角色: '渠道网点;话务员', 网点编码: 'XL001' }, '角色', 'import.partner_only'],
    [{ 部门: '市场部;财务部' }, '部门', 'import.unknown_department'],
    [{ 部门: '' }, '部门', 'import.role_needs_department'],
    [{ 角色: '部门负责人;部门处理人', 部门: '' }, '部门', 'import.role_needs_department'],
    [{ 角色: '县级渠道管理员' }, '县区', 'import.role_needs_county'],
    [{ 角色: 'channel_supervisor' }, '县区', 'import.role_needs_county'],
    [{ 角色: '维护人员' }, '县区', 'import.role_needs_county'],
    [{ 角色: '维护人员', 部门: '', 县区: '新罗' }, '部门', 'import.role_needs_department'],
    [{ 角色: '渠道网点' }, '网点编码', 'import.role_needs_outlet'],
    [{ 网点编码: 'XL001' }, '网点编码', 'import.outlet_without_partner'],
    [{ 角色: '渠道网点', 网点编码: 'XL999' }, '网点编码', 'import.unknown_outlet'],
    [{ 县区: '厦门' }, '县区', 'import.unknown_county'],
    [{ 电话: '1381234' }, '电话', 'phone.wrong_length'],
    [{ 语言: '闽南语' }, '语言', 'import.not_an_option'],
  ])('finds the fault of %j in %s: %s', (changes, column, code) => {
    expect(faultsOf(lineWith(changes))).toEqual([[2, column, code]]);
  });

  it('finds usernames that stand twice and reports every fault of a line', () => {
    expect(faultsOf(lineWith({}), lineWith({ 用户名: 'MARKET1', 角色: '老板', 电话: 'x', 语言: '?' }))).toEqual([
      [3, '用户名', 'import.duplicate'],
      [3, '角色', 'import.not_an_option'],
      [3, '电话', 'phone.not_a_number'],
      [3, '语言', 'import.not_an_option'],
    ]);
  });

  it('knows every role by its code and by its names in both languages', () => {
    for (const role of roles) {
      for (const name of [role, roleNames[role].zh, roleNames[role].en]) {
        const { records } = read(lineWith({ 角色: name, 县区: '新罗', 网点编码: role === 'partner' ? 'XL001' : '' }));
        expect(records[0]?.value.roles).toEqual([role]);
      }
    }
  });

  it('says which role needs what, in both languages', () => {
    expect(read(lineWith({ 角色: 'handler', 部门: '' })).faults[0]?.message).toEqual({
      zh: '角色“部门处理人”要填写部门',
      en: 'The role “Handler” needs a department',
    });
  });

  it('names a column that the file does not have by its title', () => {
    const table = {
      header: ['用户名', '姓名', '角色'],
      headerLine: 1,
      rows: [{ line: 2, cells: ['abc', '林', 'handler'] }],
    };
    expect(readStaff(table, known).faults).toMatchObject([{ column: '部门', code: 'import.role_needs_department' }]);
  });
});
