import type { Block, BlockReader } from './block.types';
import { isListItem, listReader } from './read-list';
import { readTable } from './read-table';

const heading = /^(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const rule = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const quote = /^ {0,3}> ?/;
const fence = /^ {0,3}```/;

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

const readHeading: BlockReader = (lines, at) => {
  const found = heading.exec(lines[at] ?? '');
  if (!found) return undefined;
  return { block: { kind: 'heading', level: found[1]?.length ?? 1, text: found[2] ?? '' }, next: at + 1 };
};

const readRule: BlockReader = (lines, at) =>
  rule.test(lines[at] ?? '') ? { block: { kind: 'rule' }, next: at + 1 } : undefined;

const readCode: BlockReader = (lines, at) => {
  if (!fence.test(lines[at] ?? '')) return undefined;
  let end = at + 1;
  while (end < lines.length && !fence.test(lines[end] ?? '')) end += 1;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
};

const readQuote: BlockReader = (lines, at) => {
  let next = at;
  while (quote.test(lines[next] ?? '')) next += 1;
  if (next === at) return undefined;
  const inner = lines.slice(at, next).map((line) => line.replace(quote, ''));
  return { block: { kind: 'quote', blocks: blocksOf(inner) }, next };
};

const startsBlock = (line: string): boolean =>
  heading.test(line) || rule.test(line) || quote.test(line) || fence.test(line) || isListItem(line);

/** Everything else is a paragraph, up to an empty line or to something that begins a block of its own. */
const readParagraph = (lines: readonly string[], at: number): { block: Block; next: number } => {
  let next = at + 1;
  while (!isBlank(lines[next]) && !startsBlock(lines[next] ?? '')) next += 1;
  return { block: { kind: 'paragraph', text: lines.slice(at, next).join('\n').trim() }, next };
};

const readers: readonly BlockReader[] = [readHeading, readRule, readCode, readQuote, readTable, listReader(blocksOf)];

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    const place = at;
    const read = readers.reduce<ReturnType<BlockReader>>((found, reader) => found ?? reader(lines, place), undefined);
    const { block, next } = read ?? readParagraph(lines, at);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

/** The blocks of a Markdown text: the part of the language that articles are written in, and nothing that runs. */
export const readBlocks = (markdown: string): Block[] => blocksOf(markdown.replaceAll('\r\n', '\n').split('\n'));
