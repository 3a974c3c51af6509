import { describe, expect, it } from '@jest/globals';
import { SolvedIndex } from './likeness.policy.js';

const said: Record<string, string[]> = {
  card: ['宽带', '报错', 'crm'],
  bill: ['宽带', '账单'],
  speed: ['宽带', '网速', '网速'],
  again: ['宽带', '网速'],
};
const cases = new SolvedIndex(Object.keys(said), (about) => said[about] ?? []);

describe('likeness', () => {
  it('goes by what few cases say', () => {
    expect(cases.mostAlike(['宽带', '账单'], 1)).toEqual(['bill']);
  });

  it('keeps the newest first among equals, and no more than asked for', () => {
    expect(cases.mostAlike(['网速'], 3)).toEqual(['speed', 'again']);
    expect(cases.mostAlike(['宽带'], 2)).toEqual(['card', 'bill']);
  });

  it('finds nothing where little of it was ever said', () => {
    expect(cases.mostAlike(['量子', '通信', '宽带'], 3)).toEqual([]);
    expect(cases.mostAlike([], 3)).toEqual([]);
    expect(new SolvedIndex<string>([], () => []).mostAlike(['宽带'], 3)).toEqual([]);
  });
});
