import { describe, expect, it } from '@jest/globals';
import { fill } from './fill';

describe('fill', () => {
  it('puts each value where it is named, as often as it is named', () => {
    expect(fill('{{name}} 已认领，{{count}} 张；{{name}}', { name: '张三', count: 0 })).toBe('张三 已认领，0 张；张三');
  });

  it('takes values as they are, with what looks like a place or a pattern in them', () => {
    expect(fill('{{a}}-{{b}}', { a: '{{b}}', b: '$&' })).toBe('{{b}}-$&');
  });

  it('leaves out a name without a value', () => {
    expect(fill('到 {{at}} 为止', {})).toBe('到  为止');
  });
});
