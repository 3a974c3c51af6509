export type Language = 'zh-CN' | 'en';

export const languages: readonly { tag: Language; name: string }[] = [
  { tag: 'zh-CN', name: '中文' },
  { tag: 'en', name: 'English' },
];

const remembered = 'language';

const isLanguage = (value: string | null): value is Language => languages.some(({ tag }) => tag === value);

/** What was chosen on this machine, else Chinese unless the browser prefers English. */
export function firstLanguage(): Language {
  const kept = localStorage.getItem(remembered);
  if (isLanguage(kept)) return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

export const rememberLanguage = (language: Language): void => localStorage.setItem(remembered, language);
