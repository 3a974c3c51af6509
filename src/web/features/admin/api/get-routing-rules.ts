import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { adminKeys } from './keys';

/** GET /api/routing/rules: in the order in which they are tried. */
export const useRoutingRules = () =>
  useQuery({ queryKey: adminKeys.rules, queryFn: () => answer(api.GET('/api/routing/rules')) });
