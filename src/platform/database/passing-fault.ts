/** Classes of SQLSTATE that only say "come again": connection, resources, a lock not given in time, shutdown, a lost race. */
const passing = /^(08|53|55P03|57|40)/;

const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** The pool says these in words only. */
const noConnection = /Connection terminated|timeout exceeded when trying to connect/;

/** The error as the database or the network gave it, whoever wrapped it. */
const origin = (error: unknown): unknown =>
  error instanceof Error && 'driverError' in error && error.driverError ? origin(error.driverError) : error;

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Whether a lock was not given in time: somebody else has the row in hand. */
export const isLockedAway = (error: unknown): boolean => codeOf(origin(error)) === '55P03';

/** Whether an error says something about the moment and nothing about what was asked: the same may work the next time. */
export function isPassing(error: unknown): boolean {
  const first = origin(error);
  if (first instanceof Error && noConnection.test(first.message)) return true;
  const code = codeOf(first);
  return passing.test(code) || networkCodes.includes(code);
}
