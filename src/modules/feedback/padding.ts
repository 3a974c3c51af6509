const head = 4;
const least = 512;

/**
 * The length that is stored for so many bytes: rounded up by at most an eighth, so that what lies in the database cannot
 * be told by what went over the line.
 */
export function paddedLength(length: number): number {
  const size = Math.max(least, length + head);
  const step = 2 ** Math.max(0, Math.floor(Math.log2(size)) - 3);
  return Math.ceil(size / step) * step;
}

export function pad(bytes: Uint8Array): Buffer {
  const padded = Buffer.alloc(paddedLength(bytes.length));
  padded.writeUInt32BE(bytes.length);
  padded.set(bytes, head);
  return padded;
}

export const unpad = (padded: Buffer): Buffer => padded.subarray(head, head + padded.readUInt32BE());
