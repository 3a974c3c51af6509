import { describe, expect, it } from '@jest/globals';
import { isOpen, reasonAgainst, stepsAmong } from './steps';

const actions = [
  { name: 'edit', label: '修改', allowed: true, reason: null },
  { name: 'publish', label: '发布', allowed: false, reason: '不能审核自己写的稿件。' },
  { name: 'send_back', label: '退回修改', allowed: true, reason: null },
] as const;

describe('the steps of a page', () => {
  it('are those that the server knows, in the order of the page', () => {
    expect(stepsAmong(actions, ['send_back', 'publish', 'expire'])).toEqual([
      { name: 'send_back', label: '退回修改', reason: null },
      { name: 'publish', label: '发布', reason: '不能审核自己写的稿件。' },
    ]);
  });

  it('are open or have a reason why not', () => {
    expect([isOpen(actions, 'edit'), isOpen(actions, 'publish'), isOpen(actions, 'renew')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([reasonAgainst(actions, 'publish'), reasonAgainst(actions, 'edit')]).toEqual([
      '不能审核自己写的稿件。',
      null,
    ]);
  });
});
