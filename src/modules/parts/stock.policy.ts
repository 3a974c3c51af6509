import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';

/** The limits of the stores, in one place (D4). Amounts are fen. */
export const stockRules = {
  version: 1,
  from: '2026-11-23',
  /** A part of this price or more is asked for with an approval, whatever the number. */
  approvalFromFen: 30_000,
  /** A count or write-off that moves this much or more takes a second person. */
  secondPersonFromFen: 50_000,
  /** Parts on one slip. */
  lines: 20,
  /** Pieces on one line. */
  pieces: 100_000,
} as const;

interface Valued {
  priceFen: number;
  guarded: boolean;
}

export const isValuable = ({ priceFen, guarded }: Valued): boolean => guarded || priceFen >= stockRules.approvalFromFen;

/** Whether what is counted or written off takes a second person: much of it together, or anything valuable. */
export function needsSecondPerson(lines: readonly (Valued & { difference: number })[]): boolean {
  const moved = lines.filter(({ difference }) => difference !== 0);
  const worth = moved.reduce((sum, { priceFen, difference }) => sum + priceFen * Math.abs(difference), 0);
  return moved.some(isValuable) || worth >= stockRules.secondPersonFromFen;
}

interface Keeper {
  roles: readonly Role[];
  departmentIds: readonly string[];
}

/** Whose store it is: the department's that keeps it. Supervisors stand in everywhere. */
export const keeps = ({ roles, departmentIds }: Keeper, departmentId: string): boolean =>
  roles.includes('supervisor') || departmentIds.includes(departmentId);

/** A part stands on a slip once. */
export function faultOfLines(lines: readonly { partId: string }[]): Refusal | undefined {
  const parts = new Set(lines.map(({ partId }) => partId));
  return parts.size < lines.length ? { code: 'stock.part_twice' } : undefined;
}
