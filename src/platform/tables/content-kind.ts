/** First bytes of files that people upload under the wrong name. */
const signatures: readonly { kind: string; bytes: string }[] = [
  { kind: 'ZIP', bytes: 'PK\x03\x04' },
  { kind: 'ZIP', bytes: 'PK\x05\x06' },
  { kind: 'XLS', bytes: '\xd0\xcf\x11\xe0' },
  { kind: 'PNG', bytes: '\x89PNG' },
  { kind: 'JPEG', bytes: '\xff\xd8\xff' },
  { kind: 'GIF', bytes: 'GIF8' },
  { kind: 'PDF', bytes: '%PDF-' },
  { kind: 'GZIP', bytes: '\x1f\x8b' },
  { kind: 'RAR', bytes: 'Rar!' },
  { kind: '7Z', bytes: '7z\xbc\xaf\x27\x1c' },
];

/** What a content is by its first bytes: `ZIP` (an XLSX is one), a kind that is no table, or undefined for plain text. */
export function contentKind(content: Buffer): string | undefined {
  const head = content.toString('latin1', 0, 512);
  const known = signatures.find(({ bytes }) => head.startsWith(bytes));
  if (known) return known.kind;
  // Some systems hand out web pages as spreadsheets.
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|table|\?xml)/i.test(head) ? 'HTML' : undefined;
}
