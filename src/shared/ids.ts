import { randomUUID } from 'node:crypto';

let lastMs = 0;
let count = 0;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * A new UUIDv7 (RFC 9562, method 1): sorts by the time it was made, those of one millisecond by the order in which this
 * process made them (api.md). Its random part is that of a UUIDv4, for which Node keeps random bytes ready; asking the
 * system for them each time was a twentieth of opening a ticket.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMs) [lastMs, count] = [now, 0];
  else if (count < 0xfff) count += 1;
  else [lastMs, count] = [lastMs + 1, 0];
  const time = hex(lastMs, 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(count, 3)}-${randomUUID().slice(19)}`;
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
