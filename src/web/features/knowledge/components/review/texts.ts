import { defineTexts } from '../../../../lib/i18n';

const zh = {
  title: '审核：{{title}}',
  submittedBy: '{{name}} 提交',
  writtenBy: '撰写：{{names}}',
  savedAt: '修改于 {{at}}',
  changes: '与第 {{version}} 版的不同',
  whole: '全文',
  firstVersion: '新文章，还没有发布过，请通读全文。',
  view: '查看方式',
  published: '第 {{version}} 版（现行）',
  draft: '待审核的稿件',
  notInReview: '这份稿件不在审核中',
  notInReviewHint: '可能已经发布、退回，或撰写人又在修改。',
  openEdit: '修改稿件',
  changedMeanwhile: '稿件刚刚有改动，以下是最新内容，请重新核对。',
} as const;

export const { useTexts: useReviewTexts } = defineTexts(zh, {
  title: 'Review: {{title}}',
  submittedBy: 'Submitted by {{name}}',
  writtenBy: 'Written by {{names}}',
  savedAt: 'Changed {{at}}',
  changes: 'What differs from version {{version}}',
  whole: 'Whole text',
  firstVersion: 'A new article, never published: read all of it.',
  view: 'View',
  published: 'Version {{version}} (current)',
  draft: 'Draft in review',
  notInReview: 'This draft is not in review',
  notInReviewHint: 'It may have been published, sent back, or taken back by its author.',
  openEdit: 'Edit the draft',
  changedMeanwhile: 'The draft has just changed. This is its newest text: look at it again.',
});
