import type { Align, BlockReader } from './block.types';

const ruler = /^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** The cells of a table line; `\|` is a bar within a cell. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function alignOf(cell: string): Align {
  if (!cell.endsWith(':')) return 'start';
  return cell.startsWith(':') ? 'center' : 'end';
}

/** Rows are as wide as the head: what is missing is empty, what is too much is left out. */
const fitted = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, at) => cells[at] ?? '');

export const readTable: BlockReader = (lines, at) => {
  const [first, second] = [lines[at] ?? '', lines[at + 1] ?? ''];
  if (!first.includes('|') || !ruler.test(second)) return undefined;
  const head = cellsOf(first);
  const align = cellsOf(second).map(alignOf);
  if (align.length !== head.length) return undefined;
  const rows: string[][] = [];
  let next = at + 2;
  for (; lines[next]?.includes('|'); next += 1) rows.push(fitted(cellsOf(lines[next] ?? ''), head.length));
  return { block: { kind: 'table', align, head, rows }, next };
};
