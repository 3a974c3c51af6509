import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../lib/api';
import { useLanguage } from '../../../lib/i18n';
import { deskKeys } from './keys';

/** GET /api/feedback-desk/form: what the codes of reports mean. */
export function useWords() {
  const language = useLanguage();
  return useQuery({
    queryKey: deskKeys.words(language),
    queryFn: () => answer(api.GET('/api/feedback-desk/form')),
    staleTime: 10 * 60_000,
  });
}
