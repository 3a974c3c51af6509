/** What a tool of the toolbar does to the text: puts `insert` in the place of `from`–`to` and selects a part of it. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  /** Start and end of the new selection, in the text as it is then. */
  select: [number, number];
}

/** A selection within a text; offsets in UTF-16 code units. */
export interface Selected {
  text: string;
  from: number;
  to: number;
}

export type Tool = (selected: Selected) => Edit;

/** The lines that the selection touches, whole. */
function linesOf({ text, from, to }: Selected): { from: number; to: number; lines: string[] } {
  const start = text.slice(0, from).lastIndexOf('\n') + 1;
  const found = text.indexOf('\n', to);
  const end = found === -1 ? text.length : found;
  return { from: start, to: end, lines: text.slice(start, end).split('\n') };
}

const replaceLines = (
  selected: Selected,
  change: (line: string, at: number, all: readonly string[]) => string,
): Edit => {
  const { from, to, lines } = linesOf(selected);
  const insert = lines.map(change).join('\n');
  return {
    from,
    to,
    insert,
    select: lines.length === 1 ? [from + insert.length, from + insert.length] : [from, from + insert.length],
  };
};

/** Put around the selection, or taken away where it stands around it already. */
const around =
  (sign: string, sample: string): Tool =>
  ({ text, from, to }) => {
    const words = text.slice(from, to) || sample;
    const [before, after] = [from - sign.length, to + sign.length];
    if (from < to && text.slice(before, from) === sign && text.slice(to, after) === sign) {
      return { from: before, to: after, insert: words, select: [before, before + words.length] };
    }
    const start = from + sign.length;
    return { from, to, insert: sign + words + sign, select: [start, start + words.length] };
  };

/** Put before each line, or taken away when every line has it. */
const ahead =
  (has: RegExp, signOf: (at: number) => string): Tool =>
  (selected) => {
    const all = linesOf(selected).lines.every((line) => has.test(line));
    return replaceLines(selected, (line, at) => (all ? line.replace(has, '') : signOf(at) + line.replace(anyList, '')));
  };

const anyList = /^(?:[-*+]|\d{1,9}[.)])\s+/;
const anyHeading = /^#{1,6}\s+/;

/** A heading of the second level; a second time it is a line again. */
export const heading: Tool = (selected) =>
  replaceLines(selected, (line) => (line.startsWith('## ') ? line.slice(3) : `## ${line.replace(anyHeading, '')}`));

export const bulletList: Tool = ahead(/^[-*+]\s+/, () => '- ');
export const numberedList: Tool = ahead(/^\d{1,9}[.)]\s+/, (at) => `${at + 1}. `);

/** A block of its own below the line of the selection, with an empty line on each side. */
function blockBelow({ text, to }: Selected, block: string, select: [number, number]): Edit {
  const found = text.indexOf('\n', to);
  const end = found === -1 ? text.length : found;
  const before = text.slice(0, end);
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const start = end + gap.length;
  return { from: end, to: end, insert: `${gap}${block}\n`, select: [start + select[0], start + select[1]] };
}

/** The tools that bring words of their own along, in the language of the article's readers. */
export const toolsWithWords = (words: { bold: string; link: string; column: string }) => ({
  bold: around('**', words.bold),
  link: (({ text, from, to }) => {
    const label = text.slice(from, to) || words.link;
    const address = from + label.length + 3;
    return { from, to, insert: `[${label}](https://)`, select: [address, address + 'https://'.length] };
  }) satisfies Tool,
  table: ((selected) => {
    const { column } = words;
    const row = '|  |  |';
    return blockBelow(selected, `| ${column} | ${column} |\n| --- | --- |\n${row}`, [2, 2 + column.length]);
  }) satisfies Tool,
});

/** Something left open for whoever uses the text: `{网点名称}`. */
export const placeholder =
  (name: string): Tool =>
  ({ from, to }) => {
    const insert = `{${name}}`;
    return { from, to, insert, select: [from + insert.length, from + insert.length] };
  };
