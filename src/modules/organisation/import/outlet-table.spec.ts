import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readTable } from '../../../platform/tables/read-table.js';
import { writeCsv } from '../../../platform/tables/write-csv.js';
import { writeXlsx } from '../../../platform/tables/write-xlsx.js';
import { type ImportedOutlet, readOutlets } from './outlet-table.js';
import { outletColumns } from './outlet-columns.js';

const known = {
  counties: new Map([
    ['xinluo', ['新罗区', 'Xinluo']],
    ['yongding', ['永定', 'Yongding']],
    ['zhangping', ['漳平市', 'Zhangping']],
    ['north', ['城区', 'Town']],
    ['south', ['城区', 'Town']],
  ]),
  channelManagers: new Map([
    ['manager-xinluo1', 'xinluo'],
    ['manager-yongding1', 'yongding'],
  ]),
};

const header = outletColumns.map(({ title }) => title.zh);
const good = ['XL001', '华莲路合作厅', '新罗', '核心', '华莲路18号', '0597-5551010', '15900001011', 'manager-xinluo1'];

/** The table of these lines, from line 2 on; short lines are filled up. */
const tableOf = (rows: string[][], titles: readonly string[] = header) => ({
  header: [...titles],
  headerLine: 1,
  rows: rows.map((cells, at) => ({ line: at + 2, cells: [...cells, ...titles.slice(cells.length).map(() => '')] })),
});

/** A good line with some of its cells replaced, by their Chinese title. */
const lineWith = (changes: Readonly<Record<string, string>>): string[] =>
  header.map((title, at) => changes[title] ?? good[at] ?? '');

/** The faults, of lines that were not taken over. */
function faultsOf(...rows: string[][]) {
  const { records, faults } = readOutlets(tableOf(rows), known);
  for (const { line } of faults) expect(records.map((record) => record.line)).not.toContain(line);
  return faults.map(({ line, column, code }) => [line, column, code]);
}

describe('readOutlets', () => {
  it('takes over a complete line', () => {
    const line = lineWith({
      联系人1: '林德盛',
      联系电话1: '１５９ 0000 1011',
      联系人角色1: '店主',
      联系人3: '林雅琴',
      联系电话3: '0597-5551010转2',
    });
    expect(readOutlets(tableOf([line]), known)).toEqual({
      faults: [],
      records: [
        {
          line: 2,
          value: {
            code: 'XL001',
            name: '华莲路合作厅',
            countyCode: 'xinluo',
            tier: 'core',
            address: '华莲路18号',
            designatedNumbers: ['05975551010', '15900001011'],
            channelManager: 'manager-xinluo1',
            contacts: [
              { name: '林德盛', phone: '15900001011', role: '店主' },
              { name: '林雅琴', phone: '05975551010', role: '' },
            ],
          },
        },
      ],
    });
  });

  it.each<[string, string, Partial<ImportedOutlet>]>([
    ['网点编码', ' ｘｌ００２ ', { code: 'XL002' }],
    ['网点名称', '一\n店  😀', { name: '一 店 😀' }],
    ['县区', '新罗区', { countyCode: 'xinluo' }],
    ['县区', 'XINLUO', { countyCode: 'xinluo' }],
    ['网点类型', '农村服务站', { tier: 'rural_station' }],
    ['网点类型', 'Rural_Station', { tier: 'rural_station' }],
    ['网点类型', 'ordinary', { tier: 'ordinary' }],
    ['地址', '', { address: '' }],
    ['指定号码1', '５５５１０１０', { designatedNumbers: ['05975551010', '15900001011'] }],
    ['渠道管理员', '', { channelManager: null }],
  ])('reads %s %j', (title, cell, value) => {
    const { records, faults } = readOutlets(tableOf([lineWith({ [title]: cell })]), known);
    expect(faults).toEqual([]);
    expect(records[0]?.value).toMatchObject(value);
  });

  it.each([
    ['网点编码', '', 'import.required'],
    ['网点编码', 'XL1', 'import.bad_outlet_code'],
    ['网点编码', 'XL0011', 'import.bad_outlet_code'],
    ['网点名称', '  ', 'import.required'],
    ['网点名称', '长'.repeat(61), 'import.too_long'],
    ['县区', '厦门', 'import.unknown_county'],
    ['县区', '', 'import.required'],
    ['县区', '城', 'import.unknown_county'],
    ['县区', '城区', 'import.ambiguous_name'],
    ['网点类型', '旗舰', 'import.not_an_option'],
    ['地址', 'x'.repeat(200_000), 'import.too_long'],
    ['指定号码1', '', 'import.required'],
    ['指定号码1', '1590000101', 'phone.wrong_length'],
    ['指定号码1', '1.59E+10', 'phone.not_a_number'],
    ['指定号码1', '-', 'phone.empty'],
    ['指定号码1', '+852 9123 4567', 'phone.unknown_prefix'],
    ['指定号码2', '10086', 'import.designated_kind'],
    ['指定号码2', '4008123456', 'import.designated_kind'],
    ['指定号码2', '5551010', 'import.designated_same'],
    ['渠道管理员', 'agent1', 'import.unknown_channel_manager'],
    ['渠道管理员', 'manager-yongding1', 'import.channel_manager_elsewhere'],
    ['联系电话2', '15900001012', 'import.contact_incomplete', '联系人2'],
    ['联系人2', '林', 'import.contact_incomplete', '联系电话2'],
    ['联系电话1', 'abc', 'phone.not_a_number'],
    ['联系人1', 'x'.repeat(31), 'import.too_long'],
  ])('finds the fault of %s %.20j: %s', (title, cell, code, column = title) => {
    const changes: Record<string, string> =
      title === '联系电话1' || title === '联系人1' ? { 联系人1: '林', 联系电话1: '15900001019' } : {};
    expect(faultsOf(lineWith({ ...changes, [title]: cell }))).toEqual([[2, column, code]]);
  });

  it('reports every fault of a line, and takes over the others', () => {
    const bad = ['x', '', '厦门', '?', '', 'abc', '', 'nobody'];
    const { records, faults } = readOutlets(tableOf([bad, good]), known);
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ['网点编码', 'import.bad_outlet_code'],
      ['网点名称', 'import.required'],
      ['县区', 'import.unknown_county'],
      ['网点类型', 'import.not_an_option'],
      ['指定号码1', 'phone.not_a_number'],
      ['指定号码2', 'import.required'],
      ['渠道管理员', 'import.unknown_channel_manager'],
    ]);
    expect(records.map(({ line }) => line)).toEqual([3]);
  });

  it('finds codes and designated numbers that stand twice in the file, however they are written', () => {
    expect(
      faultsOf(
        good,
        lineWith({ 网点编码: 'xl001', 指定号码1: '13812340012', 指定号码2: '13812340013' }),
        lineWith({ 网点编码: 'XL003', 指定号码1: '(0597) 555-1010', 指定号码2: '13812340014' }),
      ),
    ).toEqual([
      [3, '网点编码', 'import.duplicate'],
      [4, '指定号码1', 'import.designated_taken'],
    ]);
  });

  it('says in both languages what is wrong, with the start of a long value only', () => {
    const { faults } = readOutlets(
      tableOf([good, lineWith({ 县区: '厦'.repeat(50), 指定号码1: '13812340012' })]),
      known,
    );
    expect(faults.map(({ message }) => message)).toEqual([
      { zh: '“XL001”与第 2 行重复', en: '“XL001” is already on line 2' },
      { zh: `没有“${'厦'.repeat(39)}…”这个县区`, en: `There is no county “${'厦'.repeat(39)}…”` },
      {
        zh: '指定号码 15900001011 已是第 2 行网点的指定号码',
        en: '15900001011 is already a designated number of the outlet on line 2',
      },
    ]);
    const [tier] = readOutlets(tableOf([lineWith({ 网点类型: '?' })]), known).faults;
    expect(tier?.message).toEqual({
      zh: '“?”不在可选范围内：核心、普通、农村服务站',
      en: '“?” is not one of: Core, Ordinary, Rural station',
    });
  });

  it('skips blank lines and refuses cells beyond the header', () => {
    expect(faultsOf(['  '], good, [])).toEqual([]);
    const wide = { header, headerLine: 1, rows: [{ line: 2, cells: [...lineWith({}), 'more'] }] };
    expect(readOutlets(wide, known).faults).toMatchObject([{ line: 2, column: null, code: 'import.too_many_cells' }]);
  });
});

describe('the header', () => {
  it('is found in either language, by alias, in any order, with stars and in any width', () => {
    const titles = ['Designated_Number_2', '指定号码１', '*名称', 'COUNTY', '等级', 'code'];
    const row = ['15900001011', '05975551010', '店', '永定', '普通', 'YD001'];
    const { records, faults } = readOutlets(tableOf([row], titles), known);
    expect(faults).toEqual([]);
    expect(records[0]?.value).toMatchObject({ code: 'YD001', designatedNumbers: ['05975551010', '15900001011'] });
  });

  it('is all that is reported when it is not understood', () => {
    const titles = ['网点编码', '编码', '电话号码', '', '县区', '网点类型', '指定号码1'];
    const row = ['bad', 'bad', '1', 'x', '', '', ''];
    const { records, faults } = readOutlets({ ...tableOf([row], titles), headerLine: 3 }, known);
    expect(records).toEqual([]);
    expect(faults.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, '编码', 'import.repeated_column'],
      [3, '电话号码', 'import.unknown_column'],
      [3, null, 'import.untitled_column'],
      [3, null, 'import.missing_column'],
      [3, null, 'import.missing_column'],
    ]);
    expect(faults[1]?.message.zh).toContain('可用的列：网点编码、网点名称、县区');
    expect(faults[1]?.message.en).toContain('accepted: Outlet code, Outlet name, County');
    expect(faults[3]?.message).toEqual({
      zh: '缺少必需的列“网点名称”',
      en: 'The required column “Outlet name” is missing',
    });
  });

  it('may have a blank column that nothing stands in', () => {
    expect(readOutlets(tableOf([[...lineWith({}), '']], [...header, '']), known).faults).toEqual([]);
  });
});

describe('whole files', () => {
  it('come out the same from CSV and XLSX', async () => {
    const rows = [lineWith({ 联系人1: '=林', 联系电话1: '15900001019' })];
    const fromCsv = readOutlets(await readTable(writeCsv(header, rows), 'a.csv'), known);
    const fromXlsx = readOutlets(await readTable(await writeXlsx(header, rows), 'a.xlsx'), known);
    expect(fromCsv.records).toHaveLength(1);
    expect(fromXlsx).toEqual(fromCsv);
  });

  it('never fail, and either take a line over or say why not, whatever stands in it', () => {
    const cell = fc.oneof(fc.constantFrom('', ...good, '，', '😀'), fc.string({ unit: 'binary', maxLength: 12 }));
    const row = fc.array(cell, { minLength: header.length, maxLength: header.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const { records, faults } = readOutlets(tableOf(rows), known);
        const lines = new Set([...records, ...faults].map(({ line }) => line));
        const blank = rows.filter((cells) => cells.every((text) => text.trim() === '')).length;
        expect(lines.size).toBe(rows.length - blank);
        for (const { line } of records) expect(faults.some((fault) => fault.line === line)).toBe(false);
        for (const { message } of faults)
          expect(message.zh + message.en).not.toMatch(/\{(value|line|accepted|column)\}/);
      }),
      { numRuns: 300 },
    );
  });
});
