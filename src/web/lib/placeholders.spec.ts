import { describe, expect, it } from '@jest/globals';
import { fillPlaceholders, openPlaceholders } from './placeholders';

describe('a script with open places', () => {
  it('is filled with what is known and keeps the rest for the agent', () => {
    const known = { outletName: '华莲路合作厅', contactName: '' };
    expect(fillPlaceholders('{网点名称}您好，{联系人}，尾号 {尾号}', known)).toBe(
      '华莲路合作厅您好，{联系人}，尾号 {尾号}',
    );
  });

  it('names each open place once', () => {
    expect(openPlaceholders('{尾号} 和 {金额}，再说一遍 {尾号}')).toEqual(['{尾号}', '{金额}']);
    expect(openPlaceholders('没有')).toEqual([]);
  });
});
