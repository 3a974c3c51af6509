const counts = new Map<string, number>();

const codeOf = (error: unknown): string => {
  const origin = error instanceof Error && 'driverError' in error ? error.driverError : error;
  if (typeof origin === 'object' && origin !== null && 'code' in origin && typeof origin.code === 'string')
    return origin.code;
  return origin instanceof Error ? origin.name : 'unknown';
};

/** A fault on the way of somebody unnamed: only its code is kept, and told with those of the whole slot. */
export function noteUnnamedFault(error: unknown): void {
  const code = codeOf(error);
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

/** The faults since the last time: a line in a log has a time, so nobody's may be told when it happens. */
export function takeUnnamedFaults(): string[] {
  const lines = [...counts].map(([code, count]) => `${code} (${count})`).toSorted();
  counts.clear();
  return lines;
}
