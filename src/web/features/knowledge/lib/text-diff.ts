import { diffArrays } from 'diff';
import { changedLine, type LinePart } from './changed-line';

/** A line as it was and as it is; what is missing on a side is null. */
export type DiffRow =
  | { kind: 'same'; text: string }
  | { kind: 'changed'; before: LinePart[] | null; after: LinePart[] | null };

const whole = (text: string): LinePart[] => [{ text, changed: text !== '' }];

/** A line with the empty lines below it: these are no landmarks, every paragraph has one. */
interface Unit {
  text: string;
  blanks: number;
}

function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const line of text.split('\n')) {
    const last = units.at(-1);
    if (last && line === '') last.blanks += 1;
    else units.push({ text: line, blanks: 0 });
  }
  return units;
}

const removedRow = (text: string): DiffRow => ({ kind: 'changed', before: whole(text), after: null });
const addedRow = (text: string): DiffRow => ({ kind: 'changed', before: null, after: whole(text) });
const times = (count: number, row: DiffRow): DiffRow[] => Array.from({ length: Math.max(0, count) }, () => row);

/** The empty lines below a line that both texts have. */
const blankRows = (before: number, after: number): DiffRow[] => [
  ...times(Math.min(before, after), { kind: 'same', text: '' }),
  ...times(before - after, removedRow('')),
  ...times(after - before, addedRow('')),
];

const gone = ({ text, blanks }: Unit): DiffRow[] => [removedRow(text), ...times(blanks, removedRow(''))];
const come = ({ text, blanks }: Unit): DiffRow[] => [addedRow(text), ...times(blanks, addedRow(''))];

/** A changed line is looked for among so many new ones: comparing every line with every other takes too long. */
const lookAhead = 6;

/** Lines that went and lines that came in their place, paired in their order as far as they are alike. */
function pairUp(removed: readonly Unit[], added: readonly Unit[]): DiffRow[] {
  const rows: DiffRow[] = [];
  let rest = added;
  for (const unit of removed) {
    const found = partnerOf(unit, rest);
    if (!found) {
      rows.push(...gone(unit));
      continue;
    }
    const { at, row, partner } = found;
    rows.push(...rest.slice(0, at).flatMap(come), row, ...blankRows(unit.blanks, partner.blanks));
    rest = rest.slice(at + 1);
  }
  return [...rows, ...rest.flatMap(come)];
}

function partnerOf({ text }: Unit, added: readonly Unit[]): { at: number; partner: Unit; row: DiffRow } | null {
  for (const [at, partner] of added.slice(0, lookAhead).entries()) {
    const pair = changedLine(text, partner.text);
    if (pair) return { at, partner, row: { kind: 'changed', ...pair } };
  }
  return null;
}

/** What differs between two texts: line by line, and word by word in lines that were changed. */
export function diffText(before: string, after: string): DiffRow[] {
  const [ours, theirs] = [unitsOf(before), unitsOf(after)];
  const rows: DiffRow[] = [];
  let [left, right] = [0, 0];
  let removed: readonly Unit[] = [];
  const flush = (added: readonly Unit[] = []): void => {
    rows.push(...pairUp(removed, added));
    removed = [];
  };
  for (const part of diffArrays(
    ours.map(({ text }) => text),
    theirs.map(({ text }) => text),
  )) {
    const [leftEnd, rightEnd] = [left + (part.added ? 0 : part.count), right + (part.removed ? 0 : part.count)];
    if (part.removed) removed = ours.slice(left, leftEnd);
    else if (part.added) flush(theirs.slice(right, rightEnd));
    else {
      flush();
      for (let at = 0; at < part.count; at += 1) {
        const [mine, other] = [ours[left + at], theirs[right + at]];
        if (mine && other) rows.push({ kind: 'same', text: mine.text }, ...blankRows(mine.blanks, other.blanks));
      }
    }
    [left, right] = [leftEnd, rightEnd];
  }
  flush();
  return rows;
}
