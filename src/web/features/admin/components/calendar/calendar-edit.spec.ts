import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../api/types';
import { changeOf, countOf, facesOf, noEdit, withDay, withWeekday } from './calendar-edit';

const plain = [
  { from: '08:30', to: '12:00' },
  { from: '14:30', to: '17:30' },
];

const calendar: Calendar = {
  version: 3,
  week: { '1': plain, '2': plain, '3': plain, '4': plain, '5': plain, '6': [], '7': [] },
  days: [
    { day: '2026-10-01', kind: 'holiday', name: '国庆节', nameZh: '国庆节', nameEn: 'National Day', windows: null },
    {
      day: '2026-10-10',
      kind: 'makeup',
      name: '国庆节调休',
      nameZh: '国庆节调休',
      nameEn: 'make-up day',
      windows: null,
    },
  ],
  loadedYears: [2026],
  hoursPerDay: { '1': 6.5 },
  nextYearMissing: false,
};

const face = facesOf(calendar, noEdit, 'zh-CN');

describe('facesOf', () => {
  it('knows plain days, days off and make-up days', () => {
    expect(face('2026-11-23')).toMatchObject({ kind: 'plain', isWorkday: true, windows: plain, isChanged: false });
    expect(face('2026-11-22')).toMatchObject({ kind: 'plain', isWorkday: false });
    expect(face('2026-10-01')).toMatchObject({ kind: 'holiday', isWorkday: false, name: '国庆节', windows: [] });
    expect(face('2026-10-10')).toMatchObject({ kind: 'makeup', isWorkday: true, windows: plain, hasOwnWindows: false });
  });

  it('says which days are a guess', () => {
    expect(face('2027-01-01').isAssumed).toBe(true);
    expect(face('2026-01-01').isAssumed).toBe(false);
  });

  it('shows changes before they are in force, make-up days with the changed Monday', () => {
    const short = [{ from: '09:00', to: '11:00' }];
    const edit = withWeekday(calendar, withDay(calendar, noEdit, '2026-10-01', null), '1', short);
    const changed = facesOf(calendar, edit, 'zh-CN');
    expect(changed('2026-10-01')).toMatchObject({ kind: 'plain', isWorkday: true, isChanged: true });
    expect(changed('2026-10-10').windows).toEqual(short);
  });
});

describe('changes', () => {
  const party = { day: '2026-12-31', kind: 'special', nameZh: '盘点', nameEn: 'Stocktaking', windows: plain } as const;
  const special = { ...party, windows: [...plain] };

  it('keeps every other day with both its names', () => {
    const { version, days, week } = changeOf(calendar, withDay(calendar, noEdit, '2026-12-31', special));
    expect(version).toBe(3);
    expect(week).toEqual(calendar.week);
    expect(days).toEqual([
      { day: '2026-10-01', kind: 'holiday', nameZh: '国庆节', nameEn: 'National Day' },
      { day: '2026-10-10', kind: 'makeup', nameZh: '国庆节调休', nameEn: 'make-up day' },
      special,
    ]);
  });

  it('leaves a removed day out', () => {
    const { days } = changeOf(calendar, withDay(calendar, noEdit, '2026-10-01', null));
    expect(days.map(({ day }) => day)).toEqual(['2026-10-10']);
  });

  it('forgets what was put back', () => {
    const added = withDay(calendar, noEdit, '2026-12-31', special);
    expect(countOf(added)).toBe(1);
    expect(countOf(withDay(calendar, added, '2026-12-31', null))).toBe(0);
    const removed = withDay(calendar, noEdit, '2026-10-01', null);
    const again = { day: '2026-10-01', kind: 'holiday', nameZh: '国庆节', nameEn: 'National Day' } as const;
    expect(countOf(withDay(calendar, removed, '2026-10-01', again))).toBe(0);
    const shorter = withWeekday(calendar, noEdit, '5', []);
    expect(countOf(shorter)).toBe(1);
    expect(countOf(withWeekday(calendar, shorter, '5', plain))).toBe(0);
  });
});
