import type { FastifyInstance } from 'fastify';
import { refuseHttp } from './http.refusals.js';

/** No form of ours nests deeper; what does was made to exhaust the stack. */
const deepest = 32;

const storableText = (text: string): string =>
  text.isWellFormed() && !text.includes('\0') ? text : text.replaceAll('\0', '').toWellFormed();

function storableObject(object: object, depth: number): object {
  if (Array.isArray(object)) return object.map((item: unknown) => storable(item, depth));
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [storableText(name), storable(value, depth)]),
  );
}

/**
 * What came in without the characters that PostgreSQL cannot keep: U+0000 is dropped, half a surrogate pair becomes
 * U+FFFD. Everything else stays as it was typed.
 * @throws DomainError `request.malformed` for nesting without end
 */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === deepest) throw refuseHttp('request.malformed');
  return storableObject(value, depth + 1);
}

/** Of a part of an address U+0000 becomes U+FFFD as well: without it, it would be another address. */
const addressed = (params: unknown): unknown =>
  typeof params === 'object' && params !== null
    ? Object.fromEntries(
        Object.entries(params).map(([name, part]) => [name, storable(String(part).replaceAll('\0', '\uFFFD'))]),
      )
    : params;

/** Cleans every address, query and body of JSON before anybody reads it; uploads have their own checks. */
export function keepStorable(server: FastifyInstance): void {
  server.addHook('preValidation', (request, _reply, done) => {
    try {
      request.params = addressed(request.params);
      request.query = storable(request.query);
      if (request.headers['content-type']?.startsWith('application/json')) request.body = storable(request.body);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
