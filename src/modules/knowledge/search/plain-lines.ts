const blockMarks = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)+/;
const tableRule = /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/;
const links = /!?\[([^\]]*)\]\([^)]*\)/g;
const inlineMarks = /\*\*|__|`/g;

/** `| a | b |` as `a / b`. */
const row = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' / ');

const plain = (line: string): string => {
  const words = line.replace(blockMarks, '').replace(links, '$1').replace(inlineMarks, '');
  return (line.trimStart().startsWith('|') ? row(words) : words).trim();
};

/** The lines of a Markdown text as people read them, without marks, blank lines and the heading that repeats the title. */
export function plainLines(markdown: string, title: string): string[] {
  const lines = markdown
    .split('\n')
    .filter((line) => !tableRule.test(line))
    .map(plain)
    .filter(Boolean);
  return lines[0] === title ? lines.slice(1) : lines;
}
