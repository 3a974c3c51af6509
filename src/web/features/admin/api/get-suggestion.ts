import { useMutation } from '@tanstack/react-query';
import { answer, api, type Suggestion } from '../../../lib/api';

export interface SuggestionQuery {
  line: string;
  topic: string;
  countyId?: string;
}

/** GET /api/routing/suggestion, asked when the person says so; null when no rule fits (204). */
export const useTestRouting = () =>
  useMutation({
    mutationFn: async (query: SuggestionQuery): Promise<Suggestion | null> => {
      const found: Suggestion | undefined = await answer(api.GET('/api/routing/suggestion', { params: { query } }));
      return found?.departmentId ? found : null;
    },
  });
