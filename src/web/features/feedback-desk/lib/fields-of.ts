import type { Field } from '../../../lib/api';

const isField = (value: unknown): value is Field =>
  typeof value === 'object' && value !== null && 'name' in value && 'type' in value && 'label' in value;

/** The form of a step, as the forms of tickets are. */
export const fieldsOf = (form: readonly unknown[]): Field[] => form.filter(isField);
