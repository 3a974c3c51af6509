import { describe, expect, it } from '@jest/globals';
import { DAY, describeDuration, HOUR, MINUTE, SECOND } from './duration.js';

describe('describeDuration', () => {
  it.each([
    [0, '0 分', '0 min'],
    [999, '0 分', '0 min'],
    [45 * SECOND, '45 秒', '45 s'],
    [30 * MINUTE, '30 分', '30 min'],
    [2 * HOUR + 10 * MINUTE, '2 小时 10 分', '2 h 10 min'],
    [6.5 * HOUR + 5 * SECOND, '6 小时 30 分 5 秒', '6 h 30 min 5 s'],
    [3 * DAY, '72 小时', '72 h'],
  ])('says %d ms', (ms, zh, en) => {
    expect(describeDuration(ms, 'zh-CN')).toBe(zh);
    expect(describeDuration(ms, 'en')).toBe(en);
  });
});
