import { useId } from 'react';
import type { Field } from '../../lib/api';
import { basicInputs } from './basic-inputs';
import { applies } from './check-field';
import { departmentInputs } from './department-inputs';
import type { FieldInputs, FieldValues } from './field-input';
import { faultId, FieldRow, helpId } from './field-row';
import styles from './fields.module.css';

interface Props {
  fields: readonly Field[];
  values: FieldValues;
  onChange: (values: FieldValues) => void;
  /** What is wrong, by the name of the field. */
  faults?: Readonly<Record<string, string>>;
  /** Inputs for types beyond the basic ones. */
  inputs?: FieldInputs;
  autoFocus?: boolean;
}

const always: FieldInputs = { ...basicInputs, ...departmentInputs };
/** Types whose inputs want the whole width. */
const wide: ReadonlySet<string> = new Set(['long_text', 'departments', 'files', 'tags', 'call']);
const none: FieldInputs = {};

/** Draws a form from what the server says of its fields. Types that no input is known for are left out. */
export function FieldForm({ fields, values, onChange, faults = {}, inputs = none, autoFocus = false }: Props) {
  const prefix = useId();
  const known = { ...always, ...inputs };
  const shown = fields.filter((field) => applies(field, values) && known[field.type]);
  return (
    <div className={styles.form}>
      {shown.map((field, at) => {
        const Input = known[field.type];
        if (!Input) return null;
        const id = `${prefix}${field.name}`;
        const fault = faults[field.name];
        const described = [field.help && helpId(id), fault && faultId(id)].filter(Boolean).join(' ');
        return (
          <FieldRow
            key={field.name}
            id={id}
            label={field.label}
            required={field.required}
            help={field.help}
            fault={fault}
            wide={wide.has(field.type)}
            bare={field.type === 'boolean' && !field.required}
          >
            <Input
              field={field}
              id={id}
              value={values[field.name]}
              onChange={(value) => onChange({ ...values, [field.name]: value })}
              invalid={fault !== undefined}
              describedBy={described || undefined}
              autoFocus={autoFocus && at === 0}
            />
          </FieldRow>
        );
      })}
    </div>
  );
}
