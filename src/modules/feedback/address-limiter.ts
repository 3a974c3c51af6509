import { createHmac, randomBytes } from 'node:crypto';
import type { Clock } from '../../shared/clock.js';

interface Count {
  count: number;
  since: number;
  notBefore: number;
}

const hour = 3_600_000;
/** So many addresses at once; with more, the oldest are forgotten. A receipt cannot be guessed anyway. */
const mostAddresses = 20_000;
/** Slips of the pen that cost nothing. */
const free = 3;
const longestSeconds = 30;

/** Half of an IPv6 address is the subscriber's to choose. */
const networkOf = (address: string): string => {
  const isMapped = address.startsWith('::ffff:');
  return address.includes(':') && !isMapped ? address.split(':').slice(0, 4).join(':') : address.replace('::ffff:', '');
};

/** Seconds until the next try after so many wrong ones. */
export const waitAfter = (wrong: number): number =>
  wrong < free ? 0 : Math.min(longestSeconds, 2 ** Math.min(wrong - free, 5));

/**
 * Counts what comes from an address, in this process's memory only and for an hour: under a hash with a key that is made
 * at the start and kept nowhere, so that not even a picture of the memory's tables tells an address from a list of all.
 */
export class AddressLimiter {
  private readonly key = randomBytes(32);
  private readonly counts = new Map<string, Count>();

  constructor(private readonly clock: Clock) {}

  /** Seconds that an address has to wait, 0 for none. */
  wait(address: string): number {
    return Math.max(0, Math.ceil(((this.find(address)?.notBefore ?? 0) - this.clock.now()) / 1000));
  }

  countOf(address: string): number {
    return this.find(address)?.count ?? 0;
  }

  /** One more; the next has to wait as long as `seconds` says of the new count. */
  add(address: string, seconds: (count: number) => number = () => 0): void {
    const now = this.clock.now();
    const { count, since } = this.find(address) ?? { count: 0, since: now };
    const name = this.nameOf(address);
    this.counts.delete(name);
    this.counts.set(name, { count: count + 1, since, notBefore: now + seconds(count + 1) * 1000 });
    if (this.counts.size <= mostAddresses) return;
    const [oldest = ''] = this.counts.keys();
    this.counts.delete(oldest);
  }

  /** The last one was in order after all: it does not count, and the next need not wait. */
  forgive(address: string): void {
    const found = this.find(address);
    if (found) this.counts.set(this.nameOf(address), { ...found, count: found.count - 1, notBefore: 0 });
  }

  get size(): number {
    return this.counts.size;
  }

  private find(address: string): Count | undefined {
    const found = this.counts.get(this.nameOf(address));
    return found && found.since > this.clock.now() - hour ? found : undefined;
  }

  /** Lets go of what is an hour old. */
  sweep(): void {
    const oldest = this.clock.now() - hour;
    for (const [name, { since }] of this.counts) if (since <= oldest) this.counts.delete(name);
  }

  private nameOf(address: string): string {
    return createHmac('sha256', this.key).update(networkOf(address)).digest('base64url');
  }
}
