import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import type { Problem } from './client.js';
import type { Hotline } from './hotline.js';

/** What must never leave the house: statements, stacks, paths, names of programs. */
const internal =
  /\bSELECT\b|\bINSERT\b|\bUPDATE\b|node_modules|\.ts:|\.js:|\bat \w+ \(|postgres|typeorm|syntax error|duplicate key/i;

/** An answer that must be a problem document with this status and code, in words, with nothing internal. */
export function expectProblem(answer: Response, status: number, code: string): Problem {
  const problem = answer.body as Problem;
  expect({ status: answer.status, code: problem.code }).toEqual({ status, code });
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problem).toMatchObject({ type: 'about:blank', status, title: expect.any(String), detail: expect.any(String) });
  const { current: _state, ...words } = problem;
  expect(JSON.stringify(words)).not.toMatch(internal);
  expect(problem.detail).not.toMatch(/\{\w+\}|undefined|null|\[object/);
  if (status === 429) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  return problem;
}

const han = /\p{Script=Han}/u;

/** Both tellings of one refusal: the first by somebody who reads Chinese, the second by somebody who reads English. */
export function expectBothLanguages(chinese: Problem, english: Problem): void {
  expect(chinese.code).toBe(english.code);
  expect(chinese.title).toMatch(han);
  expect(chinese.detail).toMatch(han);
  expect(english.title).not.toMatch(han);
  expect(english.detail.replaceAll(/[“”’]/g, '')).not.toMatch(han);
  expect(english.errors?.map((one) => [one.field, one.code])).toEqual(
    chinese.errors?.map((one) => [one.field, one.code]),
  );
  for (const { message } of chinese.errors ?? []) expect(message).toMatch(han);
  for (const { message } of english.errors ?? []) expect(message).not.toMatch(han);
}

/** What stands besides the business: sessions are renewed and numbers are reserved by requests that are refused, too. */
const beside = ['sessions', 'login_failures', 'ticket_numbers', 'migrations'];

/** How many rows every table has: the same before and after a request that was refused. */
export async function rowCounts(hotline: Hotline): Promise<Record<string, number>> {
  const tables = await hotline.sql.rows<{ name: string }>({
    text: `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  });
  const counted = tables.filter(({ name }) => !beside.includes(name));
  const parts = counted.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`);
  const rows = await hotline.sql.rows<{ name: string; rows: number }>({ text: parts.join(' UNION ALL ') });
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}
