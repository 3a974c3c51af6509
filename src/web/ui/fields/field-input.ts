import type { ComponentType } from 'react';
import type { Field } from '../../lib/api';

/** What every input of a form gets. `id` belongs to the element that the label names. */
export interface FieldInputProps {
  field: Field;
  id: string;
  value: unknown;
  onChange: (value: unknown) => void;
  invalid: boolean;
  /** Ids of the help and fault texts. */
  describedBy: string | undefined;
  autoFocus: boolean;
}

export type FieldInput = ComponentType<FieldInputProps>;

/** Inputs by the type of the field, as the server names types. */
export type FieldInputs = Readonly<Record<string, FieldInput>>;

export type FieldValues = Record<string, unknown>;

/** What an input passes on to the element that screen readers meet. */
export const ariaOf = ({ id, invalid, describedBy, field }: FieldInputProps) => ({
  id,
  'data-testid': `field-${field.name}`,
  'aria-invalid': invalid || undefined,
  'aria-describedby': describedBy,
  'aria-required': field.required || undefined,
});

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const asTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
