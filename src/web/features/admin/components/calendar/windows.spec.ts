import { describe, expect, it } from '@jest/globals';
import { hoursOf, minutesOf, windowFaults } from './windows';

const window = (from: string, to: string) => ({ from, to });

describe('windows', () => {
  it('makes 6.5 hours of the plain day, whatever is said of it', () => {
    expect(hoursOf([window('08:30', '12:00'), window('14:30', '17:30')])).toBe(6.5);
  });

  it('reads times of the day up to midnight', () => {
    expect(minutesOf('24:00')).toBe(1_440);
    expect(minutesOf('08:05')).toBe(485);
    expect([minutesOf('24:01'), minutesOf('8:05'), minutesOf('12:60'), minutesOf('')]).toEqual([NaN, NaN, NaN, NaN]);
  });

  it('finds windows that are none, end first, or overlap an earlier one; touching is fine', () => {
    expect(windowFaults([window('08:00', '12:00'), window('12:00', '13:00')])).toEqual([null, null]);
    expect(windowFaults([window('08:00', '12:00'), window('11:59', '13:00')])).toEqual([null, 'overlaps']);
    expect(windowFaults([window('09:00', '09:00'), window('9', '10:00')])).toEqual(['ends_first', 'malformed']);
  });
});
