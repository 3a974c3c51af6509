import { Input } from 'antd';
import { useId } from 'react';
import { useCommonTexts } from '../../../lib/i18n';
import { FieldRow } from '../../../ui/fields';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Somebody has tried to send it: what is missing is said. */
  tried: boolean;
  required?: boolean;
  help?: string;
  /** Characters. */
  max?: number;
  rows?: number;
  autoFocus?: boolean;
  testId: string;
}

/** A labelled text of some lines. */
export function TextField(props: Props) {
  const { label, value, onChange, tried, required = true, help, max = 4_000, rows = 2, autoFocus, testId } = props;
  const common = useCommonTexts();
  const id = useId();
  const fault = tried && required && !value.trim() ? common('required') : undefined;
  return (
    <FieldRow id={id} label={label} required={required} fault={fault} help={help}>
      <Input.TextArea
        id={id}
        value={value}
        maxLength={max}
        status={fault ? 'error' : ''}
        autoSize={{ minRows: rows, maxRows: 10 }}
        autoFocus={autoFocus}
        data-testid={testId}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldRow>
  );
}
