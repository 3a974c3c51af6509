import type { Field } from '../../lib/api';
import type { useCommonTexts } from '../../lib/i18n';
import type { FieldValues } from './field-input';

type Say = ReturnType<typeof useCommonTexts>;

/** A field is asked for only while the one it depends on has the value that the server names. */
export const applies = (field: Field, values: FieldValues): boolean =>
  !field.when || values[field.when.field] === field.when.is;

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/**
 * The fault that can be seen before asking the server, in words; the server checks all of it again.
 * @returns undefined when nothing is wrong
 */
export function faultOf(field: Field, value: unknown, t: Say): string | undefined {
  if (isBlank(value)) return field.required ? t('required') : undefined;
  if (Array.isArray(value)) {
    const least = field.min ?? (field.required ? 1 : 0);
    return value.length < least ? t('tooFew', { min: least }) : undefined;
  }
  if (typeof value === 'string' && field.max !== undefined && value.length > field.max) {
    return t('tooLong', { max: field.max });
  }
  if (typeof value === 'number' && (value < (field.min ?? value) || value > (field.max ?? value))) {
    return t('outOfRange', { min: field.min ?? '', max: field.max ?? '' });
  }
  return undefined;
}

/** Faults by the names of their fields, of those fields that apply. */
export function faultsOf(fields: readonly Field[], values: FieldValues, t: Say): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const field of fields) {
    const fault = applies(field, values) ? faultOf(field, values[field.name], t) : undefined;
    if (fault) faults[field.name] = fault;
  }
  return faults;
}

/** What is sent: only fields that apply and hold something; texts without spaces around them. */
export function valuesToSend(fields: readonly Field[], values: FieldValues): FieldValues {
  const sent: FieldValues = {};
  for (const field of fields) {
    const value = values[field.name];
    if (!applies(field, values) || isBlank(value)) continue;
    sent[field.name] = typeof value === 'string' ? value.trim() : value;
  }
  return sent;
}
