/** The two languages of every text people read; Chinese is the first language of the product. */
export type Language = 'zh-CN' | 'en';

export const isLanguage = (value: unknown): value is Language => value === 'zh-CN' || value === 'en';

/** A text in both languages. */
export interface Bilingual {
  zh: string;
  en: string;
}

export const say = (text: Bilingual, language: Language): string => (language === 'en' ? text.en : text.zh);

/** The better of our two languages for an `Accept-Language` header; Chinese when nothing fits. */
export function preferredLanguage(header: string | undefined): Language {
  const first = (header ?? '').split(',').find((part) => /^\s*(zh|en)\b/i.test(part));
  return first?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/** Fills `{name}` places of a text; an unknown place stays visible, so that a missing value is noticed. */
export const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
