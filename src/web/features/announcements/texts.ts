import { defineTexts } from '../../lib/i18n';
import { en } from './texts.en';
import { zh } from './texts.zh';

export const { useTexts: useAnnouncementTexts } = defineTexts(zh, en);
