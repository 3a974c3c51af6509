import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { deskKeys } from './keys';

/** GET /api/feedback-desk/digest. */
export const useDigest = () =>
  useQuery({ queryKey: deskKeys.digest, queryFn: () => answer(api.GET('/api/feedback-desk/digest')) });

/** PUT /api/feedback-desk/digest/{period}. */
export function useWriteDigest() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ period, done, version }: { period: string; done: string; version: number }) =>
      answer(api.PUT('/api/feedback-desk/digest/{period}', { params: { path: { period } }, body: { done, version } })),
    onSettled: () => client.invalidateQueries({ queryKey: deskKeys.digest }),
  });
}
