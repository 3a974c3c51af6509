import { Fragment } from 'react';

interface Props {
  text: string;
  /** What was found: from (with), to (without), in UTF-16 code units, in order and apart. */
  marks: readonly (readonly number[])[];
}

/** A text with what was looked for marked in it. */
export function MarkedText({ text, marks }: Props) {
  const ends = [0, ...marks.map(([, to = 0]) => to)];
  return (
    <>
      {marks.map(([from = 0, to = 0], index) => (
        <Fragment key={from}>
          {text.slice(ends[index], from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
