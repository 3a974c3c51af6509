import { defineTexts } from '../../lib/i18n';

const zh = {
  title: '工单队列',
  pick: '从左侧选择一张工单',
  pickHint: '最急的排在最前面：按 j / k 移动，Enter 打开，c 签收，r 答复，Ctrl+Enter 提交。',
  back: '返回列表',
} as const;

export const { useTexts: useQueueTexts } = defineTexts(zh, {
  title: 'Queue',
  pick: 'Choose a ticket from the list',
  pickHint: 'The most urgent is on top: j / k move, Enter opens, c claims, r answers, Ctrl+Enter sends.',
  back: 'Back to the list',
});
