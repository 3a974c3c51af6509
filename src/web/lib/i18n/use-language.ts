import { useSyncExternalStore } from 'react';
import type { Language } from './languages';
import { currentLanguage, onLanguage } from './start';

/** The language of the screen, following the switch. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguage, currentLanguage);
