import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkFields, type FieldSpec, type FieldType } from './field.js';

const label = { zh: '字段', en: 'Field' };
const field = (type: FieldType, more: Partial<FieldSpec> = {}): FieldSpec => ({ name: 'x', type, label, ...more });
const id = '01932d3c-0000-7000-8000-000000000001';

/** The value that was kept, or the codes of what was wrong with it. */
const checked = (spec: FieldSpec, value: unknown): unknown => {
  const { values, faults } = checkFields([spec], { x: value });
  return faults.length > 0 ? faults.map((one) => `${one.field}: ${one.code}`).join() : values.x;
};

describe('each type takes what it is for and names what is wrong with the rest', () => {
  const options = [{ value: 'a', label }];
  const table: [FieldSpec, unknown, unknown][] = [
    [field('text'), ' 资费 ', '资费'],
    [field('text'), '5\u0000G\u0007', '5G'],
    [field('text'), '👍🏽'.repeat(10), '👍🏽'.repeat(10)],
    [field('text'), 'x'.repeat(201), 'x: too_long'],
    [field('text', { max: 3 }), 'abcd', 'x: too_long'],
    [field('text'), 5, 'x: not_text'],
    [field('text'), ['a'], 'x: not_text'],
    [field('long_text'), 'x'.repeat(20_000), 'x'.repeat(20_000)],
    [field('long_text'), 'x'.repeat(100_000), 'x: too_long'],
    [field('choice', { options }), 'a', 'a'],
    [field('choice', { options }), 'b', 'x: not_an_option'],
    [field('choice', { options }), ['a'], 'x: not_an_option'],
    [field('asset'), ' ZD-XL001-01 ', 'ZD-XL001-01'],
    [field('asset'), 'x'.repeat(41), 'x: too_long'],
    [field('asset'), 5, 'x: not_text'],
    [field('signature'), { file: id }, { file: id }],
    [field('signature'), { name: ' 林小明 ' }, { name: '林小明' }],
    [field('signature'), { name: 'x'.repeat(61) }, 'x: not_a_signature'],
    [field('signature'), { file: id, name: '林' }, 'x: not_a_signature'],
    [field('signature'), { file: 'x' }, 'x: not_a_signature'],
    [field('signature'), [id], 'x: not_a_signature'],
    [field('signature'), '林小明', 'x: not_a_signature'],
    [field('boolean'), false, false],
    [field('boolean'), 'false', 'x: not_a_boolean'],
    [field('boolean'), 0, 'x: not_a_boolean'],
    [field('date'), '2026-02-28', '2026-02-28'],
    [field('date'), '2026-02-30', 'x: not_a_date'],
    [field('date'), '2026-13-45', 'x: not_a_date'],
    [field('date'), '2026-02-28T00:00:00Z', 'x: not_a_date'],
    [field('date'), 20_260_228, 'x: not_a_date'],
    [field('date_time'), '2026-11-23T09:00:00+08:00', '2026-11-23T01:00:00.000Z'],
    [field('date_time'), '2026-11-23T09:00:00', 'x: not_a_time'],
    [field('date_time'), '+275760-09-13T00:00:00Z', 'x: not_a_time'],
    [field('number'), 4.5, 4.5],
    [field('number', { min: 1, max: 5 }), 6, 'x: out_of_range'],
    [field('number', { min: 1, max: 5 }), 0, 'x: out_of_range'],
    [field('number'), 1e300, 'x: out_of_range'],
    [field('number'), '5', 'x: not_a_number'],
    [field('number'), Number.NaN, 'x: not_a_number'],
    [field('tags'), [' 加急 ', '加急', ''], ['加急']],
    [field('tags'), Array.from({ length: 13 }, String), 'x: too_many'],
    [field('tags'), ['x'.repeat(31)], 'x: too_long'],
    [field('tags'), [5], 'x: not_a_list'],
    [field('tags'), '加急', 'x: not_a_list'],
    [field('departments', { min: 1 }), [id, id], [id]],
    [field('departments', { min: 1 }), [], 'x: required'],
    [field('departments'), Array.from({ length: 7 }, () => id), 'x: too_many'],
    [field('departments'), ['market'], 'x: not_an_id'],
    [field('version'), 3, 3],
    ...[0, 1.5, 2 ** 31, '3', [3]].map((value): [FieldSpec, unknown, unknown] => [
      field('version'),
      value,
      'x: not_a_version',
    ]),
    [field('files'), [id], [id]],
    [field('files'), { 0: id }, 'x: not_a_list'],
    ...(['user', 'department', 'order', 'ticket', 'call', 'article'] as const).flatMap(
      (type): [FieldSpec, unknown, unknown][] => [
        [field(type), id, id],
        [field(type), 'agent1', 'x: not_an_id'],
        [field(type), [id], 'x: not_an_id'],
      ],
    ),
  ];

  it.each(table)('%#: %j', (spec, value, expected) => {
    expect(checked(spec, value)).toEqual(expected);
  });
});

describe('what is missing', () => {
  it.each([undefined, null, '', '   ', '\n\t', '\u0000'])('a required text is asked for when it is %j', (value) => {
    expect(checked(field('long_text', { required: true }), value)).toBe('x: required');
  });

  it.each([undefined, null, '', '  '])('an optional field left %j stays out', (value) => {
    expect(checkFields([field('text')], { x: value })).toEqual({ values: {}, faults: [] });
  });

  it('asks for a field only while the one it depends on has its value', () => {
    const specs = [field('boolean'), field('text', { name: 'y', required: true, when: { field: 'x', is: true } })];
    expect(checkFields(specs, { x: false }).faults).toEqual([]);
    expect(checkFields(specs, { x: true }).faults.map((one) => one.field)).toEqual(['y']);
    expect(checkFields(specs, { x: false, y: 'ignored' }).values).toEqual({ x: false });
  });
});

describe('the whole input', () => {
  it('refuses fields that the form does not have, under their path', () => {
    const { values, faults } = checkFields([field('text')], { x: 'a', isAdmin: true, constructor: 1 }, 'fields.');
    expect(values).toEqual({ x: 'a' });
    expect(faults.map((one) => [one.field, one.code])).toEqual([
      ['fields.isAdmin', 'unknown_field'],
      ['fields.constructor', 'unknown_field'],
    ]);
  });

  it('tells every fault at once, in both languages', () => {
    const specs = [field('text', { required: true }), field('number', { name: 'y' }), field('date', { name: 'z' })];
    const { faults } = checkFields(specs, { y: 'a', z: 'b' });
    expect(faults.map((one) => one.field)).toEqual(['x', 'y', 'z']);
    for (const { message } of faults) {
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  it('never throws and never keeps what it has faulted, whatever comes in', () => {
    const types: FieldType[] = [
      'text',
      'long_text',
      'choice',
      'boolean',
      'date',
      'date_time',
      'number',
      'tags',
      'user',
      'departments',
      'files',
    ];
    const specs = types.map((type) => field(type, { name: type, required: type === 'text' }));
    const dates = fc
      .tuple(fc.integer({ min: -1, max: 99_999 }), fc.nat(99), fc.nat(99))
      .map((parts) => parts.map(String).join('-'));
    const values = fc.dictionary(
      fc.constantFrom<string>(...types, 'other'),
      fc.oneof(fc.anything(), dates, fc.string({ unit: 'binary' })),
    );
    fc.assert(
      fc.property(values, (input) => {
        const { values: kept, faults } = checkFields(specs, input);
        for (const { field: name } of faults) expect(kept).not.toHaveProperty([name]);
        expect(JSON.stringify(kept)).not.toMatch(/\\u0000|\\ud[89a-f]/);
      }),
      { numRuns: 2_000 },
    );
  });
});
