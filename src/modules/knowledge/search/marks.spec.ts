import { describe, expect, it } from '@jest/globals';
import { marksIn } from './marks.js';

describe('marks', () => {
  it.each([
    ['空中充返销口径', ['空中', '中充', '返销'], [[0, 5]]],
    [
      '返銷与返销',
      ['返销'],
      [
        [0, 2],
        [3, 5],
      ],
    ],
    ['CRM 报错', ['crm'], [[0, 3]]],
    ['没有', ['返销'], []],
  ])('in %s', (text, terms, marks) => expect(marksIn(text, terms)).toEqual(marks));
});
