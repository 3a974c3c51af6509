import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

export type ColleagueScope = { departmentId: string } | { group: 'hotline' };

/** GET /api/colleagues: people to whom work can be given. */
export const useColleagues = (scope: ColleagueScope) =>
  useQuery({
    queryKey: ['colleagues', scope],
    queryFn: () => answer(api.GET('/api/colleagues', { params: { query: scope } })),
    staleTime: 5 * 60_000,
  });
