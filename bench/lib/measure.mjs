import { readdirSync, readFileSync } from 'node:fs';

/**
 * Servers are measured as they run all day. The engine compiles what is called often, in steps: of the product's code it takes
 * some thousand requests of a kind until nothing gets faster any more (opening a ticket: 4 times slower at the 300th).
 */
export const warmSeconds = 10;

/** Milliseconds of a machine-wide monotonic clock, comparable between processes. */
export const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6;

const ticksPerSecond = 100;

/** Milliseconds of CPU that a process has used; null where the system does not tell (only Linux does). */
export function cpuMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  } catch {
    return null;
  }
}

const parentOf = (pid) => {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1]);
  } catch {
    return null;
  }
};

/** Milliseconds of CPU that a database server's processes have used, those that have ended left out. @param pid of one of them */
export function serverCpuMs(pid) {
  const server = parentOf(pid);
  if (server === null) return null;
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === server);
  return all.reduce((sum, one) => sum + (cpuMs(one) ?? 0), 0);
}

/** Resident memory of a process in kB; null where the system does not tell. */
export function residentKb(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return null;
  }
}

/** The value below which a share of the sorted numbers lies. */
export const percentile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;

export const median = (values) => {
  const known = values.filter((value) => value !== null).toSorted((one, other) => one - other);
  return known.length === 0 ? null : known[Math.floor((known.length - 1) / 2)];
};

export function summary(latencies) {
  const sorted = latencies.toSorted((one, other) => one - other);
  return { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95), p99: percentile(sorted, 0.99) };
}

export const round = (value, digits = 2) =>
  value === null || value === undefined ? null : Number(value.toFixed(digits));
