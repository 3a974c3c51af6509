/** Classes of SQLSTATE that only say "come again": connection, resources, a lock not given in time, shutdown, a lost race. */
const passing = /^(08|53|55P03|57|40)/;

const networkCodes = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** The pool says these in words only. */
const noConnection = /Connection terminated|timeout exceeded when trying to connect/;

/** Whether an error says something about the moment and nothing about what was asked: the same may work the next time. */
export function isPassing(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('driverError' in error && error.driverError) return isPassing(error.driverError);
  if (error instanceof Error && noConnection.test(error.message)) return true;
  if (!('code' in error) || typeof error.code !== 'string') return false;
  return passing.test(error.code) || networkCodes.includes(error.code);
}
