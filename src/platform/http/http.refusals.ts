import type { Bilingual } from '../../shared/language.js';
import { defineRefusals, type RefusalKind } from '../../shared/refusal.js';

/** The title of a problem says which kind of "no" it is; the detail says why. */
export const titles: Record<RefusalKind, Bilingual> = {
  malformed: { zh: '填写有误', en: 'Something in the request is not right' },
  unauthenticated: { zh: '未登录', en: 'Not signed in' },
  forbidden: { zh: '没有权限', en: 'Not allowed' },
  not_found: { zh: '找不到', en: 'Not found' },
  too_large: { zh: '内容过大', en: 'Too large' },
  unsupported: { zh: '类型不支持', en: 'Type not supported' },
  conflict: { zh: '内容已有变化', en: 'It has changed meanwhile' },
  gone: { zh: '已过时限', en: 'Too late' },
  rule: { zh: '规则不允许', en: 'The rules do not allow this' },
  too_many: { zh: '操作过于频繁', en: 'Too many requests' },
  fault: { zh: '系统出错', en: 'Something went wrong' },
  unavailable: { zh: '系统暂时不可用', en: 'Temporarily unavailable' },
};

export const refuseHttp = defineRefusals({
  'request.malformed': { kind: 'malformed', zh: '请求内容无法识别。', en: 'The request could not be understood.' },
  'request.invalid': {
    kind: 'malformed',
    zh: '有 {count} 处填写有误，请按提示修改；其余内容已保留。',
    en: '{count} field(s) need correcting; everything else was kept.',
  },
  'request.no_such_address': { kind: 'not_found', zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'request.too_large': { kind: 'too_large', zh: '提交的内容过大。', en: 'What was sent is too large.' },
  'request.wrong_media_type': {
    kind: 'unsupported',
    zh: '请以 JSON（UTF-8）提交。',
    en: 'Please send JSON in UTF-8.',
  },
  'request.too_many': { kind: 'too_many', zh: '操作过于频繁，请稍后再试。', en: 'Too many requests; try again later.' },
  'request.bad_cursor': {
    kind: 'malformed',
    zh: '翻页位置无效，请从头开始。',
    en: 'The cursor is not valid; start again.',
  },
  'request.bad_key': {
    kind: 'malformed',
    zh: 'Idempotency-Key 应为 8 到 128 个可见字符。',
    en: 'Idempotency-Key must have 8 to 128 visible characters.',
  },
  'request.key_reused': {
    kind: 'rule',
    zh: '同一个 Idempotency-Key 已用于另一份内容。',
    en: 'This Idempotency-Key was already used with other content.',
  },
  'server.busy': {
    kind: 'unavailable',
    zh: '系统正忙，请稍后再试。',
    en: 'The system is busy; try again in a moment.',
  },
  'server.fault': {
    kind: 'fault',
    zh: '系统出了问题，已记录。您的内容没有丢失，请稍后再试。',
    en: 'Something went wrong and was recorded. Your input was kept; please try again.',
  },
});
