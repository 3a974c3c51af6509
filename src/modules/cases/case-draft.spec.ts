import { describe, expect, it } from '@jest/globals';
import { draftOf, type SolvedTicket } from './case-draft.js';

const today = '2026-11-23';
const solved: SolvedTicket = {
  number: 'ZX20261123000001',
  line: 'consultation',
  title: '副卡能否单独停机',
  description: '顾客 13812340012 问副卡丢了能不能只停副卡。',
  answer: '可以，凭主卡机主证件办理。回电 13905970001。',
  departmentCode: 'market',
};

describe('the draft of a solved ticket', () => {
  it('holds question and answer, and where they come from', () => {
    expect(draftOf(solved, today).body).toBe(
      [
        '# 副卡能否单独停机',
        '## 问题',
        '顾客 138****0012 问副卡丢了能不能只停副卡。',
        '## 答复',
        '可以，凭主卡机主证件办理。回电 139****0001。',
        '> 由工单 ZX20261123000001 整理。发布前请删去个例信息，核对是否全市适用。',
      ].join('\n\n'),
    );
  });

  it('is for the staff alone until an editor says otherwise, and belongs to the department that answered', () => {
    expect(draftOf(solved, today)).toMatchObject({
      category: 'consultation',
      kind: 'how_to',
      audience: 'internal',
      region: 'city',
      validFrom: today,
      validUntil: null,
      ownerDepartment: 'market',
    });
    expect(draftOf({ ...solved, departmentCode: null }, today).ownerDepartment).toBe('hotline');
    expect(draftOf({ ...solved, line: 'fault' }, today).kind).toBe('fault');
  });

  it('has a title of one line, without numbers, no longer than an editor may type', () => {
    expect(draftOf({ ...solved, title: '13812340012 打来\n问副卡' }, today).title).toBe('138****0012 打来 问副卡');
    expect(draftOf({ ...solved, title: '副'.repeat(200) }, today).title).toHaveLength(120);
  });

  it('leaves out a question that nobody wrote down', () => {
    expect(draftOf({ ...solved, description: '' }, today).body).not.toContain('## 问题');
  });
});
