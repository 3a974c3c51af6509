import { defineTexts } from '../../../../lib/i18n';

const zh = {
  place: '第 {{place}} 条',
  copyHash: '复制第 {{place}} 条的完整校验值',
} as const;

export const { useTexts: useSharedTexts } = defineTexts(zh, {
  place: 'No. {{place}}',
  copyHash: 'Copy the whole hash of no. {{place}}',
});
