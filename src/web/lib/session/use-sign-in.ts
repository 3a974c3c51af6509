import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type SignIn } from '../api';
import { adoptMe, meKey } from './use-me';

/** POST /api/auth/login. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (input: SignIn) => adoptMe(await answer(api.POST('/api/auth/login', { body: input }))),
    onSuccess: (me) => client.setQueryData(meKey, me),
  });
}
