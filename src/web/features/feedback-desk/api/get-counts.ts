import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { deskKeys } from './keys';

/** GET /api/feedback-desk/counts. */
export const useCounts = () =>
  useQuery({ queryKey: deskKeys.counts, queryFn: () => answer(api.GET('/api/feedback-desk/counts')) });
