import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../shared/refusal.js';
import { readTable } from './read-table.js';
import { writeCsv } from './write-csv.js';

const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');
const bytes = (...hex: string[]): Buffer => Buffer.from(hex.join('').replace(/\s/g, ''), 'hex');
const utf16be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
/** "编码,名称\n新罗,城东\n" in GB18030. */
const gb18030 = bytes('b1e0c2eb 2c c3fbb3c6 0a d0c2c2de 2c b3c7b6ab 0a');

/** The code and params of the refusal, and nothing but a refusal. */
async function refusalOf(reading: Promise<unknown>): Promise<{ code: string; params: unknown }> {
  const error: unknown = await reading.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw error;
  return { code: error.code, params: error.params };
}

const cellsOf = async (content: Buffer | string, name = 'a.csv'): Promise<string[][]> => {
  const table = await readTable(typeof content === 'string' ? utf8(content) : content, name);
  return [table.header, ...table.rows.map((row) => row.cells)];
};

const withoutBlanks = (cells: string[]): string[] => cells.map((cell) => (cell.trim() === '' ? '' : cell));

describe('encodings', () => {
  const chinese = '编码,名称\n新罗,城东\n';
  const cells = [
    ['编码', '名称'],
    ['新罗', '城东'],
  ];

  it.each<[string, Buffer]>([
    ['utf-8', utf8(chinese)],
    ['utf-8', utf8(`\ufeff${chinese}`)],
    ['utf-16le', Buffer.from(`\ufeff${chinese}`, 'utf16le')],
    ['utf-16be', utf16be(chinese)],
    ['gb18030', gb18030],
  ])('reads %s', async (encoding, content) => {
    expect(await readTable(content, 'a.csv')).toMatchObject({ encoding, format: 'csv' });
    expect(await cellsOf(content)).toEqual(cells);
  });

  it('reads the four-byte characters of GB18030 (𠀀, rare in GBK)', async () => {
    expect(await cellsOf(Buffer.concat([gb18030, bytes('9532 8236 2c 62 0a')]))).toEqual([...cells, ['𠀀', 'b']]);
  });

  it.each([
    ['bytes that no encoding has', bytes('61 2c 62 0a ff ff 2c 62')],
    ['a byte order mark over broken UTF-8', Buffer.concat([bytes('efbbbf'), gb18030])],
    ['a Chinese text cut in the middle of a character', gb18030.subarray(0, 11)],
  ])('refuses %s', async (_, content) => {
    expect(await refusalOf(readTable(content, 'a.csv'))).toMatchObject({ code: 'table.unknown_encoding' });
  });
});

describe('delimiters', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ['1', '2', '3']],
    ['a;b;c\n1;2,5;3\n', ['1', '2,5', '3']],
    ['a\tb\tc\n1\t2,5\t3;4\n', ['1', '2,5', '3;4']],
    ['name,roles\nx,agent;editor;auditor\n', ['x', 'agent;editor;auditor']],
    ['"a,b,c";d\n1;2\n', ['1', '2']],
    ['sep=;\na;b,c\n1;2\n', ['1', '2']],
    ['名称，地址\n一店，路\n', ['一店，路']],
    ['a;b\n"x;""y""";2\n', ['x;"y"', '2']],
  ])('of %j', async (text, cells) => {
    expect((await cellsOf(text))[1]).toEqual(cells);
  });
});

describe('records', () => {
  it('keeps the line where each record begins, over quoted newlines, blank lines and any line ends', async () => {
    const text = 'a,b\r\n"one\r\ntwo",1\r\n\r\n,\r\nthree,2\n"x\n\ny",3\rlast,4';
    const { headerLine, rows } = await readTable(utf8(text), 'a.csv');
    expect(headerLine).toBe(1);
    expect(rows).toEqual([
      { line: 2, cells: ['one\ntwo', '1'] },
      { line: 6, cells: ['three', '2'] },
      { line: 7, cells: ['x\n\ny', '3'] },
      { line: 10, cells: ['last', '4'] },
    ]);
  });

  it('finds the header behind blank lines and behind the declaration of a delimiter', async () => {
    expect(await readTable(utf8('\n,\na,b\n1,2\n'), 'a.csv')).toMatchObject({ headerLine: 3, rows: [{ line: 4 }] });
    expect(await readTable(utf8('sep=,\na,b\n1,2\n'), 'a.csv')).toMatchObject({ headerLine: 2, rows: [{ line: 3 }] });
  });

  it('fills short rows, keeps what stands beyond the header, drops empty columns at the end', async () => {
    expect(await cellsOf('a,b,,\n1\n1,2,3,,\n1,2,,\n')).toEqual([
      ['a', 'b'],
      ['1', ''],
      ['1', '2', '3'],
      ['1', '2'],
    ]);
  });

  it('keeps texts as they are: leading zeros, long numbers, emoji, a cell of 200 kB', async () => {
    const long = '长'.repeat(70_000);
    const cells = ['0597', '05972312345', '350802199001011234', '👨‍👩‍👧', long];
    expect((await cellsOf(`a,b,c,d,e\n${cells.join(',')}\n`))[1]).toEqual(cells);
  });

  it.each([
    ['a,b\n="0597",="010"\n', ['0597', '010']],
    ['a,b\n"=""0597""",x\n', ['0597', 'x']],
    ["a,b\n'=1+1,'x\n", ['=1+1', "'x"]],
    ['a,b\n"y,=""""",z\n', ['y,=""', 'z']],
  ])('takes off what spreadsheets put around text: %j', async (text, cells) => {
    expect((await cellsOf(text))[1]).toEqual(cells);
  });

  it.each([
    ['a,b\n1,2\n3,"open\nand\non\n', 3],
    ['a,b\n"x\ny",2\n3,5" disc\n', 4],
    ['a,b\n\n1,"2"x\n', 3],
    ['a,"b\n1,2\n', 1],
    ['a,b\n="1",2\n3,5" disc\n', 3],
  ])('names the line of a broken quote in %j', async (text, line) => {
    expect(await refusalOf(readTable(utf8(text), 'a.csv'))).toEqual({ code: 'table.broken_quote', params: { line } });
  });
});

describe('refusals', () => {
  it.each([
    ['', 'table.empty'],
    ['\n , \n', 'table.empty'],
    ['a,b\n', 'table.empty'],
    ['a,b\n,\n\n', 'table.empty'],
    ['a,b,Ａ\n1,2,3\n', 'table.duplicate_header'],
    ['a, a\n1,2\n', 'table.duplicate_header'],
  ])('%j is %s', async (text, code) => {
    expect(await refusalOf(readTable(utf8(text), 'a.csv'))).toMatchObject({ code });
  });

  it.each<[string, string, Buffer]>([
    ['PNG', 'a.csv', bytes('89504e470d0a1a0a0000000d49484452')],
    ['JPEG', 'a.csv', bytes('ffd8ffe000104a464946')],
    ['PDF', 'a.csv', utf8('%PDF-1.7\n')],
    ['HTML', 'a.csv', utf8('\ufeff <html><table>')],
    ['XLS', 'a.xlsx', bytes('d0cf11e0a1b11ae1')],
    ['TXT', 'a.xlsx', utf8('a,b\n1,2\n')],
    ['TXT', 'a.pdf', utf8('a,b\n1,2\n')],
    ['TXT', 'csv', utf8('a,b\n1,2\n')],
    ['?', 'a.csv', utf8('a,b\n1,\u00002\n')],
  ])('finds %s where the name is %s', async (found, name, content) => {
    const refusal = await refusalOf(readTable(content, name));
    expect(refusal).toMatchObject({ code: 'table.not_a_table', params: { found } });
  });

  it('accepts the other names of text tables, whatever their case', async () => {
    for (const name of ['A.CSV', 'a.txt', 'a.b.tsv']) expect(await cellsOf('a\n1\n', name)).toEqual([['a'], ['1']]);
  });

  it('reads 20,000 rows and refuses one more', async () => {
    const rows = (count: number): Buffer => utf8(`a,b\n${'1,2\n'.repeat(count)}\n,\n`);
    expect((await readTable(rows(20_000), 'a.csv')).rows).toHaveLength(20_000);
    expect(await refusalOf(readTable(rows(20_001), 'a.csv'))).toEqual({
      code: 'table.too_large',
      params: { megabytes: 10, rows: 20_000, columns: 200 },
    });
    expect(await refusalOf(readTable(rows(3), 'a.csv', { rows: 2 }))).toMatchObject({ code: 'table.too_large' });
  });

  it('reads 200 columns and refuses one more, blank ones at the end not counted', async () => {
    const wide = (columns: number): Buffer => utf8(`a,b\n1${',x'.repeat(columns - 1)},,,\n`);
    expect((await readTable(wide(200), 'a.csv')).rows[0]?.cells).toHaveLength(200);
    expect(await refusalOf(readTable(wide(201), 'a.csv'))).toMatchObject({ code: 'table.too_large' });
  });

  it('refuses more bytes than the limit before looking at them', async () => {
    expect(await refusalOf(readTable(Buffer.alloc(10 * 1024 ** 2 + 1), 'a.csv'))).toMatchObject({
      code: 'table.too_large',
    });
    expect(await cellsOf(utf8(`a\n${'x'.repeat(10 * 1024 ** 2 - 2)}`))).toHaveLength(2);
  });

  it('refuses, and never fails otherwise, whatever the bytes are', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array)),
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '=', "'", '\t', '编') }).map(utf8),
    );
    await fc.assert(
      fc.asyncProperty(content, async (file) => {
        const outcome = await readTable(file, 'a.csv').catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DomainError);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('writeCsv', () => {
  it('is UTF-8 with byte order mark and CRLF, quoted where it must be', () => {
    const file = writeCsv(
      ['编码', '名称'],
      [
        ['XL001', 'a "b", c'],
        [null, -12.5],
        ['x;y', ' z'],
      ],
    );
    expect(file.toString('utf8')).toBe('\ufeff编码,名称\r\nXL001,"a ""b"", c"\r\n,-12.5\r\n"x;y"," z"\r\n');
  });

  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', "'=1"])(
    'puts an apostrophe before %j',
    (cell) => {
      expect(writeCsv(['h'], [[cell]]).toString('utf8')).toMatch(/^\ufeffh\r\n"?'/);
    },
  );

  it('guards the header as well, and nothing that is harmless', () => {
    expect(writeCsv(['=h'], [["it's"], ["'x"], ['a=1']]).toString('utf8')).toBe("\ufeff'=h\r\nit's\r\n'x\r\na=1\r\n");
  });

  it('is read back cell by cell as it was written', async () => {
    const unit = fc.constantFrom('a', '编', '=', '＝', '-', "'", '"', ',', ';', '\t', '\n', ' ', '0', '😀');
    const cell = fc.oneof(fc.string({ unit, maxLength: 8 }), fc.constant('="0597"'));
    const row = fc.tuple(fc.constantFrom('0597', 'x'), cell, cell).map(([first, ...rest]) => [first, ...rest]);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        const [, ...read] = await cellsOf(writeCsv(['a', 'b', 'c'], rows));
        expect(read.map(withoutBlanks)).toEqual(rows.map(withoutBlanks));
      }),
      { numRuns: 500 },
    );
  });
});
