import { Alert } from 'antd';
import { toProblem } from '../../../../lib/api';
import { ProblemNotice } from '../../../../ui';
import { useAdminTexts } from '../../texts';
import styles from './shared.module.css';

/** True when somebody else changed the thing first; a name that is taken is a conflict too, but not this one. */
export const isStale = (error: unknown): boolean => {
  const problem = toProblem(error);
  return problem.isStale && problem.code.endsWith('stale');
};

/** Why saving did not work. After a change by somebody else the form stays, and saving again is based on theirs. */
export function SaveProblem({ error }: { error: unknown }) {
  const t = useAdminTexts();
  if (!error) return null;
  if (!isStale(error)) return <ProblemNotice error={error} />;
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t('stale')}
      className={styles.notice}
      data-testid="problem"
      data-code={toProblem(error).code}
    />
  );
}
