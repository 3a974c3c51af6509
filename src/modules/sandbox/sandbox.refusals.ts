import { defineRefusals } from '../../shared/refusal.js';

export const refuseSandbox = defineRefusals({
  'sandbox.wrong_token': {
    kind: 'unauthenticated',
    zh: '沙箱网关需要正确的令牌。',
    en: 'The sandbox gateway needs its bearer token.',
  },
  'sandbox.unknown_number': {
    kind: 'rule',
    zh: '沙箱里没有号码 {phone}，请先添加号码。',
    en: 'The sandbox has no number {phone}; add the number first.',
  },
});
