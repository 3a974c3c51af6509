import { fold } from './units.js';

/** A hit in a text: from (with) and to (without), in UTF-16 code units. */
export type Mark = [number, number];

/** Where the terms stand in a text, joined where they touch; nothing when folding moved the signs. */
export function marksIn(text: string, terms: readonly string[]): Mark[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  const places = terms.flatMap((term) => placesOf(term, folded)).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Mark[] = [];
  for (const [from, to] of places) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

function placesOf(term: string, text: string): Mark[] {
  const found: Mark[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) found.push([at, at + term.length]);
  return found;
}
