import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api';

/** GET /api/organisation: counties and departments. */
export const useOrganisation = () =>
  useQuery({
    queryKey: ['organisation'],
    queryFn: () => answer(api.GET('/api/organisation')),
    staleTime: 15 * 60_000,
  });
