import { describe, expect, it } from '@jest/globals';
import { lookUpOf, questionOf } from './question.js';
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

  it('looks letters up as a word, as first letters and as sounds', () => {
    expect(lookUpOf(questionOf('kongzhong', meanings))).toMatchObject({
      exact: ['kongzhong'],
      beginnings: ['kongzhong', '~kongzhong'],
      initials: ['kongzhong'],
      sounds: ['kong zong'],
    });
    expect(lookUpOf(questionOf('30108', meanings))).toMatchObject({ beginnings: ['30108'], initials: [], sounds: [] });
  });

  it.each(['', '  ', '，。', '🙂'])('is nothing for %j', (text) => {
    expect(lookUpOf(questionOf(text, meanings))).toEqual({ exact: [], beginnings: [], initials: [], sounds: [] });
  });
});
