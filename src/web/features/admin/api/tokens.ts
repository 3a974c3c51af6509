import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';
import type { IssuedToken, NewToken } from './types';

/** GET /api/auth/tokens: one's own, revoked ones too. */
export const useTokens = () =>
  useQuery({ queryKey: adminKeys.tokens, queryFn: () => answer(api.GET('/api/auth/tokens')) });

/** POST /api/auth/tokens. The answer holds the token itself, this once; nothing of it is kept here. */
export function useIssueToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: NewToken; key: string }): Promise<IssuedToken> =>
      answer(api.POST('/api/auth/tokens', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: () => client.invalidateQueries({ queryKey: adminKeys.tokens }),
    gcTime: 0,
  });
}

/** DELETE /api/auth/tokens/{id}: takes effect at once. */
export function useRevokeToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string): Promise<unknown> =>
      answer(api.DELETE('/api/auth/tokens/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: adminKeys.tokens }),
  });
}
