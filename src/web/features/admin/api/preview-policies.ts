import { answer, api } from '../../../lib/api';
import type { DueMoves, Policies } from './types';

/** POST /api/clock-policies/preview: which due times would move; nothing is kept. */
export const previewPolicies = (policies: Policies): Promise<DueMoves> =>
  answer(api.POST('/api/clock-policies/preview', { body: policies }));
