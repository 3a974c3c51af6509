import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';

const pageSize = 30;

/** GET /api/articles/{id}/versions: pages of versions, the newest first. */
export const useVersions = (id: string) =>
  useInfiniteQuery({
    queryKey: knowledgeKeys.versions(id),
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/articles/{id}/versions', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });

/** GET /api/articles/{id}/versions/{version}: all that one version says, which never changes. Null asks for nothing. */
export const useVersion = (id: string, version: number | null) =>
  useQuery({
    queryKey: knowledgeKeys.version(id, version ?? 0),
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/articles/{id}/versions/{version}', {
          params: { path: { id, version: version ?? 0 } },
          signal,
        }),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: version !== null && version > 0,
  });
