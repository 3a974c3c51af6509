import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DomainError } from '../../shared/refusal.js';
import { decodePlace, encodePlace, pageOf } from './page.js';

const id = '01932d3c-0000-7000-8000-000000000001';
const at = '2026-11-23T01:00:00.000Z';
const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const codeOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'read';
};

describe('a cursor', () => {
  it('brings back what was written', () => {
    expect(decodePlace(encodePlace([at, id]), 'time', 'id')).toEqual([at, id]);
    expect(decodePlace(encodePlace(['infinity', id]), 'time', 'id')).toEqual(['infinity', id]);
    expect(decodePlace(encodePlace(['XL001']), 'text')).toEqual(['XL001']);
  });

  it.each([undefined, ''])('left out (%p) begins at the beginning', (cursor) => {
    expect(decodePlace(cursor, 'time', 'id')).toBeNull();
  });

  it.each<[string, string]>([
    ['what is no base64', '%%%'],
    ['what is no JSON', Buffer.from('[').toString('base64url')],
    ['another shape', written({ 0: at, 1: id })],
    ['too few values', written([at])],
    ['too many values', written([at, id, id])],
    ['a place of another list', written([id])],
    ['values of another type', written([1, id])],
    ['a missing value', written([null, id])],
    ['a time that is none', written(['yesterday', id])],
    ['a time beyond what the database keeps', written(['+275760-09-13T00:00:00.000Z', id])],
    ['an id that is none', written([at, "1' OR '1'='1"])],
  ])('refuses %s', (_name, cursor) => {
    expect(codeOf(() => decodePlace(cursor, 'time', 'id'))).toBe('request.bad_cursor');
  });

  it('refuses texts that the database cannot take', () => {
    expect(codeOf(() => decodePlace(written(['XL\u0000']), 'text'))).toBe('request.bad_cursor');
    expect(codeOf(() => decodePlace(written(['\ud800']), 'text'))).toBe('request.bad_cursor');
  });

  it('never fails in another way, whatever it is', () => {
    const cursors = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.jsonValue().map(written));
    fc.assert(
      fc.property(cursors, (cursor) =>
        expect(['read', 'request.bad_cursor']).toContain(codeOf(() => decodePlace(cursor, 'time', 'id'))),
      ),
    );
  });
});

describe('a page', () => {
  const page = (rows: readonly string[], limit: number) =>
    pageOf(
      rows,
      limit,
      (row) => [row],
      (row) => row.toUpperCase(),
    );

  it('is followed by another only when one row more than its limit was found', () => {
    expect(page(['a', 'b', 'c'], 2)).toEqual({ items: ['A', 'B'], nextCursor: encodePlace(['b']) });
    expect(page(['a', 'b'], 2)).toEqual({ items: ['A', 'B'], nextCursor: null });
    expect(page([], 2)).toEqual({ items: [], nextCursor: null });
  });
});
