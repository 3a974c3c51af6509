import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, runsOf, unitsOf } from './units.js';

describe('folding', () => {
  it.each([
    ['空中充返銷', '空中充返销'],
    ['憑證號碼', '凭证号码'],
    ['ＣＲＭ－３０１０８', 'crm-30108'],
    ['5Ｇ　Wi-Fi', '5g wi-fi'],
  ])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('leaves every sign in its place when the text is written as it is stored', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'空中充返銷憑證後裡髮麵Ａ１ z，。'), { maxLength: 30 }), (signs) => {
        const text = signs.join('');
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('units of a question', () => {
  it.each([
    ['空充返销', ['空充', '充返', '返销']],
    ['返销 返銷', ['返销']],
    ['卡', ['卡']],
    ['５Ｇ套餐，CRM-30108', ['5g', '套餐', 'crm', '30108']],
    ['，。！', []],
  ])('%s', (question, units) => expect(unitsOf(question)).toEqual(units));

  it('knows which runs are Chinese', () => {
    expect(runsOf('72小时kzc')).toEqual([
      { text: '72', han: false },
      { text: '小时', han: true },
      { text: 'kzc', han: false },
    ]);
  });
});
