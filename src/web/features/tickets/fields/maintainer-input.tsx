import { Radio } from 'antd';
import type { Ticket } from '../../../lib/api';
import { Loading, ProblemNotice } from '../../../ui';
import { asText, type FieldInputProps } from '../../../ui/fields';
import { useMaintainers } from '../api/get-fault';
import styles from './maintainer-input.module.css';

/** The people of the team, the suggested one first, each with why they are or are not offered. */
export function MaintainerInput({
  ticket,
  field,
  id,
  value,
  onChange,
  describedBy,
}: FieldInputProps & { ticket: Ticket }) {
  const { data, error, refetch } = useMaintainers(ticket);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <Radio.Group
      id={id}
      name={id}
      className={styles.list}
      value={asText(value) || undefined}
      aria-label={field.label}
      aria-describedby={describedBy}
      data-testid={`field-${field.name}`}
      onChange={(event) => onChange(event.target.value)}
    >
      {data.items.map((one) => (
        <Radio key={one.id} value={one.id} disabled={one.absent} className={styles.person} data-offered={one.offered}>
          <strong>{one.name}</strong> <span className={styles.reason}>{one.reason}</span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
