import { answer, api } from '../../../lib/api';
import type { Policies } from './types';

/** PUT /api/clock-policies: new clocks follow it, running ones are counted anew. */
export function changePolicies(policies: Policies, reason: string): Promise<Policies> {
  const body = { ...policies, reason };
  return answer(api.PUT('/api/clock-policies', { body }));
}
