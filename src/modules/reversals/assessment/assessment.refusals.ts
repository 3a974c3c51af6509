import { defineRefusals } from '../../../shared/refusal.js';

export const refuseAssessment = defineRefusals({
  'assessment.bad_span': {
    kind: 'rule',
    zh: '起止日期不对：结束日不能早于开始日，最长一年。',
    en: 'The days do not fit: the last must not be before the first, and a year is the longest span.',
  },
});
