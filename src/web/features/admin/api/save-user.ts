import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';
import type { ChangeUser, NewUser, User } from './types';

type Saving = { body: NewUser; key: string } | { id: string; body: ChangeUser };

/** POST /api/users or PATCH /api/users/{id}; the list is read anew whatever came of it. */
export function useSaveUser() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (saving: Saving): Promise<User> =>
      'id' in saving
        ? answer(api.PATCH('/api/users/{id}', { params: { path: { id: saving.id } }, body: saving.body }))
        : answer(api.POST('/api/users', { body: saving.body, headers: { 'Idempotency-Key': saving.key } })),
    onSettled: () => client.invalidateQueries({ queryKey: adminKeys.users }),
  });
}
