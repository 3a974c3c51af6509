import { Button, Segmented } from 'antd';
import { dayAt, serverNow } from '../../../../lib/time';
import type { AssessmentQuery } from '../../api/get-assessment';
import { monthOf } from '../../lib/days';
import { DayInput } from '../shared/day-input';
import styles from './assessment.module.css';
import { useAssessmentTexts } from './texts';

interface Props {
  query: AssessmentQuery;
  onChange: (part: Partial<AssessmentQuery>) => void;
}

/** Which days, and whether outlets or counties are counted. */
export function AssessmentBar({ query: { from, to, by }, onChange }: Props) {
  const t = useAssessmentTexts();
  const today = dayAt(serverNow());
  const months = [
    { key: 'thisMonth', span: monthOf(today) },
    { key: 'lastMonth', span: monthOf(today, -1) },
  ] as const;
  return (
    <div className={styles.bar}>
      <Segmented<AssessmentQuery['by']>
        aria-label={t('by')}
        value={by}
        options={[
          { value: 'outlet', label: t('outlet') },
          { value: 'county', label: t('county') },
        ]}
        onChange={(next) => onChange({ by: next })}
        data-testid="books-by"
      />
      <DayInput label={t('from')} value={from} onChange={(day) => onChange({ from: day })} testId="books-from" />
      <DayInput label={t('to')} value={to} onChange={(day) => onChange({ to: day })} testId="books-to" />
      {months.map(({ key, span }) => (
        <Button
          key={key}
          aria-pressed={span.from === from && span.to === to}
          onClick={() => onChange(span)}
          data-testid={`books-${key}`}
        >
          {t(key)}
        </Button>
      ))}
    </div>
  );
}
