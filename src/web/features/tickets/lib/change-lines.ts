import type { Catalogue, Organisation, TimelineEntry } from '../../../lib/api';
import type { Labels } from '../../../lib/reference';
import { asWords } from '../../../lib/as-words';
import { formatTime } from '../../../lib/time';

export interface ChangeLine {
  before: string;
  after: string;
}

interface Names {
  line: string;
  labels: Labels;
  organisation: Organisation | undefined;
  catalogue: Catalogue | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const plain = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(plain).join(' · ');
  if (isRecord(value)) return Object.values(value).map(plain).filter(Boolean).join(' · ');
  return asWords(value);
};

const departmentOf = (names: Names, id: unknown): string =>
  names.organisation?.departments.find((department) => department.id === id)?.name ?? '';

const reasonOf = (names: Names, value: unknown): string =>
  names.catalogue?.returnReasons.find((reason) => reason.value === value)?.label ?? plain(value);

/** How single values of a change are read; keys that only carry ids of things without a name are left out. */
const said: Record<string, (value: unknown, names: Names) => string> = {
  departmentId: (value, names) => departmentOf(names, value),
  proposedDepartmentId: (value, names) => departmentOf(names, value),
  reason: (value, names) => reasonOf(names, value),
  promisedAt: (value) => (typeof value === 'string' ? formatTime(value) : ''),
  rating: (value) => (typeof value === 'number' ? '★'.repeat(value) : ''),
};

const edited: Record<string, (value: unknown, names: Names) => string> = {
  priority: (value, { labels }) => labels.priority(plain(value)),
  topic: (value, { labels, line }) => labels.topic(line, plain(value)),
};

/** What an entry changed, as lines of "before → after"; a line without a before only says what was given. */
export function changeLines({ change }: TimelineEntry, names: Names): ChangeLine[] {
  const lines: ChangeLine[] = [];
  const { state, before, after, from, to } = change;
  if (Array.isArray(state)) {
    const [first, last] = state.map((one) => names.labels.state(names.line, plain(one)));
    lines.push({ before: first ?? '', after: last ?? '' });
  }
  if (isRecord(before) && isRecord(after)) {
    for (const name of Object.keys(after)) {
      const show = edited[name] ?? plain;
      lines.push({ before: show(before[name], names), after: show(after[name], names) });
    }
  }
  const [left, right] = [departmentOf(names, from), departmentOf(names, to)];
  if (right) lines.push({ before: left, after: right });
  for (const [name, show] of Object.entries(said)) {
    const words = name in change ? show(change[name], names) : '';
    if (words) lines.push({ before: '', after: words });
  }
  return lines;
}
