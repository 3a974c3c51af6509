import { useInfiniteQuery } from '@tanstack/react-query';
import { type Adjustment, answer, api, type Movement, type Requisition } from '../../../lib/api';
import { partsKeys } from '../../tickets';

const pageSize = 50;
const first = undefined as string | undefined;
const nextOf = (page: { nextCursor: string | null }): string | undefined => page.nextCursor ?? undefined;
const placeOf = (cursor: string | undefined) => ({ limit: pageSize, ...(cursor !== undefined && { cursor }) });

/** GET /api/stores/{id}/stock. */
export const useStock = (storeId: string | null, q: string, there: boolean) =>
  useInfiniteQuery({
    queryKey: partsKeys.stock(storeId ?? '', q, there),
    queryFn: ({ pageParam, signal }) => {
      const query = { ...placeOf(pageParam), ...(q && { q }), ...(there && { there: 'true' as const }) };
      return answer(api.GET('/api/stores/{id}/stock', { params: { path: { id: storeId ?? '' }, query }, signal }));
    },
    enabled: storeId !== null,
    initialPageParam: first,
    getNextPageParam: nextOf,
  });

export type RequisitionState = Exclude<Requisition['state'], 'requested'>;

/** GET /api/requisitions. */
export const useRequisitions = (state: RequisitionState | 'all', mine: boolean) =>
  useInfiniteQuery({
    queryKey: partsKeys.requisitions(state, mine),
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...placeOf(pageParam),
        ...(state !== 'all' && { state }),
        ...(mine && { mine: 'true' as const }),
      };
      return answer(api.GET('/api/requisitions', { params: { query }, signal }));
    },
    initialPageParam: first,
    getNextPageParam: nextOf,
  });

export type AdjustmentState = Exclude<Adjustment['state'], 'stated'>;

/** GET /api/stock-adjustments. */
export const useAdjustments = (state: AdjustmentState | 'all') =>
  useInfiniteQuery({
    queryKey: partsKeys.adjustments(state),
    queryFn: ({ pageParam, signal }) => {
      const query = { ...placeOf(pageParam), ...(state !== 'all' && { state }) };
      return answer(api.GET('/api/stock-adjustments', { params: { query }, signal }));
    },
    initialPageParam: first,
    getNextPageParam: nextOf,
  });

/** GET /api/stock-movements. */
export const useMovements = (storeId: string | null, kind: Movement['kind'] | null) =>
  useInfiniteQuery({
    queryKey: partsKeys.movements(storeId ?? '', kind ?? ''),
    queryFn: ({ pageParam, signal }) => {
      const query = { ...placeOf(pageParam), ...(storeId && { storeId }), ...(kind && { kind }) };
      return answer(api.GET('/api/stock-movements', { params: { query }, signal }));
    },
    initialPageParam: first,
    getNextPageParam: nextOf,
  });

/** GET /api/parts, those out of use as well. */
export const useCatalogueParts = (q: string) =>
  useInfiniteQuery({
    queryKey: partsKeys.catalogue(q),
    queryFn: ({ pageParam, signal }) => {
      const query = { ...placeOf(pageParam), all: 'true' as const, ...(q && { q }) };
      return answer(api.GET('/api/parts', { params: { query }, signal }));
    },
    initialPageParam: first,
    getNextPageParam: nextOf,
  });
