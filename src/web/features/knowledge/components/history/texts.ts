import { defineTexts } from '../../../../lib/i18n';

const zh = {
  title: '历史版本',
  titled: '历史版本：{{title}}',
  lead: '每次发布留一版，内容不再改动。选两版并排查看不同之处。',
  older: '对比的旧版',
  newer: '对比的新版',
  olderShort: '旧版',
  newerShort: '新版',
  choose: '选作{{side}}：第 {{version}} 版',
  origin_file: '来自文件',
  origin_web: '在线编辑',
  by: '撰写 {{name}}',
  reviewedBy: '审核 {{name}}',
  one: '只有一版，没有可以对比的旧版。以下是全文。',
  compare: '第 {{from}} 版与第 {{to}} 版的不同',
  empty: '还没有发布过',
} as const;

export const { useTexts: useHistoryTexts } = defineTexts(zh, {
  title: 'History',
  titled: 'History: {{title}}',
  lead: 'Each publication is a version that never changes again. Choose any two to see what differs.',
  older: 'Older version to compare',
  newer: 'Newer version to compare',
  olderShort: 'older',
  newerShort: 'newer',
  choose: 'Version {{version}} as the {{side}} one',
  origin_file: 'from the file',
  origin_web: 'written here',
  by: 'written by {{name}}',
  reviewedBy: 'reviewed by {{name}}',
  one: 'There is one version only and nothing to compare it with. This is its text.',
  compare: 'What differs between version {{from}} and version {{to}}',
  empty: 'Never published',
});
