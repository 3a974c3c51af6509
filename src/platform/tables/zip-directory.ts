import { errorCode } from './error-code.js';

/** The compression methods that spreadsheets use; anything else is refused. */
export const zipMethods = { stored: 0, deflated: 8 } as const;

/** One file of an archive as its central directory declares it; `start` is where its packed bytes begin. */
export interface ZipEntry {
  path: string;
  method: number;
  checksum: number;
  packedSize: number;
  size: number;
  start: number;
}

const signature = { local: 0x04034b50, central: 0x02014b50 } as const;
const endSignature = 'PK\x05\x06';
const endRecordLength = 22;
const longestComment = 0xffff;
const inExtraField = 0xffffffff;

/** Sizes that a writer put into the Zip64 field (id 1), in the order of the fields they stand for. */
function zip64Values(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, n) => Number(field.readBigUInt64LE(n * 8)));
  }
  return [];
}

function readEntry(archive: Buffer, at: number): { entry: ZipEntry; next: number } | undefined {
  const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
  const extraEnd = nameEnd + archive.readUInt16LE(at + 30);
  const encrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
  const method = archive.readUInt16LE(at + 10);
  if (archive.readUInt32LE(at) !== signature.central || encrypted) return undefined;
  const large = zip64Values(archive.subarray(nameEnd, extraEnd));
  const orLarge = (value: number): number => (value === inExtraField ? (large.shift() ?? value) : value);
  const size = orLarge(archive.readUInt32LE(at + 24));
  const packedSize = orLarge(archive.readUInt32LE(at + 20));
  const header = orLarge(archive.readUInt32LE(at + 42));
  if (archive.readUInt32LE(header) !== signature.local) return undefined;
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const known = method === zipMethods.deflated || (method === zipMethods.stored && size === packedSize);
  if (!known || start + packedSize > archive.length) return undefined;
  const path = archive.toString('utf8', at + 46, nameEnd);
  const entry = { path, method, checksum: archive.readUInt32LE(at + 16), packedSize, size, start };
  return { entry, next: extraEnd + archive.readUInt16LE(at + 32) };
}

function readEntries(archive: Buffer): ZipEntry[] | undefined {
  const tail = Math.max(0, archive.length - endRecordLength - longestComment);
  const end = tail + archive.subarray(tail).lastIndexOf(endSignature, undefined, 'latin1');
  if (end < tail) return undefined;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const read = readEntry(archive, at);
    if (!read) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
}

/** What reading at an offset outside of the file ends with. */
const outOfFile: readonly unknown[] = ['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS'];

/** The files that an archive's central directory lists, or undefined when it is no archive that can be trusted. */
export function listZipEntries(archive: Buffer): ZipEntry[] | undefined {
  try {
    return readEntries(archive);
  } catch (error) {
    if (outOfFile.includes(errorCode(error))) return undefined;
    throw error;
  }
}
