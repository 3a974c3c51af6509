import { fill, type Params } from './fill';
import type { Language } from './languages';
import { currentLanguage } from './start';
import { useLanguage } from './use-language';

/** Says a text of one feature. Unknown keys do not compile. */
export type Say<Keys extends string> = (key: Keys, params?: Params) => string;

const inLanguage =
  <Keys extends string>(texts: Readonly<Record<Keys, string>>): Say<Keys> =>
  (key, params) =>
    params ? fill(texts[key], params) : texts[key];

/**
 * Takes the texts of a feature in both languages. English must have exactly the keys that Chinese has, or it does not
 * compile.
 * @returns a hook that gives the function saying them in the current language, and that function for use outside
 */
export function defineTexts<const Zh extends Readonly<Record<string, string>>>(
  zh: Zh,
  en: { [Key in keyof Zh]: string },
): { useTexts: () => Say<keyof Zh & string>; say: Say<keyof Zh & string> } {
  const sayIn: Record<Language, Say<keyof Zh & string>> = { 'zh-CN': inLanguage(zh), en: inLanguage(en) };
  return {
    useTexts: () => sayIn[useLanguage()],
    say: (key, params) => sayIn[currentLanguage()](key, params),
  };
}
