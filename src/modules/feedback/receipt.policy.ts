import { foldWidth } from '../../shared/text.js';

/** Crockford's base 32: no I, L, O, U, which are misread or misheard. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five bits each: 80 in all. */
const signs = 16;

export const receiptBytes = (signs * 5) / 8;

const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Ten random bytes as they are shown: `ABCD-EFGH-JKMN-PQRS`. */
export function receiptOf(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const code = Array.from({ length: signs }, (_, at) => alphabet[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]);
  return code.join('').replaceAll(/.{4}(?=.)/g, '$&-');
}

/** What was typed, in the one form that is compared: any grouping, any case, look-alikes as what they stand for. */
export const foldReceipt = (typed: string): string =>
  foldWidth(typed)
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll(/[OIL]/g, (sign) => lookAlikes[sign] ?? sign);
