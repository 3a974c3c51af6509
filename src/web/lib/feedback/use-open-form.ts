import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api';
import { useLanguage } from '../i18n';
import { getForm } from './ask';

const once = { staleTime: Infinity, gcTime: Infinity, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

/**
 * Where feedback is taken and what can be chosen there. Asked when a screen opens and never again: a request made at the
 * moment a caller begins would tell the log of a proxy in which call it was.
 */
export function useOpenForm() {
  const language = useLanguage();
  const address = useQuery({
    queryKey: ['open-feedback', 'address'],
    queryFn: () => answer(api.GET('/api/feedback-desk/address')),
    ...once,
  });
  const origin = address.data?.url;
  const form = useQuery({
    queryKey: ['open-feedback', 'form'],
    queryFn: () => getForm({ language, origin: origin ?? '' }, null),
    enabled: origin !== undefined,
    ...once,
  });
  return {
    origin: origin ?? '',
    /** What people are told. */
    url: `${origin || location.origin}/feedback`,
    form: form.data,
    failed: form.isError,
  };
}
