import { createElement, type ReactNode } from 'react';
import type { Block } from './block.types';
import { InlineText } from './inline-text';
import styles from './markdown.module.css';
import { MarkdownTable } from './markdown-table';
import { readBlocks } from './read-blocks';

interface Props {
  text: string;
  /** The heading that stands above already; the same one at the start of the text is not said twice. */
  title: string;
}

/** A list item of one paragraph is a line, not a paragraph in a list. */
const drawItem = (blocks: readonly Block[]): ReactNode => {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return blocks.map(drawBlock);
  return [<InlineText key="line" text={first.text} />, ...rest.map(drawBlock)];
};

const drawers: { [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, key: number) => ReactNode } = {
  heading: ({ level, text }, key) =>
    // The page has its own first heading: those of the text begin at the second level.
    createElement(`h${Math.max(2, level)}`, { key }, <InlineText text={text} />),
  paragraph: ({ text }, key) => (
    <p key={key}>
      <InlineText text={text} />
    </p>
  ),
  list: ({ ordered, start, items }, key) => {
    const lines = items.map((blocks, at) => <li key={at}>{drawItem(blocks)}</li>);
    return ordered ? (
      <ol key={key} start={start}>
        {lines}
      </ol>
    ) : (
      <ul key={key}>{lines}</ul>
    );
  },
  quote: ({ blocks }, key) => <blockquote key={key}>{blocks.map(drawBlock)}</blockquote>,
  table: (table, key) => <MarkdownTable key={key} table={table} />,
  code: ({ text }, key) => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <pre key={key} tabIndex={0}>
      <code>{text}</code>
    </pre>
  ),
  rule: (_, key) => <hr key={key} />,
};

function drawBlock<Kind extends Block['kind']>(block: Extract<Block, { kind: Kind }>, key: number): ReactNode {
  const kind: Kind = block.kind;
  return drawers[kind](block, key);
}

/** Markdown as React elements: text stays text, so nothing in an article can run. */
export function Markdown({ text, title }: Props) {
  const [first, ...rest] = readBlocks(text);
  const repeats = first?.kind === 'heading' && first.level === 1 && first.text === title;
  const blocks = repeats || !first ? rest : [first, ...rest];
  return (
    <div className={styles.markdown} data-testid="article-body">
      {blocks.map(drawBlock)}
    </div>
  );
}
