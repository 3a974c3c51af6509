import type { Field, Organisation } from '../../../lib/api';
import { formatTime } from '../../../lib/time';

type Show = (value: unknown, field: Field, names: Names) => string;

interface Names {
  organisation: Organisation | undefined;
  yes: string;
  no: string;
}

const departmentName = (names: Names, id: unknown): string =>
  names.organisation?.departments.find((department) => department.id === id)?.name ?? String(id);

const byType: Record<string, Show> = {
  choice: (value, field) => field.options?.find((option) => option.value === value)?.label ?? String(value),
  boolean: (value, _field, names) => (value === true ? names.yes : names.no),
  date_time: (value) => formatTime(String(value)),
  department: (value, _field, names) => departmentName(names, value),
  departments: (value, _field, names) =>
    Array.isArray(value) ? value.map((id) => departmentName(names, id)).join(' · ') : String(value),
  tags: (value) => (Array.isArray(value) ? value.join(' · ') : String(value)),
};

/** The value of a field as people read it. */
export function showValue(value: unknown, field: Field, names: Names): string {
  if (value === undefined || value === null || value === '') return '';
  const show = byType[field.type];
  return show ? show(value, field, names) : String(value);
}
