import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** GET /api/outlets/{id}: the outlet of the person signed in; asks for nothing when there is none. */
export const useOwnOutlet = (id: string | null) =>
  useQuery({
    queryKey: ['outlet', id],
    queryFn: () => answer(api.GET('/api/outlets/{id}', { params: { path: { id: id ?? '' } } })),
    staleTime: 15 * 60_000,
    enabled: id !== null,
  });
