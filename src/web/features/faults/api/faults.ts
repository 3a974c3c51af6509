import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import type { components } from '../../../lib/api/schema';

/** Days are `YYYY-MM-DD`, both counted. */
export interface Span {
  from: string;
  to: string;
}

export type ReviewState = 'due' | 'passed' | 'sent_back';

const pageSize = 50;
const certificatesKey = ['certificates'] as const;

/** GET /api/faults/figures. */
export const useFigures = (span: Span) =>
  useQuery({
    queryKey: ['faults', 'figures', span],
    queryFn: ({ signal }) => answer(api.GET('/api/faults/figures', { params: { query: span }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

export const figuresFileUrl = (span: Span, format: 'xlsx' | 'csv'): string =>
  `/api/faults/figures/export?${new URLSearchParams({ ...span, format }).toString()}`;

/** GET /api/faults/reviews, newest first. */
export const useReviews = (state: ReviewState | undefined) =>
  useInfiniteQuery({
    queryKey: ['faults', 'reviews', state],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(state && { state }), ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/faults/reviews', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });

/** GET /api/certificates: those that end first at the top. */
export const useCertificates = () =>
  useInfiniteQuery({
    queryKey: certificatesKey,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/certificates', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

/** GET /api/assets/{id}/faults, newest first. */
export const useFaultsOf = (id: string) =>
  useInfiniteQuery({
    queryKey: ['faults', 'of', id],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: 10, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/assets/{id}/faults', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

/** POST /api/certificates. */
export function useGrant() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, key }: { body: components['schemas']['GrantCertificate']; key: string }) =>
      answer(api.POST('/api/certificates', { body, headers: { 'Idempotency-Key': key } })),
    onSuccess: () => client.invalidateQueries({ queryKey: certificatesKey }),
  });
}

/** POST /api/certificates/{id}/withdraw. */
export function useWithdraw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...body }: { id: string; version: number; reason: string }) =>
      answer(api.POST('/api/certificates/{id}/withdraw', { params: { path: { id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: certificatesKey }),
  });
}
