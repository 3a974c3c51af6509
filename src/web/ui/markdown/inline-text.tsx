import { Fragment, type ReactNode } from 'react';
import { type Inline, readInline } from './read-inline';

const drawers: { [Kind in Inline['kind']]: (part: Extract<Inline, { kind: Kind }>) => ReactNode } = {
  text: ({ text }) => text,
  code: ({ text }) => <code>{text}</code>,
  break: () => <br />,
  strong: ({ parts }) => <strong>{drawAll(parts)}</strong>,
  em: ({ parts }) => <em>{drawAll(parts)}</em>,
  link: ({ href, parts }) => (
    <a href={href} rel="noreferrer noopener" {...(/^https?:/i.test(href) && { target: '_blank' })}>
      {drawAll(parts)}
    </a>
  ),
};

function draw<Kind extends Inline['kind']>(part: Extract<Inline, { kind: Kind }>): ReactNode {
  const kind: Kind = part.kind;
  return drawers[kind](part);
}

// The runs of a text never change places, so their place is their key.
const drawAll = (parts: readonly Inline[]): ReactNode =>
  parts.map((part, at) => <Fragment key={at}>{draw(part)}</Fragment>);

/** A line of inline Markdown as React elements. */
export function InlineText({ text }: { text: string }) {
  return <>{drawAll(readInline(text))}</>;
}
