import { describe, expect, it } from '@jest/globals';
import { formatRound, formatSigned, formatYuan } from './money';

describe('money on screen', () => {
  it.each([
    ['0.00', '0.00', '0', '+0.00'],
    ['50.00', '50.00', '50', '+50.00'],
    ['-50.00', '\u221250.00', '\u221250', '\u221250.00'],
    ['999.99', '999.99', '999.99', '+999.99'],
    ['1234567.80', '1,234,567.80', '1,234,567.80', '+1,234,567.80'],
    ['-3000.00', '\u22123,000.00', '\u22123,000', '\u22123,000.00'],
  ])('%s', (yuan, full, round, signed) => {
    expect([formatYuan(yuan), formatRound(yuan), formatSigned(yuan)]).toEqual([full, round, signed]);
  });
});
