import { describe, expect, it } from '@jest/globals';
import { selfNamings } from './self-naming';

describe('what could give a sender away', () => {
  it.each([
    ['请打我电话 13859712345', ['phone']],
    ['请打我电话１３８ ５９７１ ２３４５', ['phone']],
    ['+86 138-5971-2345 找我', ['phone']],
    ['座机 0597-2345678', ['phone']],
    ['身份证 350802199001011234', ['idNumber']],
    ['身份证35080219900101123x。', ['idNumber']],
    ['我叫张三，在新罗', ['name']],
    ['我是李小四，想反映', ['name']],
    ['本人王五。', ['name']],
    ['我的名字是欧阳', ['name']],
    ['My name is Zhang', ['name']],
    ['写信到 a.b@qq.com', ['address']],
    ['微信号：zhang_3333', ['address']],
    ['我叫张三，电话 13859712345', ['phone', 'name']],
  ])('%s', (text, found) => {
    expect(selfNamings(text)).toEqual(found);
  });

  it.each([
    '我是一名店员，想反映酬金的问题',
    '我是新罗的网点',
    '我是王牌店的店员',
    '2026 年 11 月充值 50.00 元，订单 20261122334455667788',
    '渠道管理员张三要求网点垫资',
    '我们叫了三次维修都没有人来',
    '',
  ])('finds nothing in: %s', (text) => {
    expect(selfNamings(text)).toEqual([]);
  });
});
