import { defineRefusals } from '../../shared/refusal.js';

export const refuseAccess = defineRefusals({
  'access.not_signed_in': { kind: 'unauthenticated', zh: '请先登录。', en: 'Please sign in first.' },
  'access.not_allowed': {
    kind: 'forbidden',
    zh: '您的角色没有这项权限。如工作需要，请联系管理员。',
    en: 'Your role does not hold this right. If you need it for your work, ask an administrator.',
  },
  'access.csrf': {
    kind: 'forbidden',
    zh: '页面的安全校验已失效，请刷新后重试；已填写的内容会保留。',
    en: 'The security check of this page is out of date. Reload and try again; what you typed is kept.',
  },
  'access.foreign_origin': {
    kind: 'forbidden',
    zh: '请求来自其他网站，已被拒绝。',
    en: 'The request came from another site and was refused.',
  },
});
