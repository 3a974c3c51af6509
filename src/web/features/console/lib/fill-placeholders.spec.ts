import { describe, expect, it } from '@jest/globals';
import { fillPlaceholders, openPlaceholders } from './fill-placeholders';

describe('a script with open places', () => {
  it('is filled with what is known and keeps the rest for the agent', () => {
    const known = { outletName: '华莲路合作厅', contactName: '' };
    expect(fillPlaceholders('{outletName}您好，{contactName}，尾号 {tail}', known)).toBe(
      '华莲路合作厅您好，{contactName}，尾号 {tail}',
    );
  });

  it('names each open place once', () => {
    expect(openPlaceholders('{tail} 和 {amount}，再说一遍 {tail}')).toEqual(['{tail}', '{amount}']);
    expect(openPlaceholders('没有')).toEqual([]);
  });
});
