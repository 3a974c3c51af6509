import { createElement, type ReactNode } from 'react';
import { parseMarkdown, type Block } from './markdown-blocks';
import styles from './markdown.module.css';

const strong = /\*\*([^*]+)\*\*/g;

/** Bold within a line; everything else is plain text, so nothing of an article can become markup. */
function inline(text: string): ReactNode[] {
  return text.split(strong).map((part, at) => (at % 2 === 1 ? <strong key={at}>{part}</strong> : part));
}

const deepest = 6;

function show(block: Block, startLevel: number): ReactNode {
  if (block.kind === 'heading') {
    const level = Math.min(deepest, startLevel + block.level - 1);
    return createElement(`h${level}`, null, inline(block.text));
  }
  if (block.kind === 'list') {
    const items = block.items.map((item, at) => <li key={at}>{inline(item)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  if (block.kind === 'quote') return <blockquote>{inline(block.text)}</blockquote>;
  if (block.kind === 'table') {
    const [head, ...rows] = block.rows;
    return (
      <table>
        <thead>
          <tr>
            {head?.map((cell, at) => (
              <th key={at}>{inline(cell)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={column}>{inline(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  return <p>{inline(block.text)}</p>;
}

/** An article of the knowledge base. `startLevel` is the heading level that its title takes on the page. */
export function Markdown({ text, startLevel = 2 }: { text: string; startLevel?: number }) {
  return (
    <div className={styles.text}>
      {parseMarkdown(text).map((block, at) => (
        <div key={at}>{show(block, startLevel)}</div>
      ))}
    </div>
  );
}
