import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Adjustment, answer, api, toProblem } from '../../../lib/api';
import type { components } from '../../../lib/api/schema';
import { useRequestKey } from '../../../lib/hooks';
import { partsKeys } from '../../tickets';

type Schemas = components['schemas'];
interface Keyed {
  headers: { 'Idempotency-Key': string };
}

/** Something new in the stores: one key for every try until an answer comes. */
function useMaking<Body, Made>(make: (body: Body, keyed: Keyed) => Promise<Made>) {
  const client = useQueryClient();
  const key = useRequestKey();
  return useMutation({
    mutationFn: (body: Body) => make(body, { headers: { 'Idempotency-Key': key.current() } }),
    onSuccess: () => {
      key.renew();
      void client.invalidateQueries({ queryKey: partsKeys.all });
    },
    onError: (error: Error) => {
      if (toProblem(error).status > 0) key.renew();
    },
  });
}

function useChanging<Asked, Changed>(change: (asked: Asked) => Promise<Changed>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: partsKeys.all }),
  });
}

/** POST /api/stock-movements. */
export const useMoveStock = () =>
  useMaking((body: Schemas['MoveStock'], keyed) => answer(api.POST('/api/stock-movements', { body, ...keyed })));

/** POST /api/write-offs. */
export const useWriteOff = () =>
  useMaking((body: Schemas['WriteOff'], keyed) => answer(api.POST('/api/write-offs', { body, ...keyed })));

/** POST /api/stock-counts. */
export const useCountStock = () =>
  useMaking((body: Schemas['CountStock'], keyed) => answer(api.POST('/api/stock-counts', { body, ...keyed })));

/** POST /api/parts. */
export const useMakePart = () =>
  useMaking((body: Schemas['MakePart'], keyed) => answer(api.POST('/api/parts', { body, ...keyed })));

/** POST /api/stores. */
export const useMakeStore = () =>
  useMaking((body: Schemas['MakeStore'], keyed) => answer(api.POST('/api/stores', { body, ...keyed })));

/** PATCH /api/parts/{id}. */
export const useChangePart = () =>
  useChanging(({ id, body }: { id: string; body: Schemas['ChangePart'] }) =>
    answer(api.PATCH('/api/parts/{id}', { params: { path: { id } }, body })),
  );

/** PATCH /api/stores/{id}. */
export const useChangeStore = () =>
  useChanging(({ id, body }: { id: string; body: Schemas['ChangeStore'] }) =>
    answer(api.PATCH('/api/stores/{id}', { params: { path: { id } }, body })),
  );

/** POST /api/stock-adjustments/{id}/actions/…: a remark rejects it. */
export const useDecide = ({ id, version }: Adjustment) =>
  useChanging(({ remark }: { remark: string | null }) => {
    const params = { path: { id } };
    return remark === null
      ? answer(api.POST('/api/stock-adjustments/{id}/actions/confirm', { params, body: { version } }))
      : answer(api.POST('/api/stock-adjustments/{id}/actions/reject', { params, body: { version, remark } }));
  });

/** GET /api/stock/balance, when asked to. */
export const useBalance = () =>
  useQuery({
    queryKey: ['stock-balance'],
    queryFn: () => answer(api.GET('/api/stock/balance')),
    gcTime: 0,
  });
