import { describe, expect, it } from '@jest/globals';
import { crc32, deflateRawSync } from 'node:zlib';
import { DomainError } from '../../shared/refusal.js';
import { readTable } from './read-table.js';
import { writeXlsx } from './write-xlsx.js';
import { unpackZip } from './zip-archive.js';
import { packZip } from './zip-pack.js';

const everything = (): boolean => true;
const megabyte = 1024 ** 2;

async function refusalOf(unpacking: Promise<unknown>): Promise<string> {
  const error: unknown = await unpacking.then(
    () => 'not refused',
    (reason: unknown) => reason,
  );
  if (!(error instanceof DomainError)) throw error;
  return error.code;
}

/** Where the first header of this kind begins. */
const headerAt = (archive: Buffer, signature: string): number => archive.indexOf(signature, 0, 'latin1');
const local = 'PK\x03\x04';
const central = 'PK\x01\x02';

/** One deflated file; `declared` is what the central directory says of its size. */
function deflated(content: Buffer, declared = content.length): Buffer {
  const packed = deflateRawSync(content);
  const archive = packZip(new Map([['a.xml', packed]]));
  const [first, directory] = [headerAt(archive, local), archive.lastIndexOf(central, undefined, 'latin1')];
  archive.writeUInt16LE(8, first + 8);
  archive.writeUInt16LE(8, directory + 10);
  archive.writeUInt32LE(crc32(content), directory + 16);
  archive.writeUInt32LE(declared, directory + 24);
  return archive;
}

describe('unpackZip', () => {
  it('gives back what was packed, stored or deflated, and only what is wanted', async () => {
    const files = new Map([
      ['a.xml', Buffer.from('一')],
      ['目录/b.bin', Buffer.alloc(0)],
    ]);
    expect(await unpackZip(packZip(files), everything, megabyte)).toEqual(files);
    expect([...(await unpackZip(packZip(files), (path) => path.endsWith('.xml'), megabyte)).keys()]).toEqual(['a.xml']);
    const content = Buffer.from('x'.repeat(5000));
    expect((await unpackZip(deflated(content), everything, megabyte)).get('a.xml')).toEqual(content);
    expect((await unpackZip(deflated(Buffer.alloc(0)), everything, megabyte)).get('a.xml')).toHaveLength(0);
  });

  it('reads sizes from the Zip64 field, as streaming writers put them there', async () => {
    const plain = packZip(new Map([['a.xml', Buffer.from('abc')]]));
    const at = headerAt(plain, central);
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(3n, 4);
    extra.writeBigUInt64LE(3n, 12);
    const end = plain.length - 22;
    const archive = Buffer.concat([plain.subarray(0, end), extra, plain.subarray(end)]);
    archive.writeUInt16LE(extra.length, at + 30);
    archive.writeUInt32LE(0xffffffff, at + 20);
    archive.writeUInt32LE(0xffffffff, at + 24);
    expect((await unpackZip(archive, everything, megabyte)).get('a.xml')?.toString()).toBe('abc');
  });

  it('refuses what declares more than the limit, before unpacking any of it', async () => {
    const bomb = deflated(Buffer.alloc(20 * megabyte));
    expect(bomb.length).toBeLessThan(megabyte);
    expect(await refusalOf(unpackZip(bomb, () => false, megabyte))).toBe('table.unsafe_archive');
    expect(await refusalOf(readTable(bomb, 'a.xlsx', { unpackedBytes: megabyte }))).toBe('table.unsafe_archive');
  });

  it('refuses what unpacks to more than it declares', async () => {
    const liar = deflated(Buffer.alloc(20 * megabyte), 1000);
    expect(await refusalOf(unpackZip(liar, everything, megabyte))).toBe('table.unsafe_archive');
  });

  it('refuses a path that stands twice, and thousands of entries', async () => {
    const twice = packZip(
      new Map([
        ['a.xml', Buffer.from('1')],
        ['b.xml', Buffer.from('2')],
      ]),
    );
    twice.write('a', twice.lastIndexOf('b.xml'));
    expect(await refusalOf(unpackZip(twice, everything, megabyte))).toBe('table.unsafe_archive');
    const many = new Map(Array.from({ length: 2001 }, (_, at) => [`${at}.xml`, Buffer.alloc(0)]));
    expect(await refusalOf(unpackZip(packZip(many), everything, megabyte))).toBe('table.unsafe_archive');
  });

  it.each<[string, (archive: Buffer, at: number) => void]>([
    ['a declared size that is too large', (archive, at) => archive.writeUInt32LE(101, at + 24)],
    ['a wrong checksum', (archive, at) => archive.writeUInt32LE(1, at + 16)],
    ['a password', (archive, at) => archive.writeUInt16LE(1, at + 8)],
    ['a method nobody knows', (archive, at) => archive.writeUInt16LE(12, at + 10)],
    ['data that is not deflated', (archive) => archive.fill(0xff, 35, 40)],
    ['a header outside of the file', (archive, at) => archive.writeUInt32LE(0xfffffff0, at + 42)],
    ['no local header where one should be', (archive) => archive.write('X', 0)],
    ['more packed bytes than there are', (archive, at) => archive.writeUInt32LE(99_999, at + 20)],
    ['fewer entries than announced', (archive) => archive.writeUInt16LE(9, archive.length - 12)],
  ])('refuses %s as damaged', async (_, damage) => {
    const archive = deflated(Buffer.from('y'.repeat(100)));
    damage(archive, archive.lastIndexOf(central, undefined, 'latin1'));
    expect(await refusalOf(unpackZip(archive, everything, megabyte))).toBe('table.not_a_table');
  });

  it('never lets the reader behind believe a local header', async () => {
    const archive = await writeXlsx(['a'], [['1']]);
    for (let at = 0; (at = archive.indexOf(local, at, 'latin1')) >= 0; at += 4) {
      archive.writeUInt16LE(archive.readUInt16LE(at + 6) & ~8, at + 6);
      archive.writeUInt32LE(0x7fffffff, at + 22);
    }
    const before = process.memoryUsage().arrayBuffers;
    expect((await readTable(archive, 'a.xlsx')).rows).toEqual([{ line: 2, cells: ['1'] }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * megabyte);
  });
});
