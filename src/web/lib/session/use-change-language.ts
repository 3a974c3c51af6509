import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, type Me } from '../api';
import { type Language, switchLanguage } from '../i18n';
import { adoptMe, meKey } from './use-me';

/** Switches at once, then PATCH /api/me; what the server says in words is fetched anew in the other language. */
export function useChangeLanguage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (language: Language) => {
      switchLanguage(language);
      const { csrfToken } = await answer(api.PATCH('/api/me', { body: { language } }));
      return csrfToken;
    },
    onSuccess: (csrfToken, language) => {
      const me = client.getQueryData<Me>(meKey);
      if (me) client.setQueryData(meKey, adoptMe({ ...me, csrfToken: csrfToken ?? me.csrfToken, language }));
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== meKey[0] });
    },
  });
}
