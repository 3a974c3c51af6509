import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { DomainError } from '../../shared/refusal.js';
import { readTable } from './read-table.js';
import type { Cell } from './table.types.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';
import { unpackZip } from './zip-archive.js';
import { packZip } from './zip-pack.js';

const workbook = (data: SheetData): Promise<Buffer> => writeExcelFile(data, { dateFormat: 'yyyy-mm-dd' }).toBuffer();

async function refusalOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw error;
  return error.code;
}

async function rowsOf(content: Buffer): Promise<string[][]> {
  return (await readTable(content, 'a.xlsx')).rows.map((row) => row.cells);
}

const withoutBlanks = (cells: Cell[]): string[] =>
  cells.map((cell) => (cell === null || String(cell).trim() === '' ? '' : String(cell)));

const sheetPath = 'xl/worksheets/sheet1.xml';

/** A workbook of two columns with parts of it rewritten. */
async function edited(changes: Readonly<Record<string, (xml: string) => string>>): Promise<Buffer> {
  const parts = await unpackZip(
    await workbook([
      ['a', 'b'],
      ['x', 'y'],
    ]),
    () => true,
    1e6,
  );
  for (const [path, change] of Object.entries(changes)) {
    parts.set(path, Buffer.from(change(parts.get(path)?.toString('utf8') ?? ''), 'utf8'));
  }
  return packZip(parts);
}

/** The workbook whose rows below the header are this XML. */
const withRows = (rows: string): Promise<Buffer> =>
  edited({ [sheetPath]: (xml) => xml.replace(/<row r="2".*<\/row>/s, () => rows) });

const text = (address: string, value: string): string => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('cells', () => {
  it('are texts: numbers without exponent, codes with their zeros, days, times, truth values', async () => {
    const day = new Date('2026-11-22T00:00:00Z');
    const minute = new Date('2026-11-22T08:59:00Z');
    const content = await workbook([
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      ['0597', 13812340012, 0.1 + 0.2, day, minute, true, null],
      ['05972312345', { value: 597, type: Number, format: '0000' }, -200.5, null, ' x ', '', '👨‍👩‍👧'],
      [
        { value: 5972312345, type: Number, format: '0000-0000000' },
        { value: 7, type: Number, format: '0.00' },
        1.5e-7,
        1e21,
        { value: '"=1+1"', type: 'Formula' },
        '=1+1',
        '2026/11/22',
      ],
    ]);
    expect(await rowsOf(content)).toEqual([
      ['0597', '13812340012', '0.3', '2026-11-22', '2026-11-22 08:59', 'TRUE', ''],
      ['05972312345', '0597', '-200.5', '', ' x ', '', '👨‍👩‍👧'],
      ['0597-2312345', '7', '0.00000015', '1000000000000000000000', '', '=1+1', '2026/11/22'],
    ]);
  });

  it('are read as people see them, however the file spells them', async () => {
    const cells = [
      '<c r="A2"><v>1.3812340012E10</v></c><c r="B2"><v>350802199001011234</v></c>',
      `${text('A3', '<![CDATA[<a&b>]]>')}${text('B3', '&#128512;&#x1F600;&#x4e00;')}`,
      '<c r="A4" t="e"><v>#N/A</v></c><c r="B4" t="str"><f>"x"</f><v>made</v></c>',
      '<c r="B5"><v>1.10</v></c>',
      `${text('A6', 'a<!-- r="99999999" -->b')}${text('B6', '&lt;c r="A99999999"&gt;')}`,
    ];
    const content = await withRows(cells.map((row, at) => `<row r="${at + 2}">${row}</row>`).join(''));
    expect(await rowsOf(content)).toEqual([
      ['13812340012', '350802199001011234'],
      ['<a&b>', '😀😀一'],
      ['', 'made'],
      ['', '1.1'],
      ['ab', '<c r="A99999999">'],
    ]);
  });

  it('may hold a text as long as Excel allows, and longer from other writers', async () => {
    const long = '长'.repeat(70_000);
    expect(await rowsOf(await workbook([['a'], [long]]))).toEqual([[long]]);
  });
});

describe('rows', () => {
  it('carry the row of the sheet, over blank rows', async () => {
    const content = await workbook([[null], ['a', 'b'], [], ['x', 'y'], [' ', null], ['z']]);
    const { header, headerLine, rows, encoding, format } = await readTable(content, 'A.XLSX');
    expect({ header, headerLine, encoding, format }).toEqual({
      header: ['a', 'b'],
      headerLine: 2,
      encoding: null,
      format: 'xlsx',
    });
    expect(rows).toEqual([
      { line: 4, cells: ['x', 'y'] },
      { line: 6, cells: ['z', ''] },
    ]);
  });

  it('that hold nothing but a format are no rows, be it a million of them', async () => {
    const styled = Array.from({ length: 300 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="0"/></row>`).join(
      '',
    );
    const content = await withRows(
      `<row r="2">${text('A2', 'x')}</row>${styled}<row r="1048575" ht="15"/><row r="1048576"><c r="P1048576" s="0"/></row>`,
    );
    expect(await rowsOf(content)).toEqual([['x', '']]);
  });

  it('come from the first sheet', async () => {
    const content = await writeExcelFile([
      { sheet: '网点', data: [['a'], ['1']] },
      { sheet: '说明', data: [['b'], ['2']] },
    ]).toBuffer();
    expect(await rowsOf(content)).toEqual([['1']]);
  });

  it('are read up to 20,000, and one more is refused', async () => {
    const sheet = (count: number) =>
      withRows(
        Array.from({ length: count }, (_, at) => `<row r="${at + 2}">${text(`A${at + 2}`, `x${at}`)}</row>`).join(''),
      );
    const rows = await rowsOf(await sheet(20_000));
    expect(rows).toHaveLength(20_000);
    expect(rows.every(([first], at) => first === `x${at}`)).toBe(true);
    expect(await refusalOf(readTable(await sheet(20_001), 'a.xlsx'))).toBe('table.too_large');
  }, 30_000);
});

describe('refusals', () => {
  it('of a name that does not fit the content', async () => {
    const content = await workbook([['a'], ['1']]);
    expect(await refusalOf(readTable(content, 'a.csv'))).toBe('table.not_a_table');
    expect(await refusalOf(readTable(writeCsv(['a'], [['1']]), 'a.xlsx'))).toBe('table.not_a_table');
  });

  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['an archive that is no workbook', () => packZip(new Map([['a.xml', Buffer.from('<a/>')]]))],
    ['an empty archive', () => packZip(new Map())],
    ['half a workbook', async () => (await workbook([['a'], ['1']])).subarray(0, 900)],
    [
      'a workbook without its sheet',
      () => edited({ 'xl/_rels/workbook.xml.rels': (xml) => xml.replace('sheet1', 'no') }),
    ],
    ['a sheet whose XML is broken', () => edited({ [sheetPath]: (xml) => xml.replace('</sheetData>', '</sheet') })],
    ['cells without addresses', () => withRows('<row r="2"><c><v>1</v></c></row>')],
    [
      'rows out of order',
      () => withRows('<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>'),
    ],
  ])('of %s', async (_, content) => {
    expect(await refusalOf(readTable(await content(), 'a.xlsx'))).toBe('table.not_a_table');
  });

  it.each([
    '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    '<row r="1e9"><c r="A2"><v>1</v></c></row>',
    '<row x=">" r = \'99999999\'><c r="A2"><v>1</v></c></row>',
    '<row r="&#57;99999999"><c r="A2"><v>1</v></c></row>',
    '<row r="2"><c r="ZZZZ2"><v>1</v></c></row>',
    '<row r="1048576"><c r="XFD3"><v>1</v></c></row>',
    '<x:row x:r="99999999"><c r="A2"><v>1</v></c></x:row>',
  ])('of addresses that would fill the memory: %s', async (rows) => {
    expect(await refusalOf(readTable(await withRows(rows), 'a.xlsx'))).toBe('table.unsafe_archive');
  });

  it.each([
    ['sections without end', 'empty', '<![CDATA['.repeat(300_000)],
    ['cells without end', 'not_a_table', '<c r="A2" '.repeat(300_000)],
    ['rows without end', 'not_a_table', '<row r="2" '.repeat(300_000)],
    ['a tag that never ends', 'unsafe_archive', `<row ${'a="1" '.repeat(10_000)}>`],
    ['a quoted tag that never ends', 'unsafe_archive', `<row a="${'>'.repeat(20_000)}">`],
    ['an instruction that never ends', 'unsafe_archive', '<?xml a><row>'],
    ['a section made of two', 'not_a_table', '<![CDA<![CDATA[]]>TA[>]]>'],
    ['a text without end', 'unsafe_archive', `<row r="2"><c r="A2"><v>${'1'.repeat(1_000_001)}</v></c></row>`],
    ['assignments', 'unsafe_archive', ' r = '.repeat(600_000)],
  ])('of XML that is made to keep the reader busy: %s is %s', async (_, why, rows) => {
    const content = await withRows(rows);
    const started = performance.now();
    expect(await refusalOf(readTable(content, 'a.xlsx'))).toBe(`table.${why}`);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('of a sheet that holds no line', async () => {
    expect(await refusalOf(readTable(await workbook([['a', 'b']]), 'a.xlsx'))).toBe('table.empty');
    expect(await refusalOf(readTable(await workbook([[null]]), 'a.xlsx'))).toBe('table.empty');
  });

  it('and never any other failure, whichever bytes are damaged', async () => {
    const sound = await workbook([
      ['a', 'b'],
      ['x', 1],
    ]);
    const damage = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const content = Buffer.from(sound);
        for (const [at, byte] of changes) content[at] = byte;
        const outcome = await readTable(content, 'a.xlsx').catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError);
      }),
      { numRuns: 300 },
    );
  });
});

describe('writeXlsx', () => {
  it('is read back cell by cell as it was written', async () => {
    const unit = fc.constantFrom('a', '编', '=', '_', 'x0041_', '<', '&', '"', '\n', '\t', ' ', '0', '😀', 'é');
    const cell = fc.oneof(fc.string({ unit, maxLength: 8 }), fc.integer(), fc.constant(null));
    const row = fc.tuple(fc.constantFrom('0597', '=1+1', '1E5'), cell, cell);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const read = await rowsOf(await writeXlsx(['编码', 'b', 'c'], rows));
        expect(read.map(withoutBlanks)).toEqual(rows.map(withoutBlanks));
      }),
      { numRuns: 60, examples: [[[['0597', '_x0041_', 'a_x000d__x']]]] },
    );
  });

  it('holds texts as texts, numbers as numbers, and never a formula', async () => {
    const rows: Cell[][] = [['=1+1', 12.5, '05972312345', 1e17, Number.NaN, null]];
    const parts = await unpackZip(await writeXlsx(['=a', 'b', 'c', 'd', 'e', 'f'], rows, '网点'), () => true, 1e6);
    const sheet = parts.get(sheetPath)?.toString('utf8') ?? '';
    expect(sheet).not.toContain('<f>');
    expect([...sheet.matchAll(/<c r="(\w+)"[^>]*?( t="s")?>/g)].map(([, address, kind]) => [address, kind])).toEqual([
      ...['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'A2'].map((address) => [address, ' t="s"']),
      ['B2', undefined],
      ...['C2', 'D2', 'E2'].map((address) => [address, ' t="s"']),
    ]);
    expect(parts.get('xl/workbook.xml')?.toString('utf8')).toContain('网点');
  });

  it('cuts texts at what Excel can open', async () => {
    expect(await rowsOf(await writeXlsx(['a'], [['x'.repeat(40_000)]]))).toEqual([['x'.repeat(32_767)]]);
  });
});
