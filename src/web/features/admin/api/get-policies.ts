import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';

/** GET /api/clock-policies: how each clock counts, warns and escalates. */
export const usePolicies = () =>
  useQuery({ queryKey: adminKeys.policies, queryFn: () => answer(api.GET('/api/clock-policies')) });
