import { describe, expect, it } from '@jest/globals';
import { isEmpty, questionOf } from './question.js';
import { meaningsOf } from './word-lists.js';

const meanings = meaningsOf([
  ['空中充返销', '空充返销', '返销', 'recharge reversal'],
  ['业务支撑系统', 'boss'],
]);

describe('a question taken apart', () => {
  it('finds the longest word of a group first, and looks for the others as well', () => {
    const question = questionOf('空充返销怎么申请', meanings);
    expect(question.meant).toEqual([{ said: '空充返销', others: ['空中充返销', '返销', 'recharge reversal'] }]);
    // 怎么 says nothing, and no pair reaches over what was taken out.
    expect(question.pairs).toEqual(['么申', '申请']);
  });

  it('takes words of letters only whole, over spaces', () => {
    expect(questionOf('Recharge Reversal?', meanings).meant.map(({ said }) => said)).toEqual(['recharge reversal']);
    expect(questionOf('bosses', meanings).meant).toEqual([]);
    expect(questionOf('登录BOSS失败', meanings).meant.map(({ said }) => said)).toEqual(['boss']);
  });

  it('keeps what only asks when nothing else was typed', () => {
    expect(questionOf('怎么', meanings).pairs).toEqual(['怎么']);
  });

  it('takes letters for sounds where they can be pinyin', () => {
    expect(questionOf('kongzhong', meanings).letters).toEqual([{ text: 'kongzhong', sounds: ['kong zong'] }]);
    expect(questionOf('30108', meanings).letters).toEqual([{ text: '30108', sounds: [] }]);
  });

  it.each(['', '  ', '，。', '🙂'])('is nothing for %j', (text) => {
    expect(isEmpty(questionOf(text, meanings))).toBe(true);
  });

  it.each(['冲正', '充', 'b', '1'])('is something for %j', (text) => {
    expect(isEmpty(questionOf(text, meanings))).toBe(false);
  });
});
