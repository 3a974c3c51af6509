import { useTranslation } from 'react-i18next';
import type { Language } from './languages';

/** The language of the screen, following the switch. */
export const useLanguage = (): Language => (useTranslation().i18n.language === 'en' ? 'en' : 'zh-CN');
