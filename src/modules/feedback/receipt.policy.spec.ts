import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldReceipt, receiptBytes, receiptOf } from './receipt.policy.js';

const bytes = fc.uint8Array({ minLength: receiptBytes, maxLength: receiptBytes });

describe('a receipt', () => {
  it('holds eighty bits, each of which counts', () => {
    expect(receiptBytes * 8).toBe(80);
    fc.assert(
      fc.property(bytes, fc.nat(79), (one, bit) => {
        const other = Uint8Array.from(one);
        other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(receiptOf(one)).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(foldReceipt(receiptOf(other))).not.toBe(foldReceipt(receiptOf(one)));
      }),
    );
  });

  it.each([
    ['01AB-CDEF-GHJK-MNPQ', '0 1 a b c d e f g h j k m n p q'],
    ['01AB-CDEF-GHJK-MNPQ', 'oiab—cdef—ghjk—mnpq'],
    ['01AB-CDEF-GHJK-MNPQ', 'OLab.cdef.ghjk.mnpq\n'],
    ['01AB-CDEF-GHJK-MNPQ', '０１ＡＢＣＤＥＦＧＨＪＫＭＮＰＱ'],
  ])('%s may be typed as %j', (shown, typed) => {
    expect(foldReceipt(typed)).toBe(foldReceipt(shown));
  });
});
