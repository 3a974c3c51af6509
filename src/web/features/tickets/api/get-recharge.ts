import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

/** GET /api/recharges/{serial}: what the carrier's system knows of a recharge. Asked for once a serial number. */
export const useRecharge = (serial: string, enabled: boolean) =>
  useQuery({
    queryKey: ['recharge', serial],
    queryFn: () => answer(api.GET('/api/recharges/{serial}', { params: { path: { serial } } })),
    enabled,
    retry: false,
    staleTime: 60_000,
  });
