import { defineRefusals } from '../../shared/refusal.js';

export const refuseAnnouncement = defineRefusals({
  'announcement.not_found': {
    kind: 'not_found',
    zh: '没有这条公告，或您无权查看。',
    en: 'No such announcement, or not yours to see.',
  },
  'announcement.stale': {
    kind: 'conflict',
    zh: '这条公告刚有变化，请核对最新内容后再办；您填写的内容已保留。',
    en: 'This announcement has changed a moment ago; look at it again. What you typed is kept.',
  },
  'announcement.not_in_this_state': {
    kind: 'rule',
    zh: '公告当前是“{stateLabel}”，不能{actionLabel}。',
    en: 'The announcement is “{stateLabel}”: “{actionLabel}” is not open now.',
  },
  'announcement.over': {
    kind: 'rule',
    zh: '失效时间已过，请先改到以后的时间。',
    en: 'Its end has passed; give it a later one first.',
  },
  'announcement.tiers_without_partners': {
    kind: 'rule',
    zh: '网点等级只用于渠道网点，请同时选上“渠道网点”。',
    en: 'Tiers are of outlets: choose partners as well.',
  },
  'announcement.ends_before_it_begins': {
    kind: 'rule',
    zh: '失效时间应晚于生效时间。',
    en: 'It has to end after it begins.',
  },
  'announcement.unknown_county': { kind: 'rule', zh: '所选县（区）不存在。', en: 'There is no such county.' },
  'announcement.unknown_article': {
    kind: 'rule',
    zh: '所附的知识文章不存在，或您无权查看。',
    en: 'One of the articles does not exist, or is not yours to see.',
  },
  'announcement.not_listed': {
    kind: 'forbidden',
    zh: '您的角色不能查看这一类公告。',
    en: 'Your role does not list these announcements.',
  },
  'announcement.not_in_force': {
    kind: 'rule',
    zh: '公告不在有效期内，不能再登记。',
    en: 'The announcement is not in force; nothing can be registered for it.',
  },
  'announcement.not_to_be_called': {
    kind: 'rule',
    zh: '只有必读公告才需要外呼告知。',
    en: 'Only what must be read is told by calls.',
  },
  'announcement.not_this_outlet': {
    kind: 'rule',
    zh: '这个网点不在公告的发送范围内。',
    en: 'The announcement is not meant for this outlet.',
  },
  'announcement.not_this_call': {
    kind: 'rule',
    zh: '须凭您本人打给该网点的外呼登记；请先登记外呼。',
    en: 'It takes an outbound call of your own to this outlet. Register the call first.',
  },
  'announcement.call_before_edition': {
    kind: 'rule',
    zh: '这通外呼在公告发布之前，不能作为告知凭证。',
    en: 'That call was made before the announcement was published.',
  },
  'announcement.call_logged': {
    kind: 'conflict',
    zh: '这通外呼已经登记过结果。',
    en: 'The result of this call is registered already.',
  },
  'announcement.call_back_needs_time': {
    kind: 'rule',
    zh: '请填写约定回拨的时间（以后的时间，且在公告失效之前）。',
    en: 'Say when to call back: later than now, and before the announcement ends.',
  },
});
