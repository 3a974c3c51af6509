import type { DiffRow } from './text-diff';

/** Rows to show, and runs of rows that are the same in both texts and far from any change. */
export type DiffStretch = { kind: 'rows'; rows: DiffRow[] } | { kind: 'hidden'; rows: DiffRow[] };

const kept = 2;
const worthHiding = 3;

/** Puts away long runs of lines that did not change, but for two on each side of a change. */
export function foldSame(rows: readonly DiffRow[]): DiffStretch[] {
  const near = (at: number): boolean => rows.slice(Math.max(0, at - kept), at + kept + 1).some(isChanged);
  const stretches: DiffStretch[] = [];
  rows.forEach((row, at) => {
    const kind = near(at) ? 'rows' : 'hidden';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else stretches.push({ kind, rows: [row] });
  });
  return stretches.map((stretch) =>
    stretch.kind === 'hidden' && stretch.rows.length < worthHiding ? { ...stretch, kind: 'rows' } : stretch,
  );
}

const isChanged = ({ kind }: DiffRow): boolean => kind === 'changed';

export const hasChanges = (rows: readonly DiffRow[]): boolean => rows.some(isChanged);
