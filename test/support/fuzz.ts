import fc from 'fast-check';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const ids = [
  '01932d3c-0000-7000-8000-00000000dead',
  '00000000-0000-0000-0000-000000000000',
  '01932D3C-0000-7000-8000-00000000DEAD',
  '{}',
];
const words = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  '👨‍👩‍👧',
  '１２３',
  '%',
  '\\',
  "'",
  '"',
  '`',
  '$1',
  '${1}',
  '../../etc/passwd',
  '<script>',
  'null',
  'NaN',
  'infinity',
  '-infinity',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'x'.repeat(300),
  '资'.repeat(30_000),
];
const times = [
  '2026-11-23',
  '2026-02-30',
  '0000-00-00',
  '2026-11-23T09:00:00',
  '2026-11-23T09:00:00Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '1970-01-01T00:00:00+14:00',
  '24:00',
  '25:61',
  '2026-W48-1',
];
const numbers = [0, -0, -1, 1, 1.5, 7, 201, 2 ** 31, 2 ** 53, -(2 ** 63), 1e21, 1e308, 5e-324];

/** Values that have broken programs before, and any others. */
export const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    ...ids,
    ...words,
    ...times,
    ...numbers,
    null,
    true,
    false,
    [],
    {},
    [[]],
    [null],
    [{}],
    { toString: 1 },
    { length: 1e9 },
  ),
  fc.string({ unit: 'binary', maxLength: 50 }),
  fc.array(fc.constantFrom<Json>(...words, ...numbers), { maxLength: 300 }),
  fc.jsonValue({ maxDepth: 3 }).map((value) => value as Json),
);

/** One change of a body: which of its places, what happens there, and with what. */
export interface Change {
  place: number;
  how: 'replace' | 'remove' | 'add' | 'wrap';
  name: string;
  value: Json;
}

export const change: fc.Arbitrary<Change> = fc.record({
  place: fc.nat(200),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap'),
  name: fc.constantFrom('extra', 'id', 'version', '0', '__proto__x', 'constructor'),
  value: hostile,
});

interface Place {
  holder: { [name: string]: Json };
  name: string;
}

/** Every place of a body where something stands, from the outside in. */
function placesOf(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesOf(holder[name] ?? null)]);
}

const effects: Record<Change['how'], (place: Place, change: Change) => void> = {
  replace: ({ holder, name }, { value }) => void (holder[name] = structuredClone(value)),
  remove: ({ holder, name }) => void delete holder[name],
  add: ({ holder }, { name, value }) => void (holder[name] = structuredClone(value)),
  wrap: ({ holder, name }) => void (holder[name] = [holder[name] ?? null]),
};

/** A body with changes somewhere in it; the one given stays as it is. */
export function changed(body: Json, changes: readonly Change[]): Json {
  const whole: { body: Json } = { body: structuredClone(body) };
  for (const one of changes) {
    const places = placesOf(whole);
    const place = places[one.place % places.length];
    if (place) effects[one.how](place, one);
  }
  return whole.body ?? null;
}
