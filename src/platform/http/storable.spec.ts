import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storable } from './storable.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;

describe('storable', () => {
  it.each<[unknown, unknown]>([
    ['a\u0000b', 'ab'],
    ['\ud83d', '\ufffd'],
    ['\udc4d\ud83d', '\ufffd\ufffd'],
    ['👍🏽 ０５９７', '👍🏽 ０５９７'],
    [' \tkept as typed\r\n ', ' \tkept as typed\r\n '],
    [{ 'na\u0000me': ['\ud800', { deep: '\u0000' }] }, { name: ['\ufffd', { deep: '' }] }],
    [
      [null, 1, true, undefined],
      [null, 1, true, undefined],
    ],
  ])('%j', (value, clean) => {
    expect(storable(value)).toEqual(clean);
  });

  it('refuses nesting without end, and takes what forms need', () => {
    expect(storable(nested(32))).toEqual(nested(32));
    expect(() => storable(nested(33))).toThrow('request.malformed');
    expect(() => storable(nested(200_000))).toThrow('request.malformed');
  });

  it('leaves nothing behind that the database cannot keep, and clean values alone', () => {
    const texts = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    const values = fc.anything({
      key: texts,
      values: [texts, fc.double(), fc.boolean(), fc.constant(null)],
      maxDepth: 4,
    });
    fc.assert(
      fc.property(values, (value) => {
        const clean = storable(value);
        expect(JSON.stringify(clean)).not.toMatch(/\\u0000|\\ud[89a-f][0-9a-f]{2}/);
        expect(storable(clean)).toEqual(clean);
      }),
    );
  });
});
