import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { deskKeys } from './keys';
import type { CampaignForm } from './types';

const pageSize = 100;

/** GET /api/feedback-desk/campaigns. */
export const useCampaigns = () =>
  useInfiniteQuery({
    queryKey: deskKeys.campaigns,
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: pageSize, ...(pageParam !== undefined && { cursor: pageParam }) };
      return answer(api.GET('/api/feedback-desk/campaigns', { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });

interface Saved {
  form: CampaignForm;
  /** Null: a new one. */
  version: number | null;
  key: string;
}

/** POST /api/feedback-desk/campaigns, or PATCH of one. */
export function useSaveCampaign() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ form: { slug, ...rest }, version, key }: Saved) =>
      answer(
        version === null
          ? api.POST('/api/feedback-desk/campaigns', {
              body: { slug, ...rest },
              headers: { 'Idempotency-Key': key },
            })
          : api.PATCH('/api/feedback-desk/campaigns/{slug}', {
              params: { path: { slug } },
              body: { ...rest, version },
            }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: deskKeys.campaigns }),
  });
}
