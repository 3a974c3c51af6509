import { crc32, inflateRaw } from 'node:zlib';
import { promisify } from 'node:util';
import { errorCode } from './error-code.js';
import { damagedWorkbook, refuseTable } from './table-refusals.js';
import { listZipEntries, zipMethods, type ZipEntry } from './zip-directory.js';

const inflate = promisify(inflateRaw);

/** More parts than any workbook that fits the size limit has. */
const mostEntries = 2000;

function checkSizes(entries: readonly ZipEntry[], mostBytes: number): void {
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const paths = new Set(entries.map(({ path }) => path));
  if (total > mostBytes || entries.length > mostEntries || paths.size < entries.length) {
    throw refuseTable('table.unsafe_archive');
  }
}

async function unpackEntry(archive: Buffer, entry: ZipEntry): Promise<Buffer> {
  const packed = archive.subarray(entry.start, entry.start + entry.packedSize);
  if (entry.method === zipMethods.stored) return packed;
  try {
    // The directory may lie: unpacking stops at the size it declared.
    return await inflate(packed, { maxOutputLength: Math.max(entry.size, 1) });
  } catch (error) {
    throw errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? refuseTable('table.unsafe_archive') : damagedWorkbook();
  }
}

/**
 * Unpacks the entries that `wanted` names, never to more than `mostBytes` in all: the declared sizes are added up before
 * anything is unpacked, and each entry is held to its declared size and checksum.
 * @throws `table.unsafe_archive`, or `table.not_a_table` when the archive is damaged
 */
export async function unpackZip(
  archive: Buffer,
  wanted: (path: string) => boolean,
  mostBytes: number,
): Promise<Map<string, Buffer>> {
  const entries = listZipEntries(archive);
  if (!entries) throw damagedWorkbook();
  checkSizes(entries, mostBytes);
  const unpacked = new Map<string, Buffer>();
  for (const entry of entries.filter(({ path }) => wanted(path))) {
    const content = await unpackEntry(archive, entry);
    if (content.length !== entry.size || crc32(content) !== entry.checksum) throw damagedWorkbook();
    unpacked.set(entry.path, content);
  }
  return unpacked;
}
