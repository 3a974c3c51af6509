import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseYuan, yuan } from './money.js';

describe('an amount in yuan', () => {
  it.each([
    ['50', 50_00],
    ['50.5', 50_50],
    ['50.00', 50_00],
    ['0', 0],
    ['0.01', 1],
    ['0.29', 29],
    ['199.99', 199_99],
    ['007', 7_00],
    [' 50 ', 50_00],
    ['５０．５', 50_50],
    ['9999999.99', 999_999_999],
  ])('%s is read as %i fen', (text, fen) => {
    expect(parseYuan(text)).toBe(fen);
  });

  it.each([
    '',
    ' ',
    '.',
    '.5',
    '5.',
    '50.005',
    '-1',
    '+1',
    '1,000',
    '1e3',
    '10000000',
    '0x10',
    '五十',
    '¥50',
    '5 0',
    '1.1.1',
  ])('“%s” is none', (text) => {
    expect(parseYuan(text)).toBeUndefined();
  });

  it.each([
    [0, '0.00'],
    [1, '0.01'],
    [10, '0.10'],
    [199_99, '199.99'],
    [-50, '-0.50'],
  ])('of %i fen is written %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });

  it('is the same again after it was written and read', () => {
    fc.assert(fc.property(fc.nat(999_999_999), (fen) => parseYuan(yuan(fen)) === fen));
  });
});
