import { describe, expect, it } from '@jest/globals';
import { reportLines, tableLines } from './import-report.js';

const result = {
  kind: 'outlets',
  encoding: 'gb18030',
  rows: 3,
  added: 1,
  changed: 0,
  unchanged: 1,
  faults: [],
  kept: true,
} as const;
const fault = (line: number, column: string | null, message: string) => ({ line, column, message, code: 'import.x' });

describe('reportLines', () => {
  it('says what was done', () => {
    expect(reportLines({ ...result, faults: [] }, false, 'zh-CN')).toEqual([
      '共 3 行（gb18030）：新增 1，更新 0，无变化 1，错误 0',
      '已写入。',
    ]);
    expect(reportLines({ ...result, faults: [], kept: false }, true, 'en')).toEqual([
      '3 lines (gb18030): 1 added, 0 changed, 1 unchanged, 0 faults',
      'Only checked; nothing was written.',
    ]);
  });

  it('lists the faults under each other, Chinese being twice as wide', () => {
    const faults = [fault(2, '县区', '没有“厦门”这个县区'), fault(11, null, 'x')];
    expect(reportLines({ ...result, faults, kept: false }, false, 'en').slice(1)).toEqual([
      'There are faults; nothing was written.',
      '',
      'Line  Column  Reason',
      '2     县区    没有“厦门”这个县区',
      '11            x',
    ]);
  });
});

describe('tableLines', () => {
  it('makes nothing of nothing', () => expect(tableLines([])).toEqual([]));
});
