import { defineRefusals } from '../../shared/refusal.js';

export const refuseCall = defineRefusals({
  'call.not_found': { kind: 'not_found', zh: '没有这通电话，或您无权查看。', en: 'No such call, or not yours to see.' },
  'call.stale': {
    kind: 'conflict',
    zh: '这通电话的记录在别处更新过，请核对后再保存；您填写的内容已保留。',
    en: 'The record of this call was changed elsewhere; check and save again. What you typed is kept.',
  },
  'call.not_yours': { kind: 'forbidden', zh: '这通电话由 {agent} 接听。', en: 'This call is with {agent}.' },
  'call.ended': { kind: 'rule', zh: '通话已经结束。', en: 'The call has ended.' },
  'call.in_the_future': {
    kind: 'malformed',
    zh: '通话开始时间不能晚于现在。',
    en: 'A call cannot begin in the future.',
  },
  'call.too_old': {
    kind: 'malformed',
    zh: '只能补登 24 小时内的通话。',
    en: 'Only calls of the last 24 hours can be registered afterwards.',
  },
  'call.unknown_outlet': { kind: 'rule', zh: '没有这个网点。', en: 'There is no such outlet.' },
  'call.unknown_contact': {
    kind: 'rule',
    zh: '这位联系人不属于所选网点。',
    en: 'This contact is not of the chosen outlet.',
  },
  'call.unknown_wrap_up': {
    kind: 'malformed',
    zh: '没有这个小结代码：{code}',
    en: 'There is no such wrap-up code: {code}',
  },
  'call.draft_too_large': {
    kind: 'too_large',
    zh: '草稿内容过大（最多 64 KB）。',
    en: 'The draft is too large (64 kB at most).',
  },
  'call.phone_invalid': { kind: 'malformed', zh: '电话号码不正确：{phone}', en: 'Not a valid phone number: {phone}' },
});
