import { Input } from 'antd';
import { faultId, FieldRow } from './field-row';

interface Props {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  fault?: string | undefined;
  required?: boolean;
  autoComplete?: string;
  autoFocus?: boolean;
  size?: 'large' | 'middle';
  testId?: string;
  /** A password: hidden while typed, with a button that shows it. */
  secret?: boolean;
}

/** A labelled line of text for forms that the server does not draw. */
export function TextRow({ id, label, value, onChange, fault, required = false, secret = false, ...rest }: Props) {
  const { testId, ...plain } = rest;
  const Text = secret ? Input.Password : Input;
  return (
    <FieldRow id={id} label={label} fault={fault} required={required}>
      <Text
        {...plain}
        id={id}
        value={value}
        status={fault ? 'error' : ''}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId(id) : undefined}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldRow>
  );
}
