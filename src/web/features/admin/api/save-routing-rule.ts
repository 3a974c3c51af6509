import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';
import type { NewRoutingRule, RoutingRule } from './types';

interface Saving {
  /** Null for a new rule. */
  known: Pick<RoutingRule, 'id' | 'version'> | null;
  rule: NewRoutingRule;
  /** The `Idempotency-Key` of the form. */
  key: string;
}

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
        : answer(api.POST('/api/routing/rules', { body: rule, headers: { 'Idempotency-Key': key } })),
    onSettled: () => client.invalidateQueries({ queryKey: adminKeys.rules }),
  });
}
