import { QueryClient } from '@tanstack/react-query';
import { toProblem } from '../lib/api';

const tries = 2;

/** Live events keep views fresh, so nothing is fetched anew merely because a window was looked at again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < tries && toProblem(error).isPassing,
    },
    mutations: { retry: false },
  },
});
