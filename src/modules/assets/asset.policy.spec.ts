import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assetKindCodes, assetKinds } from './asset-kinds.policy.js';
import { isUnderWarranty, labelForm, labelStem, nextLabel, readLabel } from './asset.policy.js';

describe('labels', () => {
  it.each([
    ['self_service_terminal', 'XL001', 'ZD-XL001-'],
    ['computer', 'maintenance-xinluo', 'DN-MAINTENANCEXINLUO-'],
    ['other', 'a-department-with-a-very-long-code', 'QT-ADEPARTMENTWITHAVERY-'],
  ] as const)('of a %s at %s begin with %s', (kind, code, stem) => {
    expect(labelStem(kind, code)).toBe(stem);
  });

  it('count on from the highest, whatever is missing between', () => {
    expect(nextLabel('ZD-XL001-', [])).toBe('ZD-XL001-01');
    expect(nextLabel('ZD-XL001-', ['ZD-XL001-01', 'ZD-XL001-07'])).toBe('ZD-XL001-08');
    expect(nextLabel('ZD-XL001-', ['ZD-XL001-99'])).toBe('ZD-XL001-100');
    expect(nextLabel('ZD-XL001-', ['ZD-XL001-x'])).toBe('ZD-XL001-01');
  });

  it('that are given are labels, and never one that is taken', () => {
    const code = fc.stringMatching(/^[A-Za-z0-9-]{0,30}[A-Za-z0-9]{2}$/);
    const numbers = fc.array(fc.integer({ min: 1, max: 998 }));
    fc.assert(
      fc.property(fc.constantFrom(...assetKindCodes), code, numbers, (kind, place, taken) => {
        fc.pre(place.replaceAll('-', '').slice(0, 20).length >= 2);
        const stem = labelStem(kind, place);
        const labels = taken.map((number) => stem + String(number).padStart(2, '0'));
        const next = nextLabel(stem, labels);
        expect(next).toMatch(labelForm);
        expect(labels).not.toContain(next);
      }),
    );
  });

  it('are read in any case and width', () => {
    expect(readLabel(' ｚｄ－xl００１－01 ')).toBe('ZD-XL001-01');
  });

  it('begin differently for each kind', () => {
    expect(new Set(assetKindCodes.map((kind) => assetKinds[kind].prefix)).size).toBe(assetKindCodes.length);
  });
});

describe('a warranty', () => {
  it.each([
    ['2026-11-23', '2026-11-22', true],
    ['2026-11-23', '2026-11-23', true],
    ['2026-11-23', '2026-11-24', false],
    [null, '2026-11-23', false],
  ])('until %s, on %s: %s', (until, day, holds) => {
    expect(isUnderWarranty(until, day)).toBe(holds);
  });
});
