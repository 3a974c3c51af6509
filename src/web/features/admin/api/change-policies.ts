import { answer, api } from '../../../lib/api';
import type { Policies } from './types';

/** PUT /api/clock-policies: new clocks follow it, running ones are counted anew. */
export const changePolicies = (policies: Policies, reason: string): Promise<Policies> =>
  answer(api.PUT('/api/clock-policies', { body: { ...policies, reason } }));
