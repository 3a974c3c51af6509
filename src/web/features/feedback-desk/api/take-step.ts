import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, toProblem } from '../../../lib/api';
import { deskKeys } from './keys';

interface Step {
  action: string;
  /** The version of the report that the person was looking at. */
  version: number;
  values: Record<string, unknown>;
  key: string;
}

/** POST /api/feedback-desk/reports/{id}/actions/{action}. */
export function useTakeStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ action, version, values, key }: Step) =>
      answer(
        api.POST('/api/feedback-desk/reports/{id}/actions/{action}', {
          params: { path: { id, action } },
          body: { ...values, version },
          headers: { 'Idempotency-Key': key },
        }),
      ),
    onSuccess: (report) => {
      client.setQueryData(deskKeys.one(id), report);
      void client.invalidateQueries({ queryKey: deskKeys.reports });
      void client.invalidateQueries({ queryKey: deskKeys.counts });
    },
    onError: (error) => {
      if (toProblem(error).isStale) void client.invalidateQueries({ queryKey: deskKeys.one(id) });
    },
  });
}
