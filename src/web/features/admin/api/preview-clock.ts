import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import type { PreviewClock } from './types';

/** POST /api/clocks/preview: when a clock started then would be due, and why, in sentences. */
export const usePreviewClock = () =>
  useMutation({ mutationFn: (body: PreviewClock) => answer(api.POST('/api/clocks/preview', { body })) });
