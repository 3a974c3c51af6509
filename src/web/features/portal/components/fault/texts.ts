import { defineTexts } from '../../../../lib/i18n';

const zh = {
  title: '设备报修',
  asset: '报修的设备',
  open: '这台设备已有人报修：{{number}}',
  openHint: '您再提交，会并入那张工单，修好时也会告诉您。',
  withoutLabel: '不用编号，直接报修',
} as const;

export const { useTexts: useReportTexts } = defineTexts(zh, {
  title: 'Report a fault',
  asset: 'The asset',
  open: 'It was reported already: {{number}}',
  openHint: 'Your report will join that one, and you will hear when it is repaired.',
  withoutLabel: 'Report without a label',
});
