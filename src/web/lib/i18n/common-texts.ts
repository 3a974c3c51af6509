import { defineTexts } from './define-texts';
import { en } from './en';
import { zh } from './zh-CN';

export const { useTexts: useCommonTexts, say: sayCommon } = defineTexts(zh, en);
