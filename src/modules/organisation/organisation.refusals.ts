import { defineRefusals } from '../../shared/refusal.js';

export const refuseOrganisation = defineRefusals({
  'outlet.not_found': {
    kind: 'not_found',
    zh: '没有这个网点，或您无权查看。',
    en: 'No such outlet, or not yours to see.',
  },
  'phone.invalid': { kind: 'malformed', zh: '电话号码不正确：{phone}', en: 'Not a valid phone number: {phone}' },
});
