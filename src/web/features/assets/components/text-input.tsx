import { Input } from 'antd';
import { useId } from 'react';
import { useCommonTexts } from '../../../lib/i18n';
import { FieldRow } from '../../../ui/fields';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Somebody has tried to send it: what is missing is said. */
  tried?: boolean;
  required?: boolean;
  help?: string;
  max?: number;
  type?: 'text' | 'date';
  rows?: number;
  autoFocus?: boolean;
  testId: string;
}

/** A labelled text of a line or more, or a day. */
export function TextInput(props: Props) {
  const { label, value, onChange, tried = false, required = false, help, max, type = 'text', rows = 1, testId } = props;
  const common = useCommonTexts();
  const id = useId();
  const fault = tried && required && !value.trim() ? common('required') : undefined;
  const shared = {
    id,
    value,
    maxLength: max,
    status: fault ? ('error' as const) : ('' as const),
    autoFocus: props.autoFocus,
    'data-testid': testId,
  };
  return (
    <FieldRow id={id} label={label} required={required} help={help} fault={fault}>
      {rows > 1 ? (
        <Input.TextArea
          {...shared}
          autoSize={{ minRows: rows, maxRows: 8 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Input {...shared} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
    </FieldRow>
  );
}
