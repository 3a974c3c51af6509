import type { ImportFault } from './import-faults.js';

/** What the lines of a table may refer to. Names are all the names by which people know a thing, in any language. */
export interface KnownOrganisation {
  /** Code to names; a name counts with or without 县, 区, 市 behind it. */
  counties: ReadonlyMap<string, readonly string[]>;
  /** Code to names. */
  departments: ReadonlyMap<string, readonly string[]>;
  outlets: ReadonlySet<string>;
  /** Username to the code of the county. */
  channelManagers: ReadonlyMap<string, string>;
}

export interface ImportRecord<Value> {
  line: number;
  value: Value;
}

/** The lines that can be taken over, and everything that is wrong with the others. */
export interface ImportResult<Value> {
  records: ImportRecord<Value>[];
  faults: ImportFault[];
}
