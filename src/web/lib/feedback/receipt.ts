/** The letters of a receipt: Crockford's base32, which has no I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Typed in any grouping, in full or half width, with look-alikes: what is meant, as the server takes it. */
export function foldReceipt(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return [...letters].map((letter) => lookAlikes[letter] ?? letter).join('');
}

/** In groups of four, as it is shown and read out: `ABCD-EFGH-JKMN-PQRS`. */
export const groupReceipt = (receipt: string): string => (foldReceipt(receipt).match(/.{1,4}/g) ?? []).join('-');

export type ReceiptFault = 'short' | 'long' | 'letter';

/** What is wrong with a receipt before anybody is asked for it, so that a slip costs no wrong attempt. */
export function receiptFault(typed: string): ReceiptFault | null {
  const folded = foldReceipt(typed);
  if ([...folded].some((letter) => !alphabet.includes(letter))) return 'letter';
  if (folded.length < length) return 'short';
  return folded.length > length ? 'long' : null;
}
