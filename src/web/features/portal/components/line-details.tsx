import type { Field, Ticket } from '../../../lib/api';
import { useCommonTexts } from '../../../lib/i18n';
import { useCatalogue } from '../../../lib/reference';
import { formatTime } from '../../../lib/time';
import { usePortalTexts } from '../texts';
import styles from './ticket.module.css';

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** What was filled in beside the words, as people read it. */
export function LineDetails({ ticket }: { ticket: Ticket }) {
  const t = usePortalTexts();
  const common = useCommonTexts();
  const { data } = useCatalogue();
  const fields = data?.lines.find(({ code }) => code === ticket.line)?.fields ?? [];
  const say = (field: Field, value: unknown): string => {
    if (typeof value === 'boolean') return common(value ? 'yes' : 'no');
    if (field.type === 'date_time') return formatTime(String(value));
    if (Array.isArray(value)) return value.join(' · ');
    return field.options?.find((option) => option.value === value)?.label ?? String(value);
  };
  const filled = fields.filter(({ name }) => isFilled(ticket.fields[name]));
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="portal-details">
      <h2 id="portal-details" className={styles.heading}>
        {t('details')}
      </h2>
      <dl className={styles.details}>
        {filled.map((field) => (
          <div key={field.name}>
            <dt>{field.label}</dt>
            <dd>{say(field, ticket.fields[field.name])}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
