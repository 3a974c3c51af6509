import { Alert, Button } from 'antd';
import { toProblem, unreachable } from '../lib/api';
import { useCommonTexts } from '../lib/i18n';
import styles from './ui.module.css';

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** Faults of fields that the form shows beside the field itself. */
  shownFields?: readonly string[];
}

/** What happened and what was kept, in the words the server sent; field faults that no field shows are listed. */
export function ProblemNotice({ error, onRetry, shownFields = [] }: Props) {
  const t = useCommonTexts();
  const problem = toProblem(error);
  const words = problem.code === unreachable ? t('unreachable') : problem.detail || problem.title || t('unexpected');
  const rest = problem.errors.filter(({ field }) => !shownFields.includes(field));
  const retry = onRetry && (
    <Button size="small" onClick={onRetry}>
      {t('retry')}
    </Button>
  );
  const list = rest.length > 0 && (
    <ul className={styles.faults}>
      {rest.map(({ field, code, message }) => (
        <li key={`${field} ${code}`}>
          {field ? `${field}: ` : ''}
          {message}
        </li>
      ))}
    </ul>
  );
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={words}
      description={list || undefined}
      action={retry}
      className={styles.notice}
      data-testid="problem"
      data-code={problem.code}
    />
  );
}
