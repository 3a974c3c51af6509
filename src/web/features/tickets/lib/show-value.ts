import type { Field, Organisation } from '../../../lib/api';
import { asWords } from '../../../lib/as-words';
import { formatTime } from '../../../lib/time';

type Show = (value: unknown, field: Field, names: Names) => string;

interface Names {
  organisation: Organisation | undefined;
  yes: string;
  no: string;
}

const departmentName = (names: Names, id: unknown): string =>
  names.organisation?.departments.find((department) => department.id === id)?.name ?? asWords(id);

const byType: Record<string, Show> = {
  choice: (value, field) => field.options?.find((option) => option.value === value)?.label ?? asWords(value),
  boolean: (value, _field, names) => (value === true ? names.yes : names.no),
  date_time: (value) => formatTime(asWords(value)),
  department: (value, _field, names) => departmentName(names, value),
  departments: (value, _field, names) =>
    Array.isArray(value) ? value.map((id) => departmentName(names, id)).join(' · ') : asWords(value),
  tags: (value) => (Array.isArray(value) ? value.join(' · ') : asWords(value)),
};

/** The value of a field as people read it. */
export function showValue(value: unknown, field: Field, names: Names): string {
  if (value === undefined || value === null || value === '') return '';
  const show = byType[field.type];
  return show ? show(value, field, names) : asWords(value);
}
