import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';

interface Asked {
  text: string;
  countyId?: string;
  line?: string;
  topic?: string;
}

/** GET /api/knowledge/suggestions: articles, scripts and solved tickets that fit what is being typed. */
export const useSuggestions = (asked: Asked, enabled: boolean) =>
  useQuery({
    queryKey: ['suggestions', asked],
    queryFn: ({ signal }) => answer(api.GET('/api/knowledge/suggestions', { params: { query: asked }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled,
  });
