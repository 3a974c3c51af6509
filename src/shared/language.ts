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

const replacePlaces = (text: string, valueOf: (name: string) => unknown): string =>
  text.includes('{')
    ? text.replaceAll(/\{(\w+)\}/g, (place, name: string) => {
        const value = valueOf(name);
        return value === undefined ? place : String(value);
      })
    : text;

/** Fills `{name}` places of a text; an unknown place stays visible, so that a missing value is noticed. */
export const fill = (text: string, values: Readonly<Record<string, unknown>>): string =>
  replacePlaces(text, (name) => values[name]);

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

/** A text in one language with its places filled; values may be texts in both languages themselves. */
export function fillIn(text: Bilingual, values: Readonly<Record<string, unknown>>, language: Language): string {
  return replacePlaces(say(text, language), (name) => {
    const value = values[name];
    return isBilingual(value) ? say(value, language) : value;
  });
}
