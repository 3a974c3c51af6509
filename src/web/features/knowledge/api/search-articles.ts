import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { knowledgeKeys } from './keys';

interface Searched {
  q: string;
  /** Code of the caller's county; for the staff. */
  county?: string;
}

const offered = 30;

/** GET /api/knowledge/search: what fits the words, the best first; a county's own rule before the city's. */
export const useArticleSearch = ({ q, county }: Searched) => {
  const query = { q, limit: offered, ...(county && { county }) };
  return useQuery({
    queryKey: [...knowledgeKeys.lists, 'search', query],
    queryFn: ({ signal }) => answer(api.GET('/api/knowledge/search', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    enabled: q !== '',
  });
};
