import { speak } from '../api/client';
import { firstLanguage, type Language, rememberLanguage } from './languages';

const listeners = new Set<() => void>();
let current = firstLanguage();

function adopt(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  speak(language);
}

adopt(current);

export const currentLanguage = (): Language => current;

/** Switches every text at once and remembers it on this machine. */
export function switchLanguage(language: Language): void {
  rememberLanguage(language);
  if (language === current) return;
  adopt(language);
  for (const tell of listeners) tell();
}

/** Tells of each switch. @returns how to stop listening */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
