import { describe, expect, it } from '@jest/globals';
import type { Article } from '../../../lib/api';
import { answerTextOf } from './spoken-lines';

const article = (kind: Article['kind'], body: string) => ({ kind, body });
const found = (passage: string) => ({ passage });

describe('the words of an article that can be told', () => {
  it('are of a script what stands in quotation marks, terms left out', () => {
    const body = '# 口径\n\n先核验。\n\n“老板您好，我先跟您核对三个信息，请您稍等。”\n\n原因写“零通话”的，照念。';
    expect(answerTextOf(article('script', body), found('先核验'))).toBe('老板您好，我先跟您核对三个信息，请您稍等。');
  });

  it('are of a script with several cases those of the case that was found', () => {
    const body =
      '# 口径\n\n## 超时\n\n“这笔充值已经超过七十二小时了。”\n\n## 客户不同意\n\n“客户没有同意，这笔不能退回。”';
    expect(answerTextOf(article('script', body), found('客户不同意 “客户没有同意，这笔'))).toBe(
      '客户没有同意，这笔不能退回。',
    );
  });

  it('are of a policy the whole section that the passage was cut from, as plain text', () => {
    const body =
      '# 酬金\n\n## 发放\n\n每月 15 日发放上月酬金，**遇节假日顺延**。\n\n- 分三期\n\n## 扣罚\n\n扣回已发各期。';
    expect(answerTextOf(article('policy', body), found('每月 15 日发放上月酬金，遇…'))).toBe(
      '每月 15 日发放上月酬金，遇节假日顺延。\n分三期',
    );
  });

  it('are the passage itself when its section cannot be found', () => {
    expect(answerTextOf(article('policy', '# 空'), found('别处的话，这里没有这一段'))).toBe('别处的话，这里没有这一段');
  });
});
