import { errorCode } from './error-code.js';
import { refuseTable } from './table-refusals.js';
import type { TableEncoding } from './table.types.js';

const byteOrderMarks: readonly { encoding: TableEncoding; mark: Buffer }[] = [
  { encoding: 'utf-8', mark: Buffer.from([0xef, 0xbb, 0xbf]) },
  { encoding: 'utf-16le', mark: Buffer.from([0xff, 0xfe]) },
  { encoding: 'utf-16be', mark: Buffer.from([0xfe, 0xff]) },
];

/** Strict UTF-8 first: Chinese text in GB18030 is practically never valid UTF-8, while the reverse often decodes. */
const unmarked: readonly TableEncoding[] = ['utf-8', 'gb18030'];

function decode(content: Buffer, encoding: TableEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content);
  } catch (error) {
    if (errorCode(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

/**
 * The text of a file, without its byte order mark, and the encoding it was found to have.
 * @throws `table.unknown_encoding` when no encoding we know fits every byte
 */
export function decodeText(content: Buffer): { text: string; encoding: TableEncoding } {
  const marked = byteOrderMarks.find(({ mark }) => content.subarray(0, mark.length).equals(mark));
  for (const encoding of marked ? [marked.encoding] : unmarked) {
    const text = decode(content, encoding);
    if (text !== undefined) return { text, encoding };
  }
  throw refuseTable('table.unknown_encoding');
}
