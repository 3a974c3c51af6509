import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../api';

/** POST /api/auth/logout; the page is loaded anew so that nothing of the session stays in memory. Drafts are kept. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => answer(api.POST('/api/auth/logout')),
    onSettled: () => window.location.assign('/sign-in'),
  });
