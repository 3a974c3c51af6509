import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { paddedLength } from './padding.js';
import { Seal } from './seal.js';

const seal = new Seal(Buffer.alloc(32, 1));
const other = new Seal(Buffer.alloc(32, 2));

describe('what is sealed', () => {
  it('opens with its key and for its row only', () => {
    const { key, wrapped } = seal.newKey('report');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const sealed = seal.seal(key, 'row', Buffer.from(text));
        expect(seal.open(seal.unwrap(wrapped, 'report'), 'row', sealed).toString()).toBe(Buffer.from(text).toString());
        expect(() => seal.open(key, 'another', sealed)).toThrow('authenticate');
        expect(sealed.length).toBe(paddedLength(Buffer.byteLength(text)) + 28);
      }),
    );
    expect(() => other.unwrap(wrapped, 'report')).toThrow('authenticate');
    expect(() => seal.unwrap(wrapped, 'another')).toThrow('authenticate');
  });

  it('has no other length than a few, at most an eighth longer', () => {
    expect(new Set(Array.from({ length: 500 }, (_, length) => paddedLength(length)))).toEqual(new Set([512]));
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: 16_000_000 }), (length) => {
        expect(paddedLength(length)).toBeGreaterThanOrEqual(length + 4);
        expect(paddedLength(length)).toBeLessThanOrEqual((length + 4) * 1.125 + 1);
      }),
    );
    const lengths = new Set(Array.from({ length: 100_000 }, (_, length) => paddedLength(length)));
    expect(lengths.size).toBeLessThan(70);
  });

  it('says of a receipt nothing without the key', () => {
    const receipt = seal.newReceipt();
    expect(seal.hashOf(receipt)).toEqual(seal.hashOf(receipt.toLowerCase().replaceAll('-', ' ')));
    expect(seal.hashOf(receipt)).not.toEqual(other.hashOf(receipt));
  });

  it('takes no shorter key', () => expect(() => new Seal(randomBytes(31))).toThrow('32 bytes'));
});
