/** A piece of a text, and whether it is what was looked for. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text at its marks (from and to in UTF-16 code units). Marks may overlap, touch or reach past the end: the
 * pieces joined always are the text, and no two neighbours are of the same sort.
 */
export function markedParts(text: string, marks: readonly (readonly number[])[] = []): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const take = (end: number, marked: boolean): void => {
    if (end <= at) return;
    const last = parts.at(-1);
    const piece = text.slice(at, end);
    if (last?.marked === marked) last.text += piece;
    else parts.push({ text: piece, marked });
    at = end;
  };
  const sorted = marks.toSorted(([one = 0], [other = 0]) => one - other);
  for (const [from = 0, to = 0] of sorted) {
    if (to <= from) continue;
    take(Math.min(from, text.length), false);
    take(Math.min(to, text.length), true);
  }
  take(text.length, false);
  return parts;
}
