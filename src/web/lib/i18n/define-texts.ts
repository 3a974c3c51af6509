import './start';
import i18next from 'i18next';
import { useTranslation } from 'react-i18next';

type Texts = Record<string, string>;
type Params = Record<string, string | number>;

/** Says a text of one feature. Unknown keys do not compile. */
export type Say<Keys extends string> = (key: Keys, params?: Params) => string;

/**
 * Registers the texts of a feature in both languages. English must have exactly the keys that Chinese has, or it does
 * not compile.
 * @returns a hook that gives the function saying them in the current language, and that function for use outside
 */
export function defineTexts<const Zh extends Texts>(
  namespace: string,
  zh: Zh,
  en: { [Key in keyof Zh]: string },
): { useTexts: () => Say<keyof Zh & string>; say: Say<keyof Zh & string> } {
  i18next.addResourceBundle('zh-CN', namespace, zh);
  i18next.addResourceBundle('en', namespace, en);
  const say: Say<keyof Zh & string> = (key, params) => i18next.t(key, { ...params, ns: namespace });
  const useTexts = (): Say<keyof Zh & string> => {
    const { t } = useTranslation(namespace);
    return (key, params) => t(key, { ...params });
  };
  return { useTexts, say };
}
