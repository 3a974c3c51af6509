import type { Block, BlockReader } from './block.types';

const item = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(\S.*)$/;

interface Marker {
  indent: number;
  ordered: boolean;
  start: number;
  /** Where the words of the item begin; lines under it that are as far in belong to it. */
  inner: number;
  text: string;
}

function markerOf(line: string | undefined): Marker | undefined {
  const found = item.exec(line ?? '');
  if (!found) return undefined;
  const [, space = '', sign = '', gap = '', text = ''] = found;
  const ordered = /\d/.test(sign);
  const inner = space.length + sign.length + gap.length;
  return { indent: space.length, ordered, start: ordered ? Number.parseInt(sign, 10) : 1, inner, text };
}

export const isListItem = (line: string): boolean => markerOf(line) !== undefined;

const indentOf = (line: string): number => line.length - line.trimStart().length;

const isBlank = (line: string | undefined): boolean => line !== undefined && line.trim() === '';

/** Where the item that begins at `at` ends: after its own indented lines, empty ones between them included. */
function endOfItem(lines: readonly string[], at: number, marker: Marker): number {
  let next = at + 1;
  while (next < lines.length) {
    const line = lines[next] ?? '';
    const follower = lines[next + 1];
    if (isBlank(line) && (follower === undefined || isBlank(follower) || indentOf(follower) <= marker.indent)) break;
    if (!isBlank(line) && indentOf(line) <= marker.indent) break;
    next += 1;
  }
  return next;
}

/** Reads a list; the lines of an item are a text of their own, so lists may stand in lists. */
export const listReader =
  (blocksOf: (lines: readonly string[]) => Block[]): BlockReader =>
  (lines, at) => {
    const first = markerOf(lines[at]);
    if (!first) return undefined;
    const items: Block[][] = [];
    let next = at;
    for (;;) {
      const place = isBlank(lines[next]) && items.length > 0 ? next + 1 : next;
      const marker = markerOf(lines[place]);
      if (!marker || marker.ordered !== first.ordered || marker.indent !== first.indent) break;
      const end = endOfItem(lines, place, marker);
      const inner = lines.slice(place + 1, end).map((line) => line.slice(Math.min(indentOf(line), marker.inner)));
      items.push(blocksOf([marker.text, ...inner]));
      next = end;
    }
    return { block: { kind: 'list', ordered: first.ordered, start: first.start, items }, next };
  };
