import type { Words } from '../lib/feedback';
import { fill, type Params } from '../lib/i18n/fill';
import type { State } from './state';
import { en } from './texts.en';
import { zh } from './texts.zh';

export type Language = 'zh-CN' | 'en';
export type TextKey = keyof typeof zh;
export type Say = (key: TextKey, params?: Params) => string;

const texts: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { 'zh-CN': zh, en };

/** What every view gets: the state it shows, the words, and how to have the page drawn anew. */
export interface Page {
  state: State;
  t: Say;
  /** What the server says in both languages. */
  words(words: Words): string;
  /** @param focus the id of the element that the reader goes on from; by default where they are */
  draw(focus?: string): void;
  /** Says a thing to those who do not see it. */
  announce(text: string): void;
  /** Asks for what can be chosen. */
  load(): Promise<void>;
}

export const sayIn =
  (language: Language): Say =>
  (key, params) =>
    params ? fill(texts[language][key], params) : texts[language][key];

export const wordsIn = (language: Language, { zh: chinese, en: english }: Words): string =>
  language === 'en' ? english : chinese;

export const firstLanguage = (): Language => (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh-CN');
