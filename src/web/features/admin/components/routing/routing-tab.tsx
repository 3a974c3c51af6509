import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useMay } from '../../../../lib/session';
import { Loading, ProblemNotice, TabHead } from '../../../../ui';
import { useRoutingRules } from '../../api/get-routing-rules';
import { useSaveRoutingRule } from '../../api/save-routing-rule';
import type { RoutingRule } from '../../api/types';
import { SaveProblem } from '../shared/save-problem';
import { RoutingTrial } from './routing-trial';
import { RuleDialog } from './rule-dialog';
import { formOf, ruleOf } from './rule-form';
import { RuleTable } from './rule-table';
import { useRoutingTexts } from './texts';

const newRule = 'new';
const placeStep = 10;

/** Which department a ticket is suggested to go to. */
export function RoutingTab() {
  const t = useRoutingTexts();
  const mayChange = useMay('routing.change');
  const { data, error, refetch } = useRoutingRules();
  const turn = useSaveRoutingRule();
  const [editing, setEditing] = useState<string | null>(null);
  const rules = data?.items ?? [];
  const nextPlace = Math.max(0, ...rules.map(({ place }) => place)) + placeStep;
  const onTurn = (rule: RoutingRule, active: boolean): void =>
    turn.mutate({ known: rule, rule: ruleOf({ ...formOf(rule), active }), key: rule.id });
  return (
    <>
      <TabHead title={t('title')} lead={t('lead')}>
        {mayChange && (
          <Button type="primary" icon={<PlusOutlined />} onClick={() => setEditing(newRule)} data-testid="rule-add">
            {t('add')}
          </Button>
        )}
      </TabHead>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <SaveProblem error={turn.error} />
      {data && (
        <RuleTable
          rules={rules}
          mayChange={mayChange}
          busyId={turn.isPending ? turn.variables.known?.id : undefined}
          onEdit={({ id }) => setEditing(id)}
          onTurn={onTurn}
        />
      )}
      {!data && !error && <Loading />}
      <RoutingTrial />
      {editing && (
        <RuleDialog
          rule={rules.find(({ id }) => id === editing) ?? null}
          nextPlace={nextPlace}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}
