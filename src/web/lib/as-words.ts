/** A single value as people read it; lists and objects are for their callers to take apart. */
export const asWords = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
