import type { Difference } from '../api/types';

/** What both sides say and do not agree on. */
export type Unlike = 'amount' | 'phone' | 'serial' | 'status';

/**
 * Where both sides tell the same reversal differently. Numbers come masked: when nothing that can be seen differs, it is
 * what the mask hides of the number.
 */
export function unlikeOf({ kind, ours, theirs }: Pick<Difference, 'kind' | 'ours' | 'theirs'>): readonly Unlike[] {
  if (!ours || !theirs) return [];
  if (kind === 'state') return ['status'];
  const seen = (['amount', 'phone', 'serial'] as const).filter((name) => ours[name] !== theirs[name]);
  return seen.length > 0 ? seen : ['phone'];
}

/** The number differs, and only where it is masked. */
export const isMaskedUnlike = ({ kind, ours, theirs }: Pick<Difference, 'kind' | 'ours' | 'theirs'>): boolean =>
  unlikeOf({ kind, ours, theirs }).includes('phone') && ours?.phone === theirs?.phone;
