import { describe, expect, it } from '@jest/globals';
import { mostAlike, type Solved } from './likeness.policy.js';

const solved = (about: string, ...units: string[]): Solved<string> => ({ about, units: new Set(units) });
const cases = [
  solved('card', '宽带', '报错', 'crm'),
  solved('bill', '宽带', '账单'),
  solved('speed', '宽带', '网速'),
  solved('again', '宽带', '网速'),
];

describe('likeness', () => {
  it('goes by what few cases say', () => {
    expect(mostAlike(['宽带', '账单'], cases, 1)).toEqual(['bill']);
  });

  it('keeps the newest first among equals, and no more than asked for', () => {
    expect(mostAlike(['网速'], cases, 3)).toEqual(['speed', 'again']);
    expect(mostAlike(['宽带'], cases, 2)).toEqual(['card', 'bill']);
  });

  it('finds nothing where little of it was ever said', () => {
    expect(mostAlike(['量子', '通信', '宽带'], cases, 3)).toEqual([]);
    expect(mostAlike([], cases, 3)).toEqual([]);
    expect(mostAlike(['宽带'], [], 3)).toEqual([]);
  });
});
