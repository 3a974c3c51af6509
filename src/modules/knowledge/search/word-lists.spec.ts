import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWordLists } from './word-lists.js';

const folderWith = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

describe('word lists', () => {
  it('are read folded and without comments', () => {
    const folder = folderWith({
      'terms.txt': '# own\n空中充返銷\n\n担保书 # letter\n',
      'synonyms.txt': '返销, 冲正，Recharge Reversal\n',
      'asked.txt': 'number-portability: 想换成你们的号 | 转过来: 要几天\n',
    });
    expect(readWordLists(folder)).toMatchObject({
      terms: ['空中充返销', '担保书'],
      meanings: [
        { said: 'recharge reversal', others: ['返销', '冲正'] },
        { said: '返销', others: ['冲正', 'recharge reversal'] },
        { said: '冲正', others: ['返销', 'recharge reversal'] },
      ],
      asked: new Map([['number-portability', ['想换成你们的号', '转过来: 要几天']]]),
    });
  });

  it('have another stamp when articles would be indexed otherwise', () => {
    const stamp = (files: Record<string, string>): number => readWordLists(folderWith(files)).stamp;
    expect(stamp({ 'terms.txt': 'a' })).toBe(stamp({ 'terms.txt': 'a', 'synonyms.txt': 'b, c' }));
    expect(stamp({ 'terms.txt': 'a' })).not.toBe(stamp({ 'terms.txt': 'b' }));
    expect(stamp({ 'asked.txt': 'a: b' })).not.toBe(stamp({}));
    expect(Math.fround(stamp({}))).toBe(stamp({}));
  });

  it('are empty where there are none', () => {
    expect(readWordLists(folderWith({}))).toMatchObject({ terms: [], meanings: [] });
  });
});
