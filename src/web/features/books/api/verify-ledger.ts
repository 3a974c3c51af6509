import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { serverNow } from '../../../lib/time';

/** GET /api/ledger/verification, when somebody asks for it: it reads the whole ledger. `at` in epoch milliseconds. */
export const useVerifyLedger = () =>
  useMutation({
    mutationFn: async () => ({ verdict: await answer(api.GET('/api/ledger/verification')), at: serverNow() }),
  });
