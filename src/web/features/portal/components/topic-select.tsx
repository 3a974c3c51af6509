import type { Option } from '../../../lib/api';
import { usePortalTexts } from '../texts';
import styles from './new-ticket.module.css';

interface Props {
  id: string;
  topics: readonly Option[];
  value: string;
  invalid: boolean;
  describedBy: string | undefined;
  onChange: (topic: string) => void;
}

/** The phone's own list: easier for a thumb than any list drawn by us. */
export function TopicSelect({ id, topics, value, invalid, describedBy, onChange }: Props) {
  const t = usePortalTexts();
  return (
    <select
      id={id}
      className={styles.select}
      value={value}
      required
      aria-invalid={invalid || undefined}
      aria-describedby={describedBy}
      data-testid="portal-topic"
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="" disabled>
        {t('topicPick')}
      </option>
      {topics.map((topic) => (
        <option key={topic.value} value={topic.value}>
          {topic.label}
        </option>
      ))}
    </select>
  );
}
