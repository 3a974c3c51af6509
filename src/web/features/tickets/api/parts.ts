import { keepPreviousData, type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Requisition, toProblem } from '../../../lib/api';
import type { components } from '../../../lib/api/schema';
import { useLive } from '../../../lib/live';
import { useRequestKey } from '../../../lib/hooks';

type Schemas = components['schemas'];

/** Names of what is kept of parts and stores; all of it goes stale when something moves. */
export const partsKeys = {
  all: ['parts'] as const,
  ofTicket: (id: string) => ['parts', 'ticket', id] as const,
  stores: (all: boolean) => ['parts', 'stores', all] as const,
  found: (storeId: string, q: string) => ['parts', 'found', storeId, q] as const,
  stock: (storeId: string, q: string, there: boolean) => ['parts', 'stock', storeId, q, there] as const,
  requisitions: (state: string, mine: boolean) => ['parts', 'requisitions', state, mine] as const,
  adjustments: (state: string) => ['parts', 'adjustments', state] as const,
  movements: (storeId: string, kind: string) => ['parts', 'movements', storeId, kind] as const,
  catalogue: (q: string) => ['parts', 'catalogue', q] as const,
};

const isOfStock = (type: string): boolean => /^(stock|requisition|adjustment|part|store)\./.test(type);

/** Keeps everything about parts fresh while one of the topics says that something has moved. */
export function useLiveParts(topics: readonly string[]): void {
  const client = useQueryClient();
  useLive(topics, (events) => {
    if (events.some(({ type }) => isOfStock(type))) void client.invalidateQueries({ queryKey: partsKeys.all });
  });
}

const shownStores = 200;
const shownParts = 8;

/** GET /api/stores: those in use, or all of them. */
export const useStores = (all = false) =>
  useQuery({
    queryKey: partsKeys.stores(all),
    queryFn: () => {
      const query = { limit: shownStores, ...(all && { all: 'true' as const }) };
      return answer(api.GET('/api/stores', { params: { query } }));
    },
    staleTime: 60_000,
  });

/** GET /api/stores/{id}/stock: the few parts that fit what is typed. */
export const useFoundParts = (storeId: string | null, q: string) =>
  useQuery({
    queryKey: partsKeys.found(storeId ?? '', q),
    queryFn: () => {
      const query = { limit: shownParts, ...(q && { q }) };
      return answer(api.GET('/api/stores/{id}/stock', { params: { path: { id: storeId ?? '' }, query } }));
    },
    enabled: storeId !== null,
    placeholderData: keepPreviousData,
  });

/** GET /api/tickets/{id}/requisitions. */
export const useTicketParts = (id: string) =>
  useQuery({
    queryKey: partsKeys.ofTicket(id),
    queryFn: () => answer(api.GET('/api/tickets/{id}/requisitions', { params: { path: { id } } })),
  });

/** Whatever was done, and also when somebody was quicker: what is shown is asked for anew. */
const refresh = (client: QueryClient): void => void client.invalidateQueries({ queryKey: partsKeys.all });

/** POST /api/requisitions. */
export function useAskForParts() {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (body: Schemas['AskForParts']) =>
      answer(api.POST('/api/requisitions', { body, headers: { 'Idempotency-Key': key.current() } })),
    onSuccess: () => {
      key.renew();
      refresh(client);
    },
    onError: (error: Error) => {
      if (toProblem(error).status > 0) key.renew();
    },
  });
}

export type RequisitionStep =
  | { action: 'approve' | 'serve' | 'withdraw' }
  | { action: 'refuse'; reason: string }
  | { action: 'return'; lines: Schemas['PartLine'][] };

function send({ id, version }: Requisition, step: RequisitionStep): Promise<Requisition> {
  const params = { path: { id } };
  if (step.action === 'refuse') {
    const body = { version, reason: step.reason };
    return answer(api.POST('/api/requisitions/{id}/actions/refuse', { params, body }));
  }
  if (step.action === 'return') {
    const body = { version, lines: step.lines };
    return answer(api.POST('/api/requisitions/{id}/actions/return', { params, body }));
  }
  return answer(api.POST(`/api/requisitions/{id}/actions/${step.action}`, { params, body: { version } }));
}

/** POST /api/requisitions/{id}/actions/…: one step, on the version that is shown. */
export function useRequisitionStep(requisition: Requisition) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (step: RequisitionStep) => send(requisition, step),
    onSettled: () => refresh(client),
  });
}
