import { Alert } from 'antd';
import { toProblem } from '../../../../lib/api';
import { ProblemNotice } from '../../../../ui';
import type { Difference } from '../../api/types';
import { Settlement } from './settlement';
import { useReconciliationTexts } from './texts';

/** Settled by somebody else: by whom and how. Changed meanwhile: what stands above is new. Else in the server's words. */
export function SettleProblem({ error, current }: { error: unknown; current: Difference }) {
  const t = useReconciliationTexts();
  const { code, isStale } = toProblem(error);
  if (!current.settledAt && !isStale) return <ProblemNotice error={error} />;
  return (
    <Alert
      type="warning"
      role="alert"
      showIcon
      title={t(current.settledAt ? 'settledMeanwhile' : 'stale')}
      description={current.settledAt && <Settlement of={current} />}
      data-testid="problem"
      data-code={code}
    />
  );
}
