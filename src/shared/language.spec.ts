import { describe, expect, it } from '@jest/globals';
import { fill, isLanguage, preferredLanguage, say } from './language.js';

describe('the caller’s language', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['EN-US', 'en'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh-CN'],
    ['fr-FR,en;q=0.5', 'en'],
    ['fr-FR, zh;q=0.5, en;q=0.4', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['*', 'zh-CN'],
    ['english', 'zh-CN'],
  ])('%p is answered in %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('is one of two', () => {
    expect(['zh-CN', 'en', 'zh', 'de', null].map(isLanguage)).toEqual([true, true, false, false, false]);
    expect([say({ zh: '是', en: 'yes' }, 'zh-CN'), say({ zh: '是', en: 'yes' }, 'en')]).toEqual(['是', 'yes']);
  });
});

describe('fill', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['已由 {by} 签收', { by: '廖志鹏' }, '已由 廖志鹏 签收'],
    ['{n} of {n}', { n: 0 }, '0 of 0'],
    ['{missing} stays', {}, '{missing} stays'],
    ['no {second} pass', { second: '{n}', n: 1 }, 'no {n} pass'],
    ['$& and $1 mean nothing: {x}', { x: '$&' }, '$& and $1 mean nothing: $&'],
  ])('%s', (text, values, filled) => {
    expect(fill(text, values)).toBe(filled);
  });
});
