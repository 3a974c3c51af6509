export { type Say, defineTexts } from './define-texts';
export { type Language, languages } from './languages';
export { currentLanguage, switchLanguage } from './start';
export { useLanguage } from './use-language';
export { useCommonTexts } from './common-texts';
