import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/client';
import { firstLanguage, type Language, rememberLanguage } from './languages';

/** Must run before any module calls `defineTexts`. */
void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: false,
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false, bindI18nStore: false },
});

function adopt(language: string): void {
  document.documentElement.lang = language;
  speak(language);
}

adopt(i18next.language);
i18next.on('languageChanged', adopt);

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN');

/** Switches every text at once and remembers it on this machine. */
export function switchLanguage(language: Language): void {
  rememberLanguage(language);
  if (language !== i18next.language) void i18next.changeLanguage(language);
}
