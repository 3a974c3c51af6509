import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';
import type { NewRoutingRule, RoutingRule, RoutingRuleInput } from './types';

interface Saving {
  /** Null for a new rule. */
  known: Pick<RoutingRule, 'id' | 'version'> | null;
  rule: RoutingRuleInput;
  /** The `Idempotency-Key` of the form. */
  key: string;
}

/** A new rule is active: what is sent of it does not say so. */
const newRule = (input: RoutingRuleInput): NewRoutingRule => {
  const { place, line, topic, countyId, departmentId, officeOfCounty, note } = input;
  return { place, line, topic, countyId, departmentId, officeOfCounty, note };
};

/** POST or PATCH /api/routing/rules; the list is read anew whatever came of it. */
export function useSaveRoutingRule() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ known, rule, key }: Saving): Promise<RoutingRule> =>
      known
        ? answer(
            api.PATCH('/api/routing/rules/{id}', {
              params: { path: { id: known.id } },
              body: { ...rule, version: known.version },
            }),
          )
        : answer(api.POST('/api/routing/rules', { body: newRule(rule), headers: { 'Idempotency-Key': key } })),
    onSettled: () => client.invalidateQueries({ queryKey: adminKeys.rules }),
  });
}
