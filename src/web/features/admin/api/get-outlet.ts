import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** GET /api/outlets/{id}: the card of an outlet; asks for nothing while there is no id. */
export const useOutlet = (id: string | null) =>
  useQuery({
    queryKey: ['outlet', id],
    queryFn: () => answer(api.GET('/api/outlets/{id}', { params: { path: { id: id ?? '' } } })),
    enabled: id !== null,
  });
