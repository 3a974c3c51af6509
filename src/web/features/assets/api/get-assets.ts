import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import type { paths } from '../../../lib/api/schema';
import { assetKeys } from './keys';

export type AssetFilters = Omit<NonNullable<paths['/api/assets']['get']['parameters']['query']>, 'limit' | 'cursor'>;

/** GET /api/assets: pages in the order of labels. */
export const useAssets = (filters: AssetFilters, pageSize = 50) =>
  useInfiniteQuery({
    queryKey: [...assetKeys.list(filters), pageSize],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filters, limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/assets', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

/** GET /api/assets/{id}. */
export const useAsset = (id: string) =>
  useQuery({
    queryKey: assetKeys.one(id),
    queryFn: () => answer(api.GET('/api/assets/{id}', { params: { path: { id } } })),
  });

/** GET /api/assets/by-label/{label}. */
export const useAssetByLabel = (label: string) =>
  useQuery({
    queryKey: assetKeys.byLabel(label),
    queryFn: () => answer(api.GET('/api/assets/by-label/{label}', { params: { path: { label } } })),
  });

/** GET /api/assets/{id}/history: newest first. */
export const useAssetHistory = (id: string) =>
  useInfiniteQuery({
    queryKey: assetKeys.history(id),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/assets/{id}/history', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

/** GET /api/assets/catalogue: kinds and states in the reader's language. */
export const useAssetCatalogue = () =>
  useQuery({
    queryKey: assetKeys.catalogue,
    queryFn: () => answer(api.GET('/api/assets/catalogue')),
    staleTime: 15 * 60_000,
  });

/** As many as a page holds: a branch has some dozens of suppliers. */
const suppliersAtOnce = 200;

/** GET /api/suppliers. */
export const useSuppliers = () =>
  useQuery({
    queryKey: assetKeys.suppliers,
    queryFn: () => answer(api.GET('/api/suppliers', { params: { query: { limit: suppliersAtOnce } } })),
  });

const outletsOffered = 20;

/** GET /api/outlets: outlets whose code or name fits the words. */
export const useOutletChoice = (q: string) =>
  useQuery({
    queryKey: ['outlets', { q, limit: outletsOffered }],
    queryFn: () =>
      answer(api.GET('/api/outlets', { params: { query: { limit: outletsOffered, ...(q !== '' && { q }) } } })),
    placeholderData: keepPreviousData,
  });
