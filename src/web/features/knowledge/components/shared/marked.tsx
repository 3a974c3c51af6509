import type { Mark } from '../../api/types';
import { markedParts } from '../../lib/marks';

/** A text in which what was looked for is marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Mark[] | undefined }) {
  return (
    <>
      {markedParts(text, marks).map(({ text: piece, marked }, at) =>
        // The pieces of a text never change places, so their place is their key.
        marked ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
      )}
    </>
  );
}
