import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldReceipt, groupReceipt, receiptFault } from './receipt';

const receipt = '0123ABCDEFGHJKMN';
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.split('');

describe('a receipt', () => {
  it.each([
    ['as shown', '0123-ABCD-EFGH-JKMN'],
    ['in one piece', '0123ABCDEFGHJKMN'],
    ['in small letters with blanks', ' 0123 abcd efgh jkmn '],
    ['in full width, with Chinese dashes', '０１２３－ＡＢＣＤ—ＥＦＧＨ—ＪＫＭＮ'],
    ['with look-alikes', 'oI23-ABCD-EFGH-JKMN'],
    ['with the other look-alike', 'Ol23.ABCD.EFGH.JKMN'],
    ['over several lines', '0123\nABCD\tEFGH\nJKMN'],
  ])('is read %s', (_how, typed) => {
    expect(foldReceipt(typed)).toBe(receipt);
    expect(receiptFault(typed)).toBeNull();
  });

  it('is shown in groups of four', () => {
    expect(groupReceipt(receipt)).toBe('0123-ABCD-EFGH-JKMN');
    expect(groupReceipt('')).toBe('');
  });

  it.each([
    ['0123-ABCD-EFGH-JKM', 'short'],
    ['', 'short'],
    ['0123-ABCD-EFGH-JKMN-P', 'long'],
    ['0123-ABCD-EFGH-JKMU', 'letter'],
    ['U', 'letter'],
  ])('%s is found wrong before it is sent: %s', (typed, fault) => {
    expect(receiptFault(typed)).toBe(fault);
  });

  it('comes back the same whichever way it is grouped', () => {
    const any = fc.array(fc.constantFrom(...letters), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(any, fc.constantFrom(' ', '-', '', '－', '\n'), (chosen, between) => {
        expect(foldReceipt(chosen.join(between).toLowerCase())).toBe(chosen.join(''));
        expect(receiptFault(groupReceipt(chosen.join('')))).toBeNull();
      }),
    );
  });
});
