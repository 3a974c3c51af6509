export type Block =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'quote'; text: string }
  | { kind: 'table'; rows: string[][] }
  | { kind: 'paragraph'; text: string };

const heading = /^(#{1,6})\s+(.*)$/;
const bullet = /^\s*[-*]\s+(.*)$/;
const numbered = /^\s*\d+[.)]\s+(.*)$/;
const quote = /^>\s?(.*)$/;
const tableRow = /^\|(.+)\|\s*$/;
const tableRule = /^\|[\s:|-]+\|\s*$/;

/** Reads one line; `blocks` is what stands before it, to which a line may belong. */
function take(blocks: Block[], line: string): void {
  const last = blocks.at(-1);
  const title = heading.exec(line);
  if (title) return void blocks.push({ kind: 'heading', level: title[1]?.length ?? 1, text: title[2] ?? '' });
  const [dot, number] = [bullet.exec(line), numbered.exec(line)];
  const item = dot ?? number;
  if (item) {
    const ordered = dot === null;
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item[1] ?? '');
    else blocks.push({ kind: 'list', ordered, items: [item[1] ?? ''] });
    return;
  }
  if (tableRule.test(line)) return;
  const row = tableRow
    .exec(line)?.[1]
    ?.split('|')
    .map((cell) => cell.trim());
  if (row) {
    if (last?.kind === 'table') last.rows.push(row);
    else blocks.push({ kind: 'table', rows: [row] });
    return;
  }
  const said = quote.exec(line);
  if (said) return void blocks.push({ kind: 'quote', text: said[1] ?? '' });
  if (last?.kind === 'paragraph') last.text += `\n${line}`;
  else blocks.push({ kind: 'paragraph', text: line });
}

/** The few forms that articles use: headings, lists, quotations, tables, paragraphs. */
export function parseMarkdown(markdown: string): Block[] {
  const parts = markdown.replaceAll('\r', '').split(/\n\s*\n/);
  return parts.flatMap((part) => {
    const blocks: Block[] = [];
    for (const line of part.split('\n')) if (line.trim()) take(blocks, line);
    return blocks;
  });
}
