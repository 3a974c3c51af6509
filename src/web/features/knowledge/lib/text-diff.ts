import { diffArrays } from 'diff';

/** A piece of a line, and whether the other text has it too. */
export interface LinePart {
  text: string;
  changed: boolean;
}

/** A line as it was and as it is; what is missing on a side is null. */
export type DiffRow =
  { kind: 'same'; text: string } | { kind: 'changed'; before: LinePart[] | null; after: LinePart[] | null };

/** Lines of two texts that have fewer words than this in common are other lines, not changed ones. */
const alike = 0.3;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const wordsOf = (line: string): string[] => Array.from(segmenter.segment(line), ({ segment }) => segment);

/** Two versions of a line, word by word; null when they have too little in common to be read as one. */
function changedLine(before: string, after: string): { before: LinePart[]; after: LinePart[] } | null {
  const row = { before: [] as LinePart[], after: [] as LinePart[] };
  let common = 0;
  for (const { value, added, removed } of diffArrays(wordsOf(before), wordsOf(after))) {
    const text = value.join('');
    if (!added && !removed) common += text.length;
    if (!added) row.before.push({ text, changed: removed });
    if (!removed) row.after.push({ text, changed: added });
  }
  return common >= alike * Math.max(before.length, after.length) ? row : null;
}

const whole = (text: string): LinePart[] => [{ text, changed: text !== '' }];

/** Lines that went and lines that came in their place, paired in their order as far as they are alike. */
function pairUp(removed: readonly string[], added: readonly string[]): DiffRow[] {
  const rows: DiffRow[] = [];
  let at = 0;
  for (const line of removed) {
    const partner = added[at];
    const pair = partner === undefined ? null : changedLine(line, partner);
    if (pair) at += 1;
    rows.push({ kind: 'changed', ...(pair ?? { before: whole(line), after: null }) });
  }
  for (const line of added.slice(at)) rows.push({ kind: 'changed', before: null, after: whole(line) });
  return rows;
}

/** What differs between two texts: line by line, and word by word in lines that were changed. */
export function diffText(before: string, after: string): DiffRow[] {
  const rows: DiffRow[] = [];
  let gone: string[] = [];
  const flush = (added: readonly string[] = []): void => {
    rows.push(...pairUp(gone, added));
    gone = [];
  };
  for (const { value, added, removed } of diffArrays(before.split('\n'), after.split('\n'))) {
    if (removed) gone = value;
    else if (added) flush(value);
    else {
      flush();
      rows.push(...value.map((text) => ({ kind: 'same' as const, text })));
    }
  }
  flush();
  return rows;
}

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
