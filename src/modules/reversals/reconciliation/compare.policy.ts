import type { CalendarDate } from '../../../shared/time-zone.js';

/** A reversal as our books have it. `bookedFen`: what the ledger has moved for it, nothing when it has moved nothing. */
export interface OurReversal {
  id: string;
  number: string;
  serial: string;
  phone: string;
  status: string;
  bookedFen: number | null;
  /** The day on which it was settled or booked; nothing before that. */
  day: CalendarDate | null;
}

/** A line of the gateway's statement of a day. */
export interface TheirReversal {
  number: string;
  serial: string;
  phone: string;
  amountFen: number;
  day: CalendarDate;
}

/**
 * only_ours: we have moved the money, the gateway knows nothing of it. only_theirs: the gateway has moved money by a number
 * that is none of ours. amount: both have moved it, but another sum, or for another number or recharge. state: the gateway
 * has moved it, and we have it as anything but done.
 */
export type DifferenceKind = 'only_ours' | 'only_theirs' | 'amount' | 'state';

export interface Difference {
  kind: DifferenceKind;
  number: string;
  ours: OurReversal | null;
  theirs: TheirReversal | null;
}

/** One number is one reversal: should a statement name it more than once, that much money has moved. */
function byNumber(lines: readonly TheirReversal[]): Map<string, TheirReversal> {
  const sums = new Map<string, TheirReversal>();
  for (const line of lines) {
    const before = sums.get(line.number);
    sums.set(line.number, before ? { ...before, amountFen: before.amountFen + line.amountFen } : line);
  }
  return sums;
}

const isSame = (ours: OurReversal, theirs: TheirReversal): boolean =>
  ours.bookedFen === theirs.amountFen && ours.phone === theirs.phone && ours.serial === theirs.serial;

function kindOf(ours: OurReversal | null, theirs: TheirReversal): DifferenceKind | null {
  if (!ours) return 'only_theirs';
  if (ours.status !== 'done' || ours.bookedFen === null) return 'state';
  return isSame(ours, theirs) ? null : 'amount';
}

/**
 * What our books of a day and the gateway's do not agree on. Reversals are matched by their number and not by their day: one
 * that the gateway did just before midnight and we wrote down just after it is the same one on both sides.
 * @param ours everything of the day, and whatever else the statements name
 * @param theirs the statements of the day and of those around it
 */
export function compare(
  day: CalendarDate,
  ours: readonly OurReversal[],
  theirs: readonly TheirReversal[],
): Difference[] {
  const known = new Map(ours.map((one) => [one.number, one]));
  const stated = byNumber(theirs);
  const found = [...stated.values()].flatMap((line): Difference[] => {
    const own = known.get(line.number) ?? null;
    const kind = line.day === day ? kindOf(own, line) : null;
    return kind ? [{ kind, number: line.number, ours: own, theirs: line }] : [];
  });
  const alone = ours.filter((one) => one.day === day && !stated.has(one.number));
  return [
    ...found,
    ...alone.map((one): Difference => ({ kind: 'only_ours', number: one.number, ours: one, theirs: null })),
  ];
}
