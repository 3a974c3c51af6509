import { Input } from 'antd';
import { useState } from 'react';
import { isDay } from '../../lib/days';
import styles from './shared.module.css';

interface Props {
  label: string;
  value: string;
  /** The last day that can be chosen. */
  max?: string;
  disabled?: boolean;
  onChange: (day: string) => void;
  testId: string;
}

/** A day; what is typed on the way to one stays in the field and goes no further. */
export function DayInput({ label, value, max, disabled = false, onChange, testId }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (next: string): void => {
    setTyped(next);
    if (isDay(next)) onChange(next);
  };
  return (
    <label className={styles.day}>
      <span>{label}</span>
      <Input
        type="date"
        value={typed ?? value}
        min="2000-01-01"
        max={max}
        disabled={disabled}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
        data-testid={testId}
      />
    </label>
  );
}
