import { Input } from 'antd';
import { useState } from 'react';

interface Props {
  id: string;
  value: string;
  min?: string;
  onChange: (day: string) => void;
  'data-testid': string;
}

/** A day the server takes, or none; what a date field holds while its year is typed is neither. */
const isWhole = (value: string): boolean => value === '' || /^20\d\d-\d\d-\d\d$/.test(value);

/** A day, `YYYY-MM-DD` or empty; what is typed on the way to one stays in the field and goes no further. */
export function DayField({ value, min, onChange, ...rest }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (next: string): void => {
    setTyped(next);
    if (isWhole(next)) onChange(next);
  };
  return (
    <Input
      {...rest}
      type="date"
      value={typed ?? value}
      {...(min && { min })}
      max="2099-12-31"
      onChange={(event) => take(event.target.value)}
      onBlur={() => setTyped(null)}
    />
  );
}
