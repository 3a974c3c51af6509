import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Call } from '../../../lib/api';
import { announcementKeys } from './keys';
import type { CallResult } from './types';

/** What the calls of this list were about, in one word of the wrap-up codes. */
const wrapUpCode = 'follow_up';

/** POST /api/announcements/{id}/calls/claim: the outlet in hand, or the next one. */
export const useClaim = (id: string) =>
  useMutation({
    mutationFn: () => answer(api.POST('/api/announcements/{id}/calls/claim', { params: { path: { id } }, body: {} })),
  });

/** POST /api/calls: an outbound call to the outlet. */
export const useCallOutlet = () =>
  useMutation({
    mutationFn: ({ phone, outletId, key }: { phone: string; outletId: string; key: string }) => {
      const body = { phone, outletId, direction: 'outbound' as const };
      return answer(api.POST('/api/calls', { body, headers: { 'Idempotency-Key': key } }));
    },
  });

interface Logging {
  call: Call;
  outletId: string;
  result: CallResult;
  note: string;
  /** For `call_back`. */
  callBackAt: string | null;
  key: string;
}

/** The call is done with; one that cannot be ended now stays on the agent's desk and is wrapped up there. */
async function wrapUp({ id, version }: Call): Promise<void> {
  const body = { version, wrapUpCode };
  await api.POST('/api/calls/{id}/end', { params: { path: { id } }, body }).catch(() => undefined);
}

/** POST /api/announcements/{id}/calls: what came of the call, which ends with it. */
export function useLogCall(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ call, outletId, result, note, callBackAt, key }: Logging) => {
      const body = { outletId, callId: call.id, result, ...(note && { note }), ...(callBackAt && { callBackAt }) };
      const logged = await answer(
        api.POST('/api/announcements/{id}/calls', {
          params: { path: { id } },
          body,
          headers: { 'Idempotency-Key': key },
        }),
      );
      await wrapUp(call);
      return logged;
    },
    onSettled: () => {
      void client.invalidateQueries({ queryKey: announcementKeys.progress(id) });
      void client.invalidateQueries({ queryKey: ['calls', 'current'] });
    },
  });
}
