import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Call, Problem, type RegisterCall } from '../../../lib/api';
import type { components } from '../../../lib/api/schema';

export const callsKey = ['calls', 'current'] as const;
/** Changes of calls are sent one after the other, each on the version that the one before has left. */
const oneByOne = { id: 'calls' };

type Calls = components['schemas']['CurrentCallsView'];
type Change = Omit<components['schemas']['ChangeCall'], 'version'>;

const isCall = (value: unknown): value is Call =>
  typeof value === 'object' && value !== null && 'wrapUpCode' in value && 'version' in value;

/** Takes a call that an answer carried; one that has ended leaves the desk. */
function adoptCall(client: QueryClient, call: Call): void {
  client.setQueryData<Calls>(callsKey, (calls) => {
    const others = (calls?.items ?? []).filter(({ id }) => id !== call.id);
    return { items: call.state === 'ended' ? others : [...others, call].sort(byStart) };
  });
}

const byStart = (one: Call, other: Call): number => one.startedAt.localeCompare(other.startedAt);

const callInHand = (client: QueryClient, callId: string): Call | undefined =>
  client.getQueryData<Calls>(callsKey)?.items.find(({ id }) => id === callId);

const versionOf = (client: QueryClient, callId: string): number => callInHand(client, callId)?.version ?? 1;

/** Sends on the newest version known; when the call has moved on meanwhile, once more on what it is now. */
async function onNewest(client: QueryClient, callId: string, send: (version: number) => Promise<Call>): Promise<Call> {
  try {
    return await send(versionOf(client, callId));
  } catch (error) {
    if (!(error instanceof Problem) || !error.isStale || !isCall(error.current)) throw error;
    return send(error.current.version);
  }
}

/** GET /api/calls/current: the agent's calls that are not done with, also after a reload or on another machine. */
export const useCurrentCalls = () =>
  useQuery({ queryKey: callsKey, queryFn: () => answer(api.GET('/api/calls/current')) });

/** POST /api/calls. */
export function useRegisterCall() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: RegisterCall; key: string }) =>
      answer(api.POST('/api/calls', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: (call) => adoptCall(client, call),
  });
}

/** PATCH /api/calls/{id}: what becomes known while talking, and the draft of the form; nothing for a call that is done. */
export function useChangeCall(callId: string) {
  const client = useQueryClient();
  return useMutation({
    scope: oneByOne,
    mutationFn: async (change: Change) => {
      // A draft that waited in line while the call was wrapped up has nothing left to save.
      if (!callInHand(client, callId)) return null;
      return onNewest(client, callId, (version) =>
        answer(api.PATCH('/api/calls/{id}', { params: { path: { id: callId } }, body: { ...change, version } })),
      );
    },
    onSuccess: (call) => {
      if (call) adoptCall(client, call);
    },
  });
}

/** POST /api/calls/{id}/end: without a code the talk ends and wrapping up begins; with one the call is done. */
export function useEndCall(callId: string) {
  const client = useQueryClient();
  return useMutation({
    scope: oneByOne,
    mutationFn: (wrapUpCode: string | undefined) =>
      onNewest(client, callId, (version) => {
        const body = { version, ...(wrapUpCode !== undefined && { wrapUpCode }) };
        return answer(api.POST('/api/calls/{id}/end', { params: { path: { id: callId } }, body }));
      }),
    onSuccess: (call) => adoptCall(client, call),
  });
}
