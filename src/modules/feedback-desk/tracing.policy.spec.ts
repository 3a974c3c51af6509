import { expect, it } from '@jest/globals';
import { traceIn } from './tracing.policy.js';

it.each([
  '请看 https://t.example/r?id=7',
  'HTTP：／／t.example',
  'www.example.test',
  '详见 t.cn/abc',
  '打开bit.ly/abc',
  '10.1.2.3 上有说明',
  'weixin://dl/chat',
  '发到 mailto:someone',
])('“%s” leads somewhere', (text) => expect(traceIn(text)).toBe('link'));

it.each(['已\u200b处理', '已\u2060处理', '已\ufe01处理', '\u202e已处理'])('%j holds what is not seen', (text) =>
  expect(traceIn(text)).toBe('unseen'),
);

it.each([
  '已经和网络部核实，11月26日前完成。',
  '费用 3.5 元、1.2.3 三项已更正；见知识库“空中充值返销.操作说明”。',
  'Done. Thank you.',
  '好的👍，谢谢',
])('“%s” may go', (text) => expect(traceIn(text)).toBeUndefined());
