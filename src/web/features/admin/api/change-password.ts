import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import type { ChangePassword } from './types';

/** POST /api/auth/password. */
export const useChangePassword = () =>
  useMutation({
    mutationFn: (body: ChangePassword) => answer(api.POST('/api/auth/password', { body })),
    gcTime: 0,
  });
