import { useQuery } from '@tanstack/react-query';
import { answer, api, type Suggestion } from '../../../lib/api';

interface Asked {
  line: string;
  topic: string;
  countyId?: string;
}

/** GET /api/routing/suggestion: the department the rules would choose and why; null when no rule fits. */
export const useSuggestion = (asked: Asked, enabled: boolean) =>
  useQuery({
    queryKey: ['suggestion', asked],
    queryFn: async (): Promise<Suggestion | null> =>
      (await answer(api.GET('/api/routing/suggestion', { params: { query: asked } }))) ?? null,
    staleTime: 60_000,
    enabled: enabled && asked.line !== '' && asked.topic !== '',
  });
