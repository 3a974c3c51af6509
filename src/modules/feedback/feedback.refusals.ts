import { defineRefusals } from '../../shared/refusal.js';

/** Every "no" that a sender may meet. None says anything about other reports. */
export const refuseFeedback = defineRefusals({
  'feedback.receipt_unknown': {
    kind: 'not_found',
    zh: '没有查到这个回执码。请核对；刚提交的要到页面所示时间才能查询。到时仍查不到，请重新提交。',
    en: 'This receipt is not known. Check it; a new one works from the time the page told. If it is unknown then, please send again.',
  },
  'feedback.wait': {
    kind: 'too_many',
    zh: '回执码多次有误，请 {seconds} 秒后再试。',
    en: 'Several wrong receipts; please try again in {seconds} s.',
  },
  'feedback.too_many': {
    kind: 'too_many',
    zh: '本网络提交过于频繁，请稍后再试，或换一个网络提交。',
    en: 'Too many reports from this network; try later, or from another network.',
  },
  'feedback.closed': {
    kind: 'unavailable',
    zh: '目前无法保证不记名，暂不接收意见。请稍后再试。',
    en: 'Anonymity cannot be kept at the moment, so nothing is accepted. Please try later.',
  },
  'feedback.full': {
    kind: 'unavailable',
    zh: '同时提交的人较多，请过一会儿再试。',
    en: 'Many people are sending at the moment; please try again shortly.',
  },
  'feedback.file_kind': {
    kind: 'unsupported',
    zh: '只接收 JPG、PNG、WebP 图片。其他文件里的作者等信息无法确保清除，请改为截图。',
    en: 'Only JPG, PNG and WebP pictures are accepted: of other files nobody can be sure that the author is removed. Take a screenshot.',
  },
  'feedback.file_too_large': {
    kind: 'too_large',
    zh: '每张图片不能超过 {megabytes} MB。',
    en: 'A picture must not exceed {megabytes} MB.',
  },
  'feedback.file_unreadable': {
    kind: 'rule',
    zh: '图片无法清除拍摄信息，没有接收。请截图后再传。',
    en: 'The picture could not be cleaned and was not taken. Send a screenshot of it.',
  },
  'feedback.no_such_county': { kind: 'rule', zh: '没有这个区县。', en: 'There is no such county.' },
  'feedback.no_such_campaign': { kind: 'rule', zh: '没有这个征集活动。', en: 'There is no such campaign.' },
  'feedback.campaign_over': {
    kind: 'rule',
    zh: '征集活动从 {opens} 到 {closes}，现在不在活动期内。您可以不经活动直接提交意见。',
    en: 'The campaign runs from {opens} to {closes}. You can send your feedback without it.',
  },
});
