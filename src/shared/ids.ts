import { v7 } from 'uuid';

/** A new UUIDv7: sorts by the time it was made (api.md). */
export const newId = (): string => v7();

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isId = (value: unknown): value is string => typeof value === 'string' && pattern.test(value);
