import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '../../platform/access/actor.js';
import type { Transaction } from '../../platform/database/unit-of-work.js';
import type { Table } from '../../platform/tables/table.types.js';
import type { Bilingual } from '../../shared/language.js';
import { newId } from '../../shared/ids.js';

/** One thing wrong with one line. `column`: its title in the file, null when the whole line is meant. */
export interface LineFault {
  line: number;
  column: string | null;
  code: string;
  message: Bilingual;
}

/** A record that would be added (`before` is null) or changed. */
export interface Change<State> {
  id: string;
  before: State | null;
  after: State;
}

/** What an import would do. Nothing is written before `keep` is called, in the transaction that made the plan. */
export interface Plan {
  added: number;
  changed: number;
  unchanged: number;
  faults: readonly LineFault[];
  keep(actor: Actor, importId: string): Promise<void>;
}

/** Compares tables of one kind with what is there. */
export interface Importer {
  plan(tx: Transaction, table: Table, fileName: string): Promise<Plan>;
}

/** The states that differ from those that are there, and how many do not. */
export function changesOf<State>(
  wanted: readonly { known: { id: string; state: State } | undefined; after: State }[],
): { changes: Change<State>[]; unchanged: number } {
  const changes = wanted
    .filter(({ known, after }) => !known || !isDeepStrictEqual(known.state, after))
    .map(({ known, after }) => ({ id: known?.id ?? newId(), before: known?.state ?? null, after }));
  return { changes, unchanged: wanted.length - changes.length };
}

/** How many of the changes add something, and how many change what is there. */
export const counted = (changes: readonly Change<unknown>[]): { added: number; changed: number } => {
  const added = changes.filter(({ before }) => before === null).length;
  return { added, changed: changes.length - added };
};

/** The records without those of refused lines. */
export function withoutFaulty<Item extends { line: number }>(
  records: readonly Item[],
  faults: readonly LineFault[],
): Item[] {
  const refused = new Set(faults.map(({ line }) => line));
  return records.filter(({ line }) => !refused.has(line));
}
