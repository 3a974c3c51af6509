import { defineTexts } from '../../../../lib/i18n';

const zh = {
  fields: '信息改动',
  text: '正文改动',
  before: '改动前',
  after: '改动后',
  none: '没有改动',
  noText: '正文没有改动',
  removed: '删去：',
  added: '新增：',
  hidden: '展开 {{count}} 行未改动的内容',
  empty: '（空）',
} as const;

export const { useTexts: useDiffTexts } = defineTexts(zh, {
  fields: 'Changes of the fields',
  text: 'Changes of the text',
  before: 'Before',
  after: 'After',
  none: 'Nothing has changed',
  noText: 'The text has not changed',
  removed: 'Removed: ',
  added: 'Added: ',
  hidden: 'Show {{count}} lines that did not change',
  empty: '(empty)',
});
