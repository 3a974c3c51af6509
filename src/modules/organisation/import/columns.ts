import type { Table } from '../../../platform/tables/table.types.js';
import type { Bilingual } from '../../../shared/language.js';
import type { Params } from '../../../shared/refusal.js';
import { importFault, type ImportFault, type ImportFaultCode } from './import-faults.js';
import { NameIndex } from './name-index.js';

/** A column that a table may have; it is found by its key, its titles or an alias, in any order. */
export interface ColumnSpec<Key extends string> {
  key: Key;
  title: Bilingual;
  aliases?: readonly string[];
  required?: boolean;
}

/** Where the columns of one file are, and what they are called there. */
export interface Columns<Key extends string> {
  places: ReadonlyMap<Key, number>;
  title(key: Key): string;
}

const allTitles = (specs: readonly { title: Bilingual }[]): Bilingual => ({
  zh: specs.map(({ title }) => title.zh).join('、'),
  en: specs.map(({ title }) => title.en).join(', '),
});

const hasContent = (table: Pick<Table, 'rows'>, place: number): boolean =>
  table.rows.some(({ cells }) => cells[place]?.trim());

/** Finds the columns of a table by its header; unknown, repeated, untitled and missing ones are faults of its line. */
export function findColumns<Key extends string>(
  table: Pick<Table, 'header' | 'headerLine' | 'rows'>,
  specs: readonly ColumnSpec<Key>[],
): { columns: Columns<Key>; faults: ImportFault[] } {
  const index = new NameIndex(specs.map(({ key, title, aliases = [] }) => [key, [title.zh, title.en, ...aliases]]));
  const places = new Map<Key, number>();
  const faults: ImportFault[] = [];
  const fault = (column: string | null, code: ImportFaultCode, params: Params): void => {
    faults.push(importFault(table.headerLine, column, code, params));
  };
  table.header.forEach((column, place) => {
    const [key] = index.find(column);
    const earlier = key === undefined ? undefined : places.get(key);
    if (column === '') {
      if (hasContent(table, place)) fault(null, 'import.untitled_column', { number: place + 1 });
    } else if (key === undefined) {
      fault(column, 'import.unknown_column', { column, accepted: allTitles(specs) });
    } else if (earlier !== undefined) {
      fault(column, 'import.repeated_column', { column, other: table.header[earlier] });
    } else places.set(key, place);
  });
  for (const spec of specs.filter(({ key, required }) => required && !places.has(key))) {
    fault(null, 'import.missing_column', { column: spec.title });
  }
  const titles = new Map(specs.map(({ key, title }) => [key, title.zh]));
  const title = (key: Key): string => table.header[places.get(key) ?? -1] ?? titles.get(key) ?? key;
  return { columns: { places, title }, faults };
}
