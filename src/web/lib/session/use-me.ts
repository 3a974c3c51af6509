import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, keepCsrfToken, type Me } from '../api';
import { switchLanguage } from '../i18n';

export const meKey = ['me'] as const;

/** Makes an answer of sign-in or GET /api/me the session of this page. */
export function adoptMe(me: Me): Me {
  keepCsrfToken(me.csrfToken);
  switchLanguage(me.language);
  return me;
}

/** GET /api/me. Fails with status 401 when nobody is signed in; asked once, changed by sign-in and the language switch. */
export const useMeQuery = () =>
  useQuery({
    queryKey: meKey,
    queryFn: async () => adoptMe(await answer(api.GET('/api/me'))),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

/**
 * The person signed in. For screens behind the shell, where there is always one.
 * @throws {Error} outside of it
 */
export function useMe(): Me {
  const me = useQueryClient().getQueryData<Me>(meKey);
  const { data } = useMeQuery();
  const found = data ?? me;
  if (!found) throw new Error('useMe is for screens behind the sign-in');
  return found;
}

export const useMay = (right: string): boolean => useMe().rights.includes(right);
