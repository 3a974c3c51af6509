import { diffArrays } from 'diff';

/** A piece of a line, and whether the other text has it too. */
export interface LinePart {
  text: string;
  changed: boolean;
}

/** Lines of two texts that have fewer words than this in common are other lines, not changed ones. */
const alike = 0.3;

const segmenter = new Intl.Segmenter('zh-CN', { granularity: 'word' });

const wordsOf = (line: string): string[] => Array.from(segmenter.segment(line), ({ segment }) => segment);

/** Two versions of a line, word by word; null when they have too little in common to be read as one. */
export function changedLine(before: string, after: string): { before: LinePart[]; after: LinePart[] } | null {
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
